import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../../api/client';
import { ChoiceField } from '../../../components/ChoiceField';
import { ErrorSummary } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { useShortForm } from '../../participant/useShortForm';
import { check, type InterestWords, type Said, wordsOf } from './interests';

interface Props {
  /** Of the draft. */
  name: string;
  /** Stands before the names of the fields where several forms stand on one page. */
  scope: string;
  said: Said;
  lang: string;
  hint: 'interest-words-hint' | 'interest-words-hint-organisation';
  send: (words: InterestWords) => Promise<Result<unknown>>;
  onSaved: () => void;
}

/** To say what somebody has to gain or to lose, or that there is nothing. */
export function InterestForm({ name, scope, said, lang, hint, send, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { words, write, fault, faults, problem, submit } = useShortForm({
    name,
    start: wordsOf(said),
    check,
    send,
    onSaved,
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []); // opened by a button
  return (
    <form
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} scope={scope} />
      {problem && <Refused problem={problem} />}
      <ChoiceField
        id={`${scope}has`}
        label={<Text id="interest-has-label" />}
        error={fault('has')}
        options={['NOTHING', 'SOMETHING'] as const}
        word={(has) => <Text id={`interest-has-${has}`} />}
        value={words.has}
        onChange={(has) => write({ has })}
      />
      {words.has === 'SOMETHING' && (
        <TextField
          id={`${scope}words`}
          long
          lang={lang}
          label={<Text id="interest-words-label" />}
          hint={<Text id={hint} />}
          error={fault('words')}
          value={words.words}
          onChange={(written) => write({ words: written })}
        />
      )}
      <button type="submit" class="btn wide">
        <Text id="interest-save" />
      </button>
    </form>
  );
}
