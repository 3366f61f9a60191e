import { served, Text } from '../../../words/words';
import { counted, Sentence } from './answers';
import type { Count, Spread } from './results';

const LENSES = ['everyone', 'lived', 'professional'] as const;
type Side = (typeof LENSES)[number];

const patternOf = (lens: Side) => `bar-${lens}`;

/** What the bars of each lens are filled with: they are told apart without colour. Once on a page. */
export const Patterns = () => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id={patternOf('everyone')} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="part" width="8" height="8" />
      </pattern>
      <pattern id={patternOf('lived')} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="ground" width="8" height="8" />
        <path class="part" d="M0 8L8 0h-4L0 4zM8 8V4L4 8z" />
      </pattern>
      <pattern id={patternOf('professional')} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="part" width="8" height="8" />
        <circle class="ground" cx="4" cy="4" r="1.75" />
      </pattern>
    </defs>
  </svg>
);

const countsOf = (options: readonly Count[], lens: Side) => options.map((count) => count[lens] ?? 0);

interface ChartProps {
  options: readonly Count[];
  answers: readonly string[];
  /** The language of the answers, where the project has worded them. */
  lang: string | undefined;
}

function Panel({ lens, options, answers, lang }: ChartProps & { lens: Side }) {
  const counts = countsOf(options, lens);
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return (
    <li class={`lens lens-${lens}`}>
      <h4>
        <Text id={`lens-${lens}`} />
      </h4>
      <ul class="bars">
        {counts.map((count, place) => (
          <li key={place}>
            <span lang={lang} dir={lang ? 'auto' : undefined}>
              {answers[place]}
            </span>{' '}
            <b>{counted(count, counts)}</b>
            <svg width="100%" height="18" aria-hidden="true">
              <rect class="all" width="100%" height="18" />
              {count > 0 && (
                <rect
                  class="filled"
                  width={`${(100 * count) / all}%`}
                  height="18"
                  fill={`url(#${patternOf(lens)})`}
                />
              )}
            </svg>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The same as the bars, for whoever reads tables more easily, and for paper. */
function Table({ options, answers, lang, lenses }: ChartProps & { lenses: readonly Side[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Text id="results-answer" />
          </th>
          {lenses.map((lens) => (
            <th scope="col" key={lens}>
              <Text id={`lens-${lens}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map((count, place) => (
          <tr key={place}>
            <th scope="row" lang={lang} dir={lang ? 'auto' : undefined}>
              {answers[place]}
            </th>
            {lenses.map((lens) => (
              <td key={lens}>{counted(count[lens] ?? 0, countsOf(options, lens))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Hidden = ({ why }: { why: string | undefined }) => (
  <p class="why" {...served()}>
    {why}
  </p>
);

interface Props extends Omit<ChartProps, 'options'> {
  spread: Spread;
}

/**
 * How the answers are spread, in lenses of equal prominence. Where the two sides are hidden, the reason stands in their
 * place; where all is, it stands alone: nobody has to read an empty chart.
 */
export function Chart({ spread: { options, hidden }, answers, lang }: Props) {
  if (!options) return <Hidden why={hidden} />;
  const lenses = LENSES.filter((lens) => options.every((count) => count[lens] !== undefined));
  return (
    <>
      <Sentence options={options} answers={answers} />
      <ul class="panels">
        {lenses.map((lens) => (
          <Panel key={lens} lens={lens} options={options} answers={answers} lang={lang} />
        ))}
        {lenses.length < LENSES.length && (
          <li class="lens withheld">
            <h4>
              <Text id="results-two-sides" />
            </h4>
            <Hidden why={hidden} />
          </li>
        )}
      </ul>
      <details>
        <summary>
          <Text id="table-show" />
        </summary>
        <Table options={options} answers={answers} lang={lang} lenses={lenses} />
      </details>
    </>
  );
}
