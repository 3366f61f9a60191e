import type { Schemas } from '../../api/client';
import type { Fault } from '../../components/ErrorSummary';
import { tooLong } from '../../components/tooLong';
import { t } from '../../words/words';
import type { Decision, Facet } from './decisions';

export interface DecisionWords {
  question: string;
  /** One on each line. */
  options: string;
  outcome: string;
  reasons: string;
  dissent: string;
  reviewOn: string;
  facet: Facet | 'NONE';
  leftOut: string;
  remedy: string;
}

const MOST = {
  question: 300,
  outcome: 1000,
  reasons: 1000,
  dissent: 1000,
  leftOut: 500,
  remedy: 500,
} as const;
const LONGEST_OPTION = 300;
const MOST_OPTIONS = 12;

export const nothing = (facet: Facet | undefined): DecisionWords => ({
  question: '',
  options: '',
  outcome: '',
  reasons: '',
  dissent: '',
  reviewOn: '',
  facet: facet ?? 'NONE',
  leftOut: '',
  remedy: '',
});

/** For what stands in its place: the question and what was weighed are there already. */
export const again = ({ question, options, facet }: Decision): DecisionWords => ({
  ...nothing(facet),
  question,
  options: options.join('\n'),
});

const linesOf = (options: string) =>
  options
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function check(words: DecisionWords): Fault[] {
  const faults: Fault[] = [];
  const options = linesOf(words.options);
  if (!words.question.trim()) faults.push({ field: 'question', message: t('decided-question-missing') });
  if (options.length < 2) faults.push({ field: 'options', message: t('decided-options-missing') });
  if (options.length > MOST_OPTIONS)
    faults.push({ field: 'options', message: t('decided-options-many', { most: MOST_OPTIONS }) });
  const longest = options.reduce((one, other) => (other.length > one.length ? other : one), '');
  faults.push(...tooLong('options', longest, LONGEST_OPTION));
  if (!words.outcome.trim()) faults.push({ field: 'outcome', message: t('decided-outcome-missing') });
  if (!words.reasons.trim()) faults.push({ field: 'reasons', message: t('decided-reasons-missing') });
  if (words.facet !== 'NONE' && !words.leftOut.trim())
    faults.push({ field: 'leftOut', message: t('decided-left-out-missing') });
  for (const [field, most] of Object.entries(MOST))
    faults.push(...tooLong(field, words[field as keyof typeof MOST], most));
  return faults;
}

export function bodyOf(words: DecisionWords, replaces: string | undefined): Schemas['NewDecision'] {
  const said = (field: 'dissent' | 'leftOut' | 'remedy') => {
    const text = words[field].trim();
    return text ? { [field]: text } : {};
  };
  return {
    question: words.question.trim(),
    options: linesOf(words.options),
    outcome: words.outcome.trim(),
    reasons: words.reasons.trim(),
    ...said('dissent'),
    ...(words.reviewOn && { reviewOn: words.reviewOn }),
    ...(words.facet !== 'NONE' && { facet: words.facet, ...said('leftOut'), ...said('remedy') }),
    ...(replaces && { replaces }),
  };
}
