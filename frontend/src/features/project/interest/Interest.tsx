import { PlainText } from '../../../components/PlainText';
import { day, Text } from '../../../words/words';
import type { Said } from './interests';

/** What somebody declared, with its day; or that nothing has been said yet. */
export function Interest({ said, lang }: { said: Said; lang: string }) {
  if (!said.saidOn)
    return (
      <p>
        <Text id="interest-unsaid" />
      </p>
    );
  return (
    <>
      {said.words ? (
        <PlainText text={said.words} lang={lang} />
      ) : (
        <p>
          <Text id="interest-nothing" />
        </p>
      )}
      <p class="when">
        <Text id="interest-said-on" with={{ date: day(said.saidOn) }} />
      </p>
    </>
  );
}
