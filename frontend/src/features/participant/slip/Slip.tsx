import { Text } from '../../../words/words';
import { wordsOf } from './slip';

/** Each word on its own, big. They are English whatever the page speaks, and no browser is to translate them. */
export const SlipWords = ({ slip }: { slip: string }) => (
  <ol class="slip" lang="en" dir="ltr" translate={false}>
    {wordsOf(slip).map((word, place) => (
      <li key={`${place} ${word}`}>{word}</li>
    ))}
  </ol>
);

/** What somebody takes home: shown on paper only. */
export const SlipPaper = ({ slip, name }: { slip: string; name: string }) => (
  <div class="paper tear">
    <h2>{name ? <Text id="slip-of" with={{ name }} /> : <Text id="slip-of-nobody" />}</h2>
    <SlipWords slip={slip} />
    <p>
      <Text id="slip-paper-for" />
    </p>
    <p>
      <Text id="slip-paper-keep" />
    </p>
    <p>
      <Text id="slip-paper-where" with={{ address: `${location.host}/slip` }} />
    </p>
  </div>
);
