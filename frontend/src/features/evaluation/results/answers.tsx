import { list, Text, t } from '../../../words/words';
import { compare } from './finding';
import type { Count, Question } from './results';

const AIM = ['MET', 'PARTLY', 'NOT_MET', 'TOO_EARLY'] as const;

/** What there was to choose from, in its order. A scale has words at its two ends only. */
export function answersOf({ kind, choices, options }: Question): string[] {
  if (kind === 'AIM') return AIM.map((answer) => t(`results-aim-${answer}`));
  if (kind === 'CHOICE') return choices;
  const ends: Record<number, string> = {
    1: t('results-scale-LEAST'),
    [options]: t('results-scale-MOST', { most: options }),
  };
  return Array.from({ length: options }, (_, place) => ends[place + 1] ?? String(place + 1));
}

/** The three statements are worded here; everything else in the words of the project. */
export const Asked = ({ question: { kind, text } }: { question: Question }) =>
  kind === 'FELT_HEARD' || kind === 'FELT_EQUAL' || kind === 'WOULD_DO_AGAIN' ? (
    <Text id={`results-statement-${kind}`} />
  ) : (
    <span>{text}</span>
  );

/** Nought is not nobody, and where all others are nought it need not be everybody: the server counts in fives. */
export function counted(count: number, all: readonly number[]) {
  if (count === 0) return t('almost-none');
  return all.filter((other) => other > 0).length === 1
    ? t('results-almost-all')
    : t('about-count', { count });
}

/** Where the two sides differ or agree, in one sentence. */
export function Sentence({ options, answers }: { options: readonly Count[]; answers: readonly string[] }) {
  const finding = compare(options);
  if (!finding) return null;
  const named = (places: readonly number[]) => list(places.map((place) => `“${answers[place]}”`));
  const [lived, professional] = [named(finding.lived), named(finding.professional)];
  const says = {
    agree: () => <Text id="results-agree" with={{ lived }} />,
    differ: () => <Text id="results-differ" with={{ lived, professional }} />,
    'lived-spread': () => <Text id="results-lived-spread" with={{ professional }} />,
    'professional-spread': () => <Text id="results-professional-spread" with={{ lived }} />,
    'both-spread': () => <Text id="results-both-spread" />,
    few: () => <Text id="results-few" />,
  };
  return (
    <p class="finding">
      <strong>{says[finding.says]()}</strong>
    </p>
  );
}
