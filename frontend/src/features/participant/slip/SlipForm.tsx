import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { ErrorSummary, type Fault } from '../../../components/ErrorSummary';
import { describedBy, Told } from '../../../components/Field';
import { list, Text, t } from '../../../words/words';
import { Refused } from '../Refused';
import { letIn } from './guest';
import { mended, type Reading, readSlip } from './slip';

const ID = 'slip';

function messageOf(reading: Reading): string | undefined {
  if ('unknown' in reading)
    return t('slip-unknown', { words: list(reading.unknown.map(({ word }) => word)) });
  if ('count' in reading)
    return reading.count ? t('slip-count', { count: reading.count }) : t('slip-missing');
  return 'mistaken' in reading ? t('slip-mistaken') : undefined;
}

interface MeantProps {
  reading: Reading;
  onChoose: (word: string, meant: string) => void;
}

/** For each word that is not of the list, those it may have been. */
const Meant = ({ reading, onChoose }: MeantProps) => (
  <>
    {'unknown' in reading &&
      reading.unknown
        .filter(({ near }) => near.length)
        .map(({ word, near }) => (
          <fieldset class="starters" key={word}>
            <legend>
              <Text id="slip-meant" with={{ word }} />
            </legend>
            {near.map((meant) => (
              <button
                type="button"
                class="quiet"
                lang="en"
                translate={false}
                key={meant}
                onClick={() => onChoose(word, meant)}
              >
                {meant}
              </button>
            ))}
          </fieldset>
        ))}
  </>
);

/** One field for six words, however they are written. What is typed is kept nowhere. */
export function SlipForm() {
  const typed = useSignal('');
  const reading = useSignal<Reading>({ slip: '' });
  const faults = useSignal<Fault[]>([]);
  const problem = useSignal<Problem>();
  const sending = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const error = faults.value[0]?.message;

  function check() {
    reading.value = readSlip(typed.peek());
    const message = messageOf(reading.peek());
    faults.value = message ? [{ field: ID, message }] : [];
    problem.value = undefined;
    return reading.peek();
  }

  async function open() {
    const read = check();
    if (!('slip' in read) || sending.peek()) return;
    sending.value = true;
    problem.value = (await letIn(read.slip)).problem;
    sending.value = false;
  }

  return (
    <form
      class="card"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <ErrorSummary faults={faults.value} />
      {problem.value && <Refused problem={problem.value} />}
      <div class="field">
        <label for={ID}>
          <Text id="slip-label" />
        </label>
        <Told id={ID} hint={<Text id="slip-hint" />} error={error} />
        <textarea
          id={ID}
          ref={field}
          class="slip-typed"
          rows={2}
          lang="en"
          dir="ltr"
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          value={typed.value}
          aria-required
          aria-invalid={!!error}
          aria-describedby={describedBy(ID, true, error)}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault(); // a new line means nothing here
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </div>
      <Meant
        reading={reading.value}
        onChoose={(word, meant) => {
          typed.value = mended(typed.peek(), word, meant);
          check();
          if (!faults.peek().length) field.current?.focus(); // the button is gone
        }}
      />
      <button type="submit" class="btn wide" aria-disabled={sending.value}>
        <Text id={sending.value ? 'sending' : 'slip-open'} />
      </button>
      <p class="hint">
        <Text id="slip-lost" />
      </p>
    </form>
  );
}
