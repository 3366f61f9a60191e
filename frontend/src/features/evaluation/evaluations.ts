import { answer, api, nobodyIsSignedIn, type Result, type Schemas } from '../../api/client';
import { PAGE } from '../../api/pages';
import { invalidate, useResource } from '../../api/resource';
import { me } from '../participant/me';
import type { Headers } from '../participant/slip/guest';

export type Round = Schemas['EvaluationView'];
export type RoundItem = Schemas['EvaluationItem'];
export type RoundMine = Schemas['EvaluationMine'];
export type RoundForMe = Schemas['MyEvaluation'];
export type Question = Schemas['QuestionView'];
export type QuestionKind = Schemas['QuestionKind'];
export type Asked = Schemas['Asked'];

/** In their order; one that the contract has and these lack does not compile. */
const asked: Record<Asked, number> = { MEMBERS: 1, CONTRIBUTORS: 2, SLIP_HOLDERS: 3 };
export const ASKED = Object.keys(asked) as Asked[];

/** Asked in every round, so that rounds can be laid side by side. */
export const STATEMENTS = ['FELT_HEARD', 'FELT_EQUAL', 'WOULD_DO_AGAIN'] as const;

export const isOpen = ({ state }: Pick<Round, 'state'>) => state === 'OPEN';

export const of = (evaluationId: string) => ({ params: { path: { evaluationId } } });

export const listRounds = (project: string, cursor?: string, limit = PAGE) =>
  answer(api.GET('/api/evaluations', { params: { query: { project, limit, ...(cursor && { cursor }) } } }));

export const readRound = (id: string, headers: Headers = {}) =>
  answer(api.GET('/api/evaluations/{evaluationId}', { ...of(id), headers }));
export const readRoundMine = (id: string, headers: Headers = {}) =>
  answer(api.GET('/api/evaluations/{evaluationId}/mine', { ...of(id), headers }));

export const useRound = (id: string) => useResource(`evaluation/${id}`, () => readRound(id));
/** Nobody signed in: nothing to ask, and the answer is known. */
export const useRoundMine = (id: string) =>
  useResource(`evaluation/${id}/mine`, async () => (me.peek() ? readRoundMine(id) : nobodyIsSignedIn));
export const useTurnout = (id: string) =>
  useResource(`evaluation/${id}/turnout`, () =>
    answer(api.GET('/api/evaluations/{evaluationId}/turnout', of(id))),
  );

/** Few enough to be read at once; a page may hold less than it could, because it is sifted afterwards. */
export async function listRoundsForMe(headers: Headers = {}): Promise<Result<RoundForMe[]>> {
  const found: RoundForMe[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor && { cursor }) };
    const page = await answer(api.GET('/api/participants/me/evaluations', { params: { query }, headers }));
    if (page.problem) return page;
    found.push(...page.data.items);
    cursor = page.data.next;
  } while (cursor);
  return { data: found };
}
export const useRoundsForMe = () => useResource('rounds-for-me', () => listRoundsForMe());

/** What is on screen about the round, and every list it stands in, is asked for again. */
export function roundChanged({ id, projectId }: Pick<Round, 'id' | 'projectId'>) {
  invalidate(`evaluation/${id}`);
  invalidate(`rounds/${projectId}`);
  invalidate('rounds-for-me');
}

async function changed<T>(round: Round, change: Promise<Result<T>>) {
  const result = await change;
  if (!result.problem) roundChanged(round);
  return result;
}

/** Counted once and for good; nobody answers any more. */
export const closeNow = (round: Round) =>
  changed(round, answer(api.POST('/api/evaluations/{evaluationId}/closing', of(round.id))));

/** The round itself is let go of by the page that shows it, which is left before it is asked for again. */
export async function takeRoundBack({ id, projectId }: Round) {
  const gone = await answer(api.DELETE('/api/evaluations/{evaluationId}', of(id)));
  if (!gone.problem) {
    invalidate(`rounds/${projectId}`);
    invalidate('rounds-for-me');
  }
  return gone;
}
