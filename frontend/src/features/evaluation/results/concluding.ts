import { answer, api, MERGE_PATCH, type Problem, type Result } from '../../../api/client';
import { patchOf } from '../../../api/rebase';
import { invalidate } from '../../../api/resource';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import type { Read } from '../../participant/useForm';
import { type Round, readRound } from './results';

export interface LearningWords {
  id?: string;
  text: string;
}

/** What the form holds. A line in which nothing is written is none. */
export interface ConclusionWords {
  findings: string[];
  gotWrong: string;
  learnings: LearningWords[];
}

export const MOST_LINES = 50;
const MOST = { line: 1_000, gotWrong: 5_000 };

/** One line to begin with, so that there is always a place to write. */
const orOne = <T>(lines: T[], first: T) => (lines.length ? lines : [first]);

export const wordsOf = ({ findings, gotWrong, learnings }: Round): ConclusionWords => ({
  findings: orOne(findings, ''),
  gotWrong: gotWrong ?? '',
  learnings: orOne<LearningWords>(
    learnings.map(({ id, text }) => ({ id, text })),
    { text: '' },
  ),
});

const bodyOf = ({ findings, gotWrong, learnings }: ConclusionWords) => ({
  findings: findings.filter((text) => text.trim()),
  gotWrong,
  learnings: learnings.filter(({ text }) => text.trim()),
});

/** In the order of the page. */
export function check({ findings, gotWrong, learnings }: ConclusionWords): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  findings.forEach((text, n) => {
    faults.push(...tooLong(`findings-${n}`, text, MOST.line));
  });
  if (!gotWrong.trim()) fault('gotWrong', t('conclude-got-wrong-missing'));
  faults.push(...tooLong('gotWrong', gotWrong, MOST.gotWrong));
  if (!learnings.some(({ text }) => text.trim()))
    fault(learnings.length ? 'learnings-0-text' : 'learnings', t('conclude-learnings-missing'));
  learnings.forEach(({ text }, n) => {
    faults.push(...tooLong(`learnings-${n}-text`, text, MOST.line));
  });
  return faults;
}

const FIELDS: Record<string, string> = {
  'say-what-went-wrong': '/gotWrong',
  'say-what-you-learned': '/learnings/0/text',
};

/** A rule that is about one field is said at that field. */
function atItsField(problem: Problem): Problem {
  const violations = (problem.reasons ?? []).flatMap(({ rule, message }) => {
    const pointer = FIELDS[rule];
    return pointer ? [{ pointer, message }] : [];
  });
  return violations.length ? { ...problem, violations } : problem;
}

export async function readForConclusion(
  id: string,
): Promise<Result<Read<ConclusionWords> & { round: Round }>> {
  const { data, tag = '', problem } = await readRound(id);
  return problem ? { problem } : { data: { words: wordsOf(data), tag, round: data } };
}

/** Only what was changed is sent, so what others change meanwhile in other fields is never put back. */
export async function conclude(
  id: string,
  words: ConclusionWords,
  read: Read<ConclusionWords>,
): Promise<Result<Round>> {
  const saved = await answer(
    api.PATCH('/api/evaluations/{evaluationId}', {
      params: { path: { evaluationId: id }, header: { 'If-Match': read.tag } },
      headers: MERGE_PATCH,
      body: patchOf(bodyOf(read.words), bodyOf(words)),
    }),
  );
  if (saved.problem) return { problem: atItsField(saved.problem) };
  invalidate(`evaluation/${id}`);
  return saved;
}
