import { answer, api, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';

export type SharedWith = Schemas['SharedWith'];
export type LookView = Schemas['LookView'];
export type ToProvide = Schemas['ToProvide'];

const paged = (cursor?: string, limit = PAGE) => ({ limit, ...(cursor && { cursor }) });

export const listShares = (cursor?: string) =>
  answer(api.GET('/api/participants/me/access-needs/shares', { params: { query: paged(cursor) } }));

export const listLooks = (cursor?: string) =>
  answer(api.GET('/api/participants/me/access-needs/looks', { params: { query: paged(cursor) } }));

const SHARE = '/api/participants/me/access-needs/shares/{projectId}';
const of = (projectId: string) => ({ params: { path: { projectId } } });

export const share = (projectId: string) => answer(api.PUT(SHARE, of(projectId)));
export const stopSharing = (projectId: string) => answer(api.DELETE(SHARE, of(projectId)));

/** Everyone on the page is told of the look, so nothing asks for it but the screen that shows it. */
export const listToProvide = (projectId: string, cursor?: string) =>
  answer(
    api.GET('/api/projects/{projectId}/access-needs', {
      params: { path: { projectId }, query: paged(cursor, 100) },
    }),
  );
