import { ChecksField, SelectField } from '../../../components/ChoiceField';
import { ErrorSummary } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { tongue } from '../../../words/tongues';
import { Text, t } from '../../../words/words';
import { useTongues } from '../../installation/installation';
import { Refused } from '../Refused';
import { useShortForm } from '../useShortForm';
import { type AccessNeeds, ADJUSTMENTS, type Adjustment, sayNeeds } from './needs';

interface Words {
  adjustments: Adjustment[];
  interpreterLanguage: string;
  words: string;
}

const wordsOf = ({ adjustments, interpreterLanguage, words }: AccessNeeds): Words => ({
  adjustments,
  interpreterLanguage: interpreterLanguage ?? '',
  words: words ?? '',
});

const said = ({ adjustments, interpreterLanguage, words }: Words): AccessNeeds => ({
  adjustments,
  ...(adjustments.includes('INTERPRETER') && { interpreterLanguage }),
  ...(words.trim() && { words }),
});

const check = ({ adjustments, interpreterLanguage }: Words) =>
  adjustments.includes('INTERPRETER') && !interpreterLanguage
    ? [{ field: 'interpreterLanguage', message: t('interpreter-missing') }]
    : [];

/** Adjustments, never a diagnosis. Saving with nothing ticked takes all of it back. */
export function NeedsForm({ needs }: { needs: AccessNeeds }) {
  const { words, write, fault, faults, problem, saved, submit } = useShortForm({
    name: 'accessNeeds',
    start: wordsOf(needs),
    check,
    send: (written: Words) => sayNeeds(said(written)),
  });
  const tongues = useTongues(words.interpreterLanguage ? [words.interpreterLanguage] : []);
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      {problem && <Refused problem={problem} />}
      <ChecksField
        id="adjustments"
        optional
        label={<Text id="adjustments-label" />}
        error={fault('adjustments')}
        options={ADJUSTMENTS}
        word={(adjustment) => <Text id={`adjustment-${adjustment}`} />}
        value={words.adjustments}
        onChange={(adjustments) => write({ adjustments })}
      />
      {words.adjustments.includes('INTERPRETER') && (
        <SelectField
          id="interpreterLanguage"
          label={<Text id="interpreter-label" />}
          error={fault('interpreterLanguage')}
          options={tongues}
          word={tongue}
          none={t('interpreter-choose')}
          value={words.interpreterLanguage}
          onChange={(interpreterLanguage) => write({ interpreterLanguage })}
        />
      )}
      <TextField
        id="words"
        optional
        long
        label={<Text id="needs-words-label" />}
        hint={<Text id="needs-words-hint" />}
        error={fault('words')}
        value={words.words}
        onChange={(changed) => write({ words: changed })}
      />
      <p class="saving">
        <button type="submit" class="btn">
          <Text id="needs-save" />
        </button>
        <span role="status">{saved && <Text id="saved" />}</span>
      </p>
      <p class="hint">
        <Text id="needs-locked" />
      </p>
    </form>
  );
}
