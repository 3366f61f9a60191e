import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Schemas } from '../../../api/client';
import { open } from '../../../testing/page';
import { amina, may, mayNot, project, projectMine } from '../../../testing/samples';
import { type Answer, problem, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { InvitationPage } from './InvitationPage';
import { InvitationsPage } from './InvitationsPage';
import { drawSecret } from './invitations';
import { keepSecret, keptSecret } from './kept';

const REASON = 'We speak about people who are not in the room.';
const SECRET = 'Kept-warm-for-new-ones';
const invitation = {
  id: 'i1',
  projectId: 'p1',
  uses: 1,
  usesLeft: 1,
  madeOn: '2026-11-20',
  endsAt: '2026-12-20T10:00:00Z',
  state: 'OPEN',
};
const invited = {
  project: {
    id: 'p1',
    title: 'An hour that is ours',
    summary: 'We look after somebody at home.',
    lang: 'en',
    privateBecause: REASON,
    organisations: [],
  },
  endsAt: '2026-12-20T10:00:00Z',
};

beforeEach(() => {
  me.value = amina;
});

/** As when somebody follows the link: what is behind the # comes with the address and goes from it. */
function follow(secret: string) {
  history.replaceState(null, '', `/invitation#${secret}`);
  keepSecret();
  open(<InvitationPage />, '/invitation');
}

test('a secret is 128 bits as 22 characters, and each is another', () => {
  const drawn = Array.from({ length: 100 }, drawSecret);
  for (const secret of drawn) expect(secret).toMatch(/^[\w-]{22}$/);
  expect(new Set(drawn).size).toBe(100);
});

test('the secret leaves the address, stays in the tab through the sign-in, and goes with the use', async () => {
  const asked = serverWith({
    'POST /api/invitations/look-up': [200, invited],
    'PUT /api/projects/p1/my-membership': [201, {}],
  });
  me.value = null;
  follow(SECRET);
  expect(location.hash).toBe('');
  await screen.findByRole('heading', { level: 1, name: /An hour that is ours/ });
  expect(withoutMarks(document.body.textContent ?? '')).toContain(REASON);
  const door = screen.getByRole('link', { name: 'Sign in to take part' });
  expect(door.getAttribute('href')).toBe('/sign-in?to=%2Finvitation');
  expect(keptSecret()).toBe(SECRET);

  me.value = amina;
  await userEvent.click(await screen.findByRole('button', { name: 'Take part' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1'));
  expect(keptSecret()).toBeUndefined();
  expect(asked.map(({ body }) => JSON.parse(body))).toEqual([{ secret: SECRET }, { invitation: SECRET }]);
  expect(asked.every(({ path }) => !path.includes(SECRET))).toBe(true);
});

test('one that opens nothing, or whose secret is missing, says what to do next', async () => {
  serverWith({ 'POST /api/invitations/look-up': problem(404, 'not-found') });
  follow(SECRET);
  await screen.findByRole('heading', { level: 1, name: 'This invitation opens nothing' });
  expect(screen.getByText(/ask whoever gave it to you/)).toBeTruthy();
});

const steward = (invite: Schemas['Action'] = may): Record<string, Answer> => ({
  'GET /api/projects/p1/mine': [200, { ...projectMine(), actions: { invite } }],
  'GET /api/projects/p1': [200, project({ privateBecause: REASON })],
});

test('an invitation is shown once, with the secret that was drawn here', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/invitations': [200, { items: [] }],
    'POST /api/projects/p1/invitations': [201, invitation],
    ...steward(),
  });
  open(<InvitationsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Make an invitation' }));
  const heading = await screen.findByRole('heading', { name: 'Here is your invitation' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const sent = JSON.parse(asked.find(({ method }) => method === 'POST')?.body ?? '{}');
  expect(sent).toEqual({ secret: expect.stringMatching(/^[\w-]{22}$/), uses: 1, days: 30 });
  expect(screen.getByText(`${location.origin}/invitation#${sent.secret}`)).toBeTruthy();
  await screen.findByRole('img', { name: /camera of a phone/ });
});

test('for how many is a number from 1 to 500', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/invitations': [200, { items: [] }],
    ...steward(),
  });
  open(<InvitationsPage id="p1" />);
  const uses = await screen.findByLabelText('For how many people?');
  for (const wrong of ['0', '501', 'two']) {
    await userEvent.clear(uses);
    await userEvent.type(uses, wrong);
    await userEvent.click(screen.getByRole('button', { name: 'Make an invitation' }));
    expect((await screen.findAllByText('Write a number from 1 to 500')).length).toBe(2);
  }
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
});

test('revoking leaves the invitation in the list, and the focus beside it', async () => {
  serverWith({
    'GET /api/projects/p1/invitations': [200, { items: [invitation] }],
    'DELETE /api/invitations/i1': [204, undefined],
    ...steward(),
  });
  open(<InvitationsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /Revoke/ }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Revoked'));
  expect(screen.queryByRole('button', { name: /Revoke/ })).toBeNull();
});

test('who may not invite is told why', async () => {
  serverWith(steward(mayNot('The stewards of the project invite people to it.')));
  open(<InvitationsPage id="p1" />);
  await screen.findByText('The stewards of the project invite people to it.');
  expect(screen.queryByRole('button', { name: 'Make an invitation' })).toBeNull();
});
