import { answer, api, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';
import { invalidate, useResource } from '../../../api/resource';
import type { Theme } from '../../project/projects';

export type Learning = Schemas['LearningView'];
export type Reply = Schemas['ReplyView'];

const paged = (cursor?: string, limit = PAGE) => ({ limit, ...(cursor && { cursor }) });

export const listLearnings = (theme: Theme | undefined, cursor?: string) =>
  answer(api.GET('/api/learnings', { params: { query: { ...(theme && { theme }), ...paged(cursor) } } }));

/** What other projects of the same theme learned, with what this one says to it. */
export const listLearningsFor = (projectId: string, cursor?: string, limit?: number) =>
  answer(
    api.GET('/api/projects/{projectId}/learnings', {
      params: { path: { projectId }, query: paged(cursor, limit) },
    }),
  );

const FEW = 3;
export const useFewLearnings = (projectId: string) =>
  useResource(`project/${projectId}/learnings`, () => listLearningsFor(projectId, undefined, FEW));

export async function reply(projectId: string, learningId: string, body: Schemas['NewReply']) {
  const said = await answer(
    api.PUT('/api/projects/{projectId}/learnings/{learningId}', {
      params: { path: { projectId, learningId } },
      body,
    }),
  );
  if (said.data) invalidate(`project/${projectId}/learnings`);
  return said;
}
