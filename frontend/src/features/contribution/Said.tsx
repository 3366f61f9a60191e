import type { ComponentChildren } from 'preact';
import { PlainText } from '../../components/PlainText';
import { day, Text } from '../../words/words';
import type { Contribution } from './contributions';

/** What somebody told us, as everybody sees it. */
export function Said({ said, children }: { said: Contribution; children?: ComponentChildren }) {
  return (
    <figure class="say">
      <blockquote>
        <PlainText text={said.text} lang={said.lang} />
      </blockquote>
      <figcaption>
        <span class="tag">
          <Text id={`kind-${said.kind}`} />
        </span>
        <span>
          {said.credit ? (
            <Text id="credited-to" with={{ name: said.credit }} />
          ) : (
            <Text id="credited-to-nobody" />
          )}
          {', '}
          <Text id={`channel-${said.channel}`} with={{ date: day(said.saidOn) }} />
        </span>
        {children}
      </figcaption>
    </figure>
  );
}
