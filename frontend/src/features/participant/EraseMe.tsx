import { useSignal } from '@preact/signals';
import { ChoiceField } from '../../components/ChoiceField';
import { Text } from '../../words/words';
import { AskFirst } from './AskFirst';
import { eraseMe, type MyWords } from './erasing';

const WORDS: readonly MyWords[] = ['KEEP', 'WITHDRAW'];

interface Props {
  erase?: typeof eraseMe;
  onErased: () => void;
}

/** Of this person alone, and at once: nobody else is asked. */
export function EraseMe({ erase = eraseMe, onErased }: Props) {
  const words = useSignal<MyWords>('KEEP');
  return (
    <section class="card erase" aria-labelledby="erase">
      <h2 id="erase">
        <Text id="erase-title" />
      </h2>
      <p>
        <Text id="erase-lede" />
      </p>
      <ChoiceField
        id="erase-words"
        label={<Text id="erase-words" />}
        options={WORDS}
        word={(option) => <Text id={`erase-words-${option}`} />}
        value={words.value}
        onChange={(option) => {
          words.value = option;
        }}
      />
      <AskFirst
        open={<Text id="erase-open" />}
        sure={<Text id={`erase-sure-${words.value}`} />}
        yes={<Text id="erase-yes" />}
        no={<Text id="erase-no" />}
        act={() => erase(words.peek())}
        onDone={onErased}
      />
    </section>
  );
}
