import { answer, api, nobodyIsSignedIn, type Schemas } from '../../api/client';
import { PAGE } from '../../api/pages';
import { useResource } from '../../api/resource';
import { me } from '../participant/me';

export type Contribution = Schemas['ContributionView'];
export type ContributionMine = Schemas['ContributionMine'];
export type Kind = Schemas['ContributionKind'];
export type CreditBy = Schemas['CreditBy'];
export const KINDS: readonly Kind[] = ['IDEA', 'STORY', 'KNOWLEDGE', 'QUESTION', 'CONCERN', 'OFFER'];

export interface Filter {
  q?: string;
  kind?: Kind;
}
export const kindOf = (text: string | undefined) => KINDS.find((kind) => kind === text);

export const listContributions = (project: string, filter: Filter, cursor?: string) =>
  answer(
    api.GET('/api/contributions', {
      params: { query: { project, ...filter, limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

/** What the page of a project reads that everybody may, by address: to be fetched before there is no line. */
export const readsOf = (project: string) => [
  `/api/projects/${project}`,
  `/api/projects/${project}/summary`,
  `/api/projects/${project}/aims`,
  `/api/projects/${project}/fixed-points`,
  `/api/contributions?project=${project}&limit=${PAGE}`,
];

/** Headers say for whom, when it is not whoever is signed in. */
export const listMyContributions = (cursor?: string, headers = {}) =>
  answer(
    api.GET('/api/participants/me/contributions', {
      params: { query: { limit: PAGE, ...(cursor && { cursor }) } },
      headers,
    }),
  );

export const of = (contributionId: string) => ({ params: { path: { contributionId } } });
export const read = (id: string, headers = {}) =>
  answer(api.GET('/api/contributions/{contributionId}', { ...of(id), headers }));
export const readMine = async (id: string, headers?: Record<string, string>) =>
  headers || me.peek()
    ? answer(api.GET('/api/contributions/{contributionId}/mine', { ...of(id), headers: headers ?? {} }))
    : nobodyIsSignedIn;

export const useContribution = (id: string) => useResource(`contribution/${id}`, () => read(id));
export const useMyContribution = (id: string) => useResource(`contribution/${id}/mine`, () => readMine(id));
