import { useEffect, useRef } from 'preact/hooks';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import { FEWEST_CHOICES, MOST_CHOICES } from './draft';

interface Props {
  /** Of the question in the form: questions-0. */
  at: string;
  choices: string[];
  lang: string;
  fault: (field: string) => string | undefined;
  onChange: (choices: string[]) => void;
}

/** What people choose from, two to eight. A new one takes the focus; after one is taken out the last one does. */
export function ChoicesField({ at, choices, lang, fault, onChange }: Props) {
  const goTo = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (goTo.current === undefined) return;
    document.getElementById(`${at}-choices-${goTo.current}`)?.focus();
    goTo.current = undefined;
  }, [choices.length]);
  const error = fault(`${at}-choices`);
  return (
    <fieldset class="choices" aria-describedby={error && `${at}-choices-error`}>
      <legend id={`${at}-choices`} tabIndex={-1}>
        <Text id="round-choices" />
      </legend>
      {error && (
        <p class="err" id={`${at}-choices-error`}>
          {error}
        </p>
      )}
      {choices.map((choice, n) => (
        <TextField
          // the fields of a list that only grows and shrinks at its end
          key={n}
          id={`${at}-choices-${n}`}
          lang={lang}
          label={<Text id="round-choice" with={{ number: n + 1 }} />}
          error={fault(`${at}-choices-${n}`)}
          value={choice}
          onChange={(words) => onChange(choices.map((each, other) => (other === n ? words : each)))}
        />
      ))}
      <p class="moves">
        {choices.length < MOST_CHOICES && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              goTo.current = choices.length;
              onChange([...choices, '']);
            }}
          >
            <Text id="round-choice-add" />
          </button>
        )}
        {choices.length > FEWEST_CHOICES && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              goTo.current = choices.length - 2;
              onChange(choices.slice(0, -1));
            }}
          >
            <Text id="round-choice-remove" with={{ number: choices.length }} />
          </button>
        )}
      </p>
    </fieldset>
  );
}
