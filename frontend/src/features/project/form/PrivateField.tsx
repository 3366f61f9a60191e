import { ChoiceField } from '../../../components/ChoiceField';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import { goesPrivate, type ProjectWords } from './draft';

const WHO = ['no', 'yes'] as const;

interface Props {
  words: ProjectWords;
  before: ProjectWords | undefined;
  fault: (field: string) => string | undefined;
  write: (words: Partial<ProjectWords>) => void;
}

/** Public unless somebody says why not. What was public before is hidden only by somebody who has said that they mean it. */
export function PrivateField({ words, before, fault, write }: Props) {
  const { privateBecause, sure } = words;
  const error = fault('sure');
  return (
    <>
      <ChoiceField
        id="private"
        label={<Text id="private-label" />}
        hint={<Text id="private-hint" />}
        options={WHO}
        word={(who) => <Text id={`private-${who}`} />}
        value={privateBecause === undefined ? 'no' : 'yes'}
        onChange={(who) =>
          write({ privateBecause: who === 'yes' ? (before?.privateBecause ?? '') : undefined, sure: false })
        }
      />
      {privateBecause !== undefined && (
        <>
          <TextField
            id="privateBecause"
            long
            lang={words.lang}
            label={<Text id="private-because-label" />}
            hint={<Text id="private-because-hint" />}
            error={fault('privateBecause')}
            value={privateBecause}
            onChange={(reason) => write({ privateBecause: reason })}
          />
          <p class="note">
            <Text id="private-stays" />
          </p>
        </>
      )}
      {goesPrivate(words, before) && (
        <div class="field">
          <p id="sure-hint" class="hint">
            <Text id="private-sure-lede" />
          </p>
          {error && (
            <p class="err" id="sure-error">
              {error}
            </p>
          )}
          <label class="opt">
            <input
              id="sure"
              type="checkbox"
              checked={sure}
              aria-invalid={!!error}
              aria-describedby={error ? 'sure-hint sure-error' : 'sure-hint'}
              onChange={(event) => write({ sure: event.currentTarget.checked })}
            />
            <Text id="private-sure" />
          </label>
        </div>
      )}
    </>
  );
}
