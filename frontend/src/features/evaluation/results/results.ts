import { answer, api, nobodyIsSignedIn, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';
import { useResource } from '../../../api/resource';
import { me } from '../../participant/me';

export type Round = Schemas['EvaluationView'];
export type Question = Schemas['QuestionView'];
export type Spread = Schemas['Spread'];
export type Count = Schemas['Count'];
export type Lens = Schemas['Lens'];

const of = (evaluationId: string) => ({ params: { path: { evaluationId } } });

export const readRound = (id: string) => answer(api.GET('/api/evaluations/{evaluationId}', of(id)));
export const useRound = (id: string) => useResource(`evaluation/${id}`, () => readRound(id));
export const useResults = (id: string) =>
  useResource(`evaluation/${id}/results`, () =>
    answer(api.GET('/api/evaluations/{evaluationId}/results', of(id))),
  );
/** Nobody signed in: nothing to ask, and the answer is known. */
export const useMyRound = (id: string) =>
  useResource(`evaluation/${id}/mine`, async () =>
    me.peek() ? answer(api.GET('/api/evaluations/{evaluationId}/mine', of(id))) : nobodyIsSignedIn,
  );

export const listComments = (evaluationId: string, question: string, lens: Lens, cursor?: string) =>
  answer(
    api.GET('/api/evaluations/{evaluationId}/comments', {
      params: {
        path: { evaluationId },
        query: { question, lens, limit: PAGE, ...(cursor && { cursor }) },
      },
    }),
  );
