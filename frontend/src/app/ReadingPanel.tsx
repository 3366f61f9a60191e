import { ChoiceField } from '../components/ChoiceField';
import { Text } from '../words/words';
import { reading, readWith, WAYS, type Way } from './reading';

function Choice<W extends Way>({ way }: { way: W }) {
  const options: readonly ('usual' | (typeof WAYS)[Way][number])[] = ['usual', ...WAYS[way]];
  return (
    <ChoiceField
      id={`reading-${way}`}
      look="seg"
      label={<Text id={`reading-${way}`} />}
      options={options}
      word={(option) => <Text id={`reading-choice-${option}`} />}
      value={reading.value[way] ?? 'usual'}
      onChange={(option) => readWith(way, option === 'usual' ? '' : option)}
    />
  );
}

/** Every way in which a page can be read, to choose from. */
export const ReadingPanel = () => (
  <>
    <h2 id="reading-heading">
      <Text id="ways-to-read-page" />
    </h2>
    <div class="reading-grid">
      {(Object.keys(WAYS) as Way[]).map((way) => (
        <Choice key={way} way={way} />
      ))}
    </div>
  </>
);
