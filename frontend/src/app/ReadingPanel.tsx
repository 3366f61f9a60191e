import { useSignal } from '@preact/signals';
import { ChoiceField } from '../components/ChoiceField';
import { language, Text } from '../words/words';
import { Listen } from './Listen';
import { chooseWords } from './language';
import { reading, readWith, WAYS, type Way } from './reading';

type Option<W extends Way> = '' | (typeof WAYS)[W][number];

interface ChoiceProps<W extends Way> {
  way: W;
  onChange?: (option: Option<W>) => void;
}

function Choice<W extends Way>({ way, onChange = (option) => readWith(way, option) }: ChoiceProps<W>) {
  const options: readonly (typeof WAYS)[W][number][] = WAYS[way];
  return (
    <ChoiceField
      id={`reading-${way}`}
      look="seg"
      label={<Text id={`reading-${way}`} />}
      options={['usual', ...options]}
      word={(option) => <Text id={`reading-choice-${option}`} />}
      value={reading.value[way] ?? 'usual'}
      onChange={(option) => onChange(option === 'usual' ? '' : option)}
    />
  );
}

/** The only way that has to be fetched first, and that not every language has. */
function WordsChoice() {
  const lost = useSignal(false);
  if (!language.value.easy)
    return (
      <p>
        <Text id="reading-not-easy" />
      </p>
    );
  const choose = (option: Option<'words'>) =>
    chooseWords(option).then(
      () => {
        lost.value = false;
      },
      () => {
        lost.value = true;
      },
    );
  return (
    <div>
      <Choice way="words" onChange={choose} />
      <p role="status">{lost.value && <Text id="reading-lost" />}</p>
    </div>
  );
}

/** Every way in which a page can be read, to choose from. */
export const ReadingPanel = ({ open }: { open: boolean }) => (
  <>
    <h2 id="reading-heading">
      <Text id="ways-to-read-page" />
    </h2>
    <div class="reading-grid">
      <WordsChoice />
      <Choice way="size" />
      <Choice way="theme" />
      <Choice way="space" />
    </div>
    <Listen open={open} />
  </>
);
