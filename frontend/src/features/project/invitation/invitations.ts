import { answer, api, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';

export type Invitation = Schemas['InvitationView'];
export type InvitedTo = Schemas['InvitedTo'];

const BITS = 128;

/** Drawn here, where it is shown: the server gets it once, keeps its hash and never says it again. */
export function drawSecret() {
  const drawn = crypto.getRandomValues(new Uint8Array(BITS / 8));
  return btoa(String.fromCharCode(...drawn))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What comes behind the # never leaves the browser that opens it. */
export const linkOf = (secret: string) => `${location.origin}/invitation#${secret}`;

const of = (projectId: string) => ({ path: { projectId } });

export const listInvitations = (projectId: string, cursor?: string) =>
  answer(
    api.GET('/api/projects/{projectId}/invitations', {
      params: { ...of(projectId), query: { limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

export const invite = (projectId: string, body: Schemas['NewInvitation'], key: string) =>
  answer(
    api.POST('/api/projects/{projectId}/invitations', {
      params: { ...of(projectId), header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const revoke = (invitationId: string) =>
  answer(api.DELETE('/api/invitations/{invitationId}', { params: { path: { invitationId } } }));

export const lookUp = (secret: string) => answer(api.POST('/api/invitations/look-up', { body: { secret } }));
