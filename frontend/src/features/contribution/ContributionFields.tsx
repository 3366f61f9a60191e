import { ChoiceField, SelectField } from '../../components/ChoiceField';
import { TextField } from '../../components/Field';
import { tongue } from '../../words/tongues';
import { Text, t } from '../../words/words';
import { HelpNow } from '../installation/HelpNow';
import { useTongues } from '../installation/installation';
import { me } from '../participant/me';
import type { FormLife } from '../participant/useForm';
import { type Contribution, KINDS } from './contributions';
import { type ContributionWords, CREDITS } from './writing';

const STARTERS = ['starter-what-if', 'starter-it-helped', 'starter-it-is-hard'] as const;

/** A first half sentence for whoever faces an empty box; it is put into the box, never sent by itself. */
function Starters({ onStart }: { onStart: (words: string) => void }) {
  return (
    <fieldset class="starters">
      <legend class="hint">
        <Text id="starters" />
      </legend>
      {STARTERS.map((starter) => (
        <button type="button" class="quiet" key={starter} onClick={() => onStart(`${t(starter)} `)}>
          <Text id={starter} />
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  life: FormLife<ContributionWords, Contribution>;
  starters?: boolean;
}

export function ContributionFields({ life, starters }: Props) {
  const { words, fault, write } = life;
  const tongues = useTongues([words.lang]);
  const name = life.asGuest ? undefined : me.value?.displayName; // who is signed in may be somebody else
  return (
    <>
      <div class="said-in">
        <TextField
          id="text"
          long
          lang={words.lang}
          label={<Text id="words-label" />}
          hint={<Text id="words-hint" />}
          error={fault('text')}
          value={words.text}
          onChange={(text) => write({ text })}
        />
        {starters && !words.text && (
          <Starters
            onStart={(text) => {
              write({ text });
              document.getElementById('text')?.focus(); // the starters go once there are words
            }}
          />
        )}
        <HelpNow />
      </div>
      <ChoiceField
        id="kind"
        look="seg"
        label={<Text id="kind-label" />}
        error={fault('kind')}
        options={KINDS}
        word={(kind) => <Text id={`kind-${kind}`} />}
        value={words.kind || undefined}
        onChange={(kind) => write({ kind })}
      />
      <ChoiceField
        id="creditBy"
        label={<Text id="credit-label" />}
        error={fault('creditBy')}
        options={CREDITS}
        word={(credit) =>
          credit === 'NAME' && name ? (
            <Text id="credit-by-my-name" with={{ name }} />
          ) : (
            <Text id={`credit-${credit}`} />
          )
        }
        value={words.creditBy}
        onChange={(creditBy) => write({ creditBy })}
      />
      <TextField
        id="contentNote"
        optional
        label={<Text id="note-label" />}
        hint={<Text id="note-hint" />}
        error={fault('contentNote')}
        value={words.contentNote ?? ''}
        onChange={(contentNote) => write({ contentNote })}
      />
      <SelectField
        id="lang"
        label={<Text id="words-lang-label" />}
        error={fault('lang')}
        options={tongues}
        word={tongue}
        value={words.lang}
        onChange={(lang) => write({ lang })}
      />
    </>
  );
}
