import { useRef } from 'preact/hooks';
import { usePages } from '../../../api/pages';
import { PagesEnd } from '../../../components/PagesEnd';
import { day, Text, t } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import type { Handed } from '../../participant/slip/SlipCard';
import { drawSlip } from '../../participant/slip/slip';
import { type Entry, giveSlip, listEntries } from './entering';

const START = 60;

function EntryLine({ entry, onHanded }: { entry: Entry; onHanded: (handed: Handed) => void }) {
  const drawn = useRef(drawSlip()); // when an answer is lost, the same words are sent again
  const { contributionId, displayName, kind, text, lang, saidOn, hasSlip } = entry;
  return (
    <li class="card">
      <h3 dir="auto">{displayName ?? t('entries-nameless')}</h3>
      <p lang={lang} dir="auto">
        {text}
      </p>
      <p class="when">
        <span class="tag">
          <Text id={`kind-${kind}`} />
        </span>{' '}
        {day(saidOn)}
      </p>
      {hasSlip ? (
        <div class="actions">
          <AskFirst
            open={
              <>
                <Text id="entries-new-slip" />
                <span class="vh">
                  {' '}
                  <Text id="entries-for" with={{ words: displayName ?? text.slice(0, START) }} />
                </span>
              </>
            }
            sure={<Text id="entries-new-slip-sure" />}
            yes={<Text id="entries-new-slip-yes" />}
            no={<Text id="entries-new-slip-no" />}
            act={() => giveSlip(contributionId, drawn.current)}
            onDone={() => {
              onHanded({ slip: drawn.current, name: displayName ?? '' });
              drawn.current = drawSlip();
            }}
          />
        </div>
      ) : (
        <p class="hint">
          <Text id="entries-gone" />
        </p>
      )}
    </li>
  );
}

interface Props {
  projectId: string;
  /** How many sheets were sent from here: with each the list is asked for anew. */
  sent: number;
  onHanded: (handed: Handed) => void;
}

/** What I wrote down in this project, latest day first: also where a lost slip is replaced. */
export function Entries({ projectId, sent, onHanded }: Props) {
  const pages = usePages(`entries/${projectId}/${sent}`, (cursor) => listEntries(projectId, cursor));
  const { items } = pages;
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">
        <Text id="entries-title" />
      </h2>
      {items?.length === 0 && (
        <p class="hint">
          <Text id="entries-none" />
        </p>
      )}
      {items && (
        <ul class="cards">
          {items.map((entry) => (
            <EntryLine key={entry.contributionId} entry={entry} onHanded={onHanded} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} />
    </section>
  );
}
