import type { ComponentChildren } from 'preact';
import { Text, t } from '../../../words/words';
import { Bar } from './Bar';
import { figure, missing, type PlannedLine, quantity } from './resources';

interface Props {
  planned: PlannedLine;
  /** The language of the project, in which people write. */
  lang: string;
  children?: ComponentChildren;
}

function Pledges({ planned: { line, pledges }, lang }: Props) {
  return (
    <ul class="pledges">
      {pledges.map(({ by, amount, note }, place) => (
        <li key={place}>
          <Text id="resource-by" with={{ who: by ?? t('resource-somebody'), amount: figure(line, amount) }} />
          {note && (
            <span class="when" lang={lang} dir="auto">
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One thing that is needed: how much of it is pledged and used, in words and as a bar, and by whom. */
export function LineCard({ planned, lang, children }: Props) {
  const { line, pledged, met, pledges } = planned;
  return (
    <li class="card">
      <h3 lang={lang} dir="auto">
        {line.what}
      </h3>
      <Bar {...planned} />
      <p>
        <Text
          id="resource-pledged"
          with={{ pledged: figure(line, pledged), needed: quantity(line, line.needed) }}
        />
        <br />
        <Text id="resource-used" with={{ used: figure(line, line.used) }} />
      </p>
      <p>
        <span class={met ? 'tag' : 'tag late'}>
          {met ? (
            <Text id="resource-met" />
          ) : (
            <Text id="resource-missing" with={{ missing: figure(line, missing(planned)) }} />
          )}
        </span>
      </p>
      {pledges.length > 0 && <Pledges planned={planned} lang={lang} />}
      {children}
    </li>
  );
}
