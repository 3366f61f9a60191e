import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../api/client';
import { ChoiceField } from '../../components/ChoiceField';
import { Text } from '../../words/words';
import { eraseMe, type MyWords } from './erasing';
import { Refused } from './Refused';

const WORDS: readonly MyWords[] = ['KEEP', 'WITHDRAW'];

interface Props {
  erase?: typeof eraseMe;
  onErased: () => void;
}

/** Asks once, in place, because it cannot be undone; asks nobody else. */
export function EraseMe({ erase = eraseMe, onErased }: Props) {
  const words = useSignal<MyWords>('KEEP');
  const asking = useSignal(false);
  const problem = useSignal<Problem>();
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const sending = useRef(false);
  useEffect(() => {
    if (asking.value) question.current?.focus();
  }, [asking.value]);

  async function go() {
    if (sending.current) return;
    sending.current = true;
    const erased = await erase(words.peek());
    sending.current = false;
    problem.value = erased.problem;
    if (!erased.problem) onErased();
  }

  return (
    <section class="card erase" aria-labelledby="erase">
      <h2 id="erase">
        <Text id="erase-title" />
      </h2>
      <p>
        <Text id="erase-lede" />
      </p>
      <ChoiceField
        id="words"
        label={<Text id="erase-words" />}
        options={WORDS}
        word={(option) => <Text id={`erase-words-${option}`} />}
        value={words.value}
        onChange={(option) => {
          words.value = option;
        }}
      />
      {asking.value ? (
        <div class="note sure">
          <p ref={question} tabIndex={-1}>
            <Text id={`erase-sure-${words.value}`} />
          </p>
          <p class="actions">
            <button type="button" class="btn" onClick={go}>
              <Text id="erase-yes" />
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                asking.value = false;
                requestAnimationFrame(() => opener.current?.focus());
              }}
            >
              <Text id="erase-no" />
            </button>
          </p>
        </div>
      ) : (
        <button
          type="button"
          class="quiet"
          ref={opener}
          onClick={() => {
            asking.value = true;
          }}
        >
          <Text id="erase-open" />
        </button>
      )}
      {problem.value && <Refused problem={problem.value} />}
    </section>
  );
}
