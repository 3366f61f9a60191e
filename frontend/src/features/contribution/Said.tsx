import type { ComponentChildren } from 'preact';
import { PlainText } from '../../components/PlainText';
import { ReportLink } from '../../components/ReportLink';
import { day, Text } from '../../words/words';
import type { Contribution } from './contributions';

/** What somebody told us, as everybody sees it. */
export function Said({ said, children }: { said: Contribution; children?: ComponentChildren }) {
  return (
    <figure class="say">
      <blockquote>
        {said.contentNote ? (
          <details class="noted">
            <summary>
              <Text id="content-note" with={{ note: said.contentNote }} />
            </summary>
            <PlainText text={said.text} lang={said.lang} />
          </details>
        ) : (
          <PlainText text={said.text} lang={said.lang} />
        )}
      </blockquote>
      <figcaption>
        <span class="tag">
          <Text id={`kind-${said.kind}`} />
        </span>
        <span>
          {said.credit ? (
            <Text id="credited-to" with={{ name: said.credit }} />
          ) : (
            <Text id={said.formerParticipant ? 'credited-to-former' : 'credited-to-nobody'} />
          )}
          {', '}
          <Text id={`channel-${said.channel}`} with={{ date: day(said.saidOn) }} />
        </span>
        {children && <span class="ways">{children}</span>}
      </figcaption>
    </figure>
  );
}

/** One of many, by its day and first words; where a note stands before the words, by the note. */
const Which = ({ said }: { said: Contribution }) => (
  <Text
    id="open-words"
    with={{ date: day(said.saidOn), words: said.contentNote ?? said.text.slice(0, 40) }}
  />
);

/** What it opens is said too, for whoever hears one link after the other. */
export const OpenSaid = ({ said, mayChange }: { said: Contribution; mayChange?: boolean | undefined }) => (
  <a class="own" href={`/contributions/${said.id}`}>
    <Text id={mayChange ? 'open-or-change' : 'open'} />
    <span class="vh">
      {' '}
      <Which said={said} />
    </span>
  </a>
);

export const ReportSaid = ({ said }: { said: Contribution }) => (
  <ReportLink about="contribution" id={said.id}>
    <Which said={said} />
  </ReportLink>
);
