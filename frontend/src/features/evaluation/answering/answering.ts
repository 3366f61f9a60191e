import { answer, api, type Problem, type Result, type Schemas } from '../../../api/client';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import type { Headers } from '../../participant/slip/guest';
import { of, type Question, type Round } from '../evaluations';

export type MyAnswer = Schemas['MyAnswer'];
export const STANDPOINTS = ['LIVED', 'PROFESSIONAL', 'BOTH', 'NOT_SAID'] as const;
export type Standpoint = (typeof STANDPOINTS)[number];
type Given = Schemas['GivenAnswer'];

/** To say that one uses a service may tell something about one's health, so it is kept only with a yes of its own. */
export const needsConsent = (standpoint: Standpoint) => standpoint === 'LIVED' || standpoint === 'BOTH';

/** What the form holds: for each question a number or words. One that is not there is passed over. */
export interface AnswerWords {
  said: Record<string, string>;
  standpoint: Standpoint;
  consent: boolean;
}

const LONGEST = 2000;

export const nothingSaid = (standpoint: Standpoint = 'NOT_SAID'): AnswerWords => ({
  said: {},
  standpoint,
  consent: false,
});

export const wordsOf = ({ expertise, given }: MyAnswer): AnswerWords => ({
  said: Object.fromEntries(
    given.map(({ questionId, option, words }) => [questionId, words ?? String(option)]),
  ),
  standpoint: expertise ?? 'NOT_SAID',
  consent: needsConsent(expertise ?? 'NOT_SAID'), // it could not have been kept without
});

const given = ({ questions }: Round, said: AnswerWords['said']): Given[] =>
  questions.flatMap(({ id, kind }) => {
    const text = said[id]?.trim();
    if (!text) return [];
    return [{ questionId: id, ...(kind === 'WORDS' ? { words: text } : { option: Number(text) }) }];
  });

export const bodyOf = (round: Round, { said, standpoint, consent }: AnswerWords): Schemas['NewAnswer'] => ({
  ...(standpoint !== 'NOT_SAID' && { expertise: standpoint }),
  ...(needsConsent(standpoint) && { consent }),
  given: given(round, said),
});

/** In the form every question has its place; what is sent leaves those out that were passed over. */
export const fieldOf = (question: Question, { questions }: Round) => `given-${questions.indexOf(question)}`;

/** Said of what was sent, and to be found in the form. */
export function inForm(
  problem: Problem,
  round: Round,
  { given }: Pick<Schemas['NewAnswer'], 'given'>,
): Problem {
  const violations = problem.violations?.map(({ pointer = '', ...said }) => {
    const place = /^\/given\/(\d+)/.exec(pointer)?.[1];
    const question = round.questions.find(({ id }) => id === given[Number(place)]?.questionId);
    return place && question ? { ...said, pointer: `/${fieldOf(question, round)}` } : { ...said, pointer };
  });
  return violations ? { ...problem, violations } : problem;
}

/** In the order of the page. A sheet on which nothing is answered was sent by accident. */
export function check(
  round: Round,
  words: AnswerWords,
  consentMissing = t('answering-consent-missing'),
): Fault[] {
  const faults: Fault[] = [];
  if (!given(round, words.said).length) faults.push({ field: 'given-0', message: t('answering-nothing') });
  for (const question of round.questions) {
    if (question.kind === 'WORDS')
      faults.push(...tooLong(fieldOf(question, round), words.said[question.id]?.trim() ?? '', LONGEST));
  }
  if (needsConsent(words.standpoint) && !words.consent)
    faults.push({ field: 'consent', message: consentMissing });
  return faults;
}

/** As often as somebody likes while the round is open: the last one counts. */
export async function giveAnswer(
  round: Round,
  words: AnswerWords,
  headers: Headers = {},
): Promise<Result<MyAnswer>> {
  const body = bodyOf(round, words);
  const sent = await answer(
    api.PUT('/api/evaluations/{evaluationId}/my-answer', { ...of(round.id), headers, body }),
  );
  return sent.problem ? { problem: inForm(sent.problem, round, body) } : sent;
}

export const takeAnswerBack = (id: string, headers: Headers = {}) =>
  answer(api.DELETE('/api/evaluations/{evaluationId}/my-answer', { ...of(id), headers }));
