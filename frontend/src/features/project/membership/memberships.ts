import { answer, api, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';
import { projectChanged } from '../projects';

export type Membership = Schemas['MembershipView'];
export type Member = Schemas['Member'];
export type Duty = Schemas['Duty'];
export type Expertise = Schemas['Expertise'];

const duties: Record<Duty, number> = { STEWARD: 1, FACILITATOR: 2 };
export const DUTIES = Object.keys(duties) as Duty[];

const of = (projectId: string) => ({ params: { path: { projectId } } });

/**
 * One tap: what somebody is by experience they may say later, or never. Also changes what was said. A private project
 * asks for an invitation.
 */
export const join = (projectId: string, said: Schemas['NewMembership'] = {}) =>
  projectChanged(
    projectId,
    answer(
      api.PUT('/api/projects/{projectId}/my-membership', {
        ...of(projectId),
        body: said,
      }),
    ),
  );

export const leave = (projectId: string) =>
  projectChanged(projectId, answer(api.DELETE('/api/projects/{projectId}/my-membership', of(projectId))));

const mine = (projectId: string, duty: Duty) => ({ params: { path: { projectId, duty } } });

export const takeOn = (projectId: string, duty: Duty) =>
  projectChanged(
    projectId,
    answer(api.PUT('/api/projects/{projectId}/my-membership/duties/{duty}', mine(projectId, duty))),
  );

/** Also declines what was only offered. */
export const giveBack = (projectId: string, duty: Duty) =>
  projectChanged(
    projectId,
    answer(api.DELETE('/api/projects/{projectId}/my-membership/duties/{duty}', mine(projectId, duty))),
  );

export const listMembers = (projectId: string, cursor?: string) =>
  answer(
    api.GET('/api/projects/{projectId}/members', {
      params: { path: { projectId }, query: { limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

const theirs = (membershipId: string, duty: Duty) => ({ params: { path: { membershipId, duty } } });

export const offer = (membershipId: string, duty: Duty) =>
  answer(api.PUT('/api/memberships/{membershipId}/duties/{duty}', theirs(membershipId, duty)));

export const takeOfferBack = (membershipId: string, duty: Duty) =>
  answer(api.DELETE('/api/memberships/{membershipId}/duties/{duty}', theirs(membershipId, duty)));
