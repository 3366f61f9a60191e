import { answer, api, type Schemas } from '../../api/client';
import { PAGE } from '../../api/pages';
import { useResource } from '../../api/resource';

export type Organisation = Schemas['OrganisationView'];

export const listOrganisations = (cursor?: string) =>
  answer(api.GET('/api/organisations', { params: { query: { limit: PAGE, ...(cursor && { cursor }) } } }));

export const useOrganisation = (organisationId: string) =>
  useResource(`organisation/${organisationId}`, () =>
    answer(api.GET('/api/organisations/{organisationId}', { params: { path: { organisationId } } })),
  );

/** As many as a list to choose from can hold. */
export const useOrganisations = () =>
  useResource('organisations', () =>
    answer(api.GET('/api/organisations', { params: { query: { limit: 100 } } })),
  );
