import { answer, api, type Schemas } from '../../api/client';
import { PAGE } from '../../api/pages';
import { invalidate, useResource } from '../../api/resource';
import { projectChanged } from '../project/projects';

export type Decision = Schemas['DecisionView'];
export type Facet = Schemas['Facet'];
export type FacetState = Schemas['FacetView'];

/** One that the contract has and this lacks does not compile. */
const facets: Record<Facet, number> = { WHAT: 1, WHERE: 2, WHEN: 3, WHO: 4, HOW: 5 };
export const FACETS = Object.keys(facets) as Facet[];

const of = (projectId: string) => ({ path: { projectId } });

export const useDesign = (projectId: string) =>
  useResource(`project/${projectId}/design`, () =>
    answer(api.GET('/api/projects/{projectId}/design', { params: of(projectId) })),
  );

export const listDecisions = (projectId: string, cursor?: string) =>
  answer(
    api.GET('/api/projects/{projectId}/decisions', {
      params: { ...of(projectId), query: { limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

export const useDecision = (id: string) =>
  useResource(`decision/${id}`, () =>
    answer(api.GET('/api/decisions/{decisionId}', { params: { path: { decisionId: id } } })),
  );

/** The one that was replaced says so too. */
export async function decide(projectId: string, body: Schemas['NewDecision'], key: string) {
  const result = await projectChanged(
    projectId,
    answer(
      api.POST('/api/projects/{projectId}/decisions', {
        params: { ...of(projectId), header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
  if (body.replaces) invalidate(`decision/${body.replaces}`);
  return result;
}

const ofFacet = (projectId: string, facet: Facet) => ({ path: { projectId, facet } });

export const sayNotNeeded = (projectId: string, facet: Facet, because: string) =>
  projectChanged(
    projectId,
    answer(
      api.PUT('/api/projects/{projectId}/design/{facet}/not-needed', {
        params: ofFacet(projectId, facet),
        body: { because },
      }),
    ),
  );

export const takeBackNotNeeded = (projectId: string, facet: Facet) =>
  projectChanged(
    projectId,
    answer(
      api.DELETE('/api/projects/{projectId}/design/{facet}/not-needed', {
        params: ofFacet(projectId, facet),
      }),
    ),
  );
