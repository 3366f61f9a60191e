import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, contribution, installation, may, mayNot } from '../../../testing/samples';
import { type Answer, problem, serverWith } from '../../../testing/server';
import { me } from '../../participant/me';
import { finish } from '../../participant/slip/guest';
import { SlipPage } from './SlipPage';

const SLIP = 'garden harvest source garlic again alarm';
const said = contribution({ channel: 'PAPER', text: 'A bench, please' });
const mine = { mine: true, creditBy: 'NOBODY', editableUntil: '2026-12-08' };
const list = (actions = { edit: may, withdraw: may }) => ({
  items: [{ contribution: said, projectTitle: 'Calmer waiting rooms', mine: { ...mine, actions } }],
});

const server = (more: Record<string, Answer | (() => Answer)> = {}) =>
  serverWith({
    'POST /api/slips/token': [200, { token: 't1', expiresAt: '2026-11-24T10:20:00Z' }],
    'GET /api/installation': [200, installation],
    'GET /api/contributions/c1/mine': [200, { ...mine, actions: {} }],
    'GET /api/contributions/c1': [200, said, { ETag: '"1"' }],
    'GET /api/participants/me/data': [200, { at: '', things: [{ kind: 'slip', held: [] }] }],
    ...more,
    'GET /api/participants/me/contributions': more['GET /api/participants/me/contributions'] ?? [200, list()],
  });

const field = () => screen.getByLabelText('Your six words') as HTMLTextAreaElement;
async function type(slip = SLIP) {
  open(<SlipPage complaint={() => null} />, '/slip');
  await userEvent.type(field(), `${slip}{Enter}`);
}

beforeEach(() => {
  me.value = null;
});
afterEach(finish);

test('an unknown word is named, and the one that was meant is a press away', async () => {
  const asked = server();
  await type('gardn-harvest source garlic again alarm');
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(summary.textContent).toContain('gardn');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'garden' }));
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked).toEqual([]);
  await userEvent.type(field(), '{Enter}');
  await screen.findByRole('heading', { name: 'What is yours' });
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ slip: SLIP });
});

test.each([
  ['{Shift}', 'Type the six words of your slip'],
  ['garden harvest', /six words. Here .*are .*2/],
  ['harvest garden source garlic again alarm', /do not belong together/],
])('what cannot be a slip is told before anything is asked: %s', async (typed, message) => {
  const asked = server();
  await type(typed);
  expect(await screen.findByRole('link', { name: message })).toBeTruthy();
  expect(asked).toEqual([]);
});

test.each([
  [404, 'We do not know these six words.'],
  [429, 'That opened nothing. Please wait a few seconds.'],
])('what the server does not open it says kindly (%i), and the words stay', async (status, message) => {
  server({ 'POST /api/slips/token': problem(status, 'no', { reasons: [{ rule: 'no', message }] }) });
  await type();
  expect(await screen.findByText(message)).toBeTruthy();
  expect(field().value).toBe(SLIP);
});

test('everything is asked as the person of the slip, and nothing is kept on the device', async () => {
  const asked = server();
  await type();
  const heading = await screen.findByRole('heading', { name: 'What is yours' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(await screen.findByText('A bench, please')).toBeTruthy();
  expect(await screen.findByText('A slip you were given')).toBeTruthy();
  const own = asked.filter(({ path }) => path.includes('/me/'));
  expect(own.map(({ headers }) => headers.get('Authorization'))).toEqual(['Slip t1', 'Slip t1']);
  expect(localStorage.length + sessionStorage.length).toBe(0);
  expect(location.search).toBe('');
});

test('in a private project one’s own words are read by the slip, and nothing leads to a page that is not there', async () => {
  const asked = server({
    'GET /api/participants/me/contributions': [
      200,
      { items: [{ contribution: said, mine: { ...mine, actions: { edit: may, withdraw: may } } }] },
    ],
  });
  await type();
  expect(await screen.findByText('In a private project')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Change my words' }));
  await screen.findByLabelText('What would you like to say?');
  const reads = asked.filter(({ path }) => path.startsWith('/api/contributions/'));
  expect(reads.map(({ headers }) => headers.get('Authorization'))).toEqual(['Slip t1', 'Slip t1']);
});

test('words are corrected in place, with the tag of what was read', async () => {
  const asked = server({ 'PATCH /api/contributions/c1': [200, said] });
  await type();
  await userEvent.click(await screen.findByRole('button', { name: 'Change my words' }));
  const text = await screen.findByLabelText('What would you like to say?');
  await userEvent.type(text, ' by the door');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  const patch = asked.find(({ method }) => method === 'PATCH');
  expect(patch?.headers.get('If-Match')).toBe('"1"');
  expect(patch?.headers.get('Authorization')).toBe('Slip t1');
  expect(JSON.parse(patch?.body ?? '')).toEqual({ text: 'A bench, please by the door' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What you said'));
});

test('what may not be changed any more says why', async () => {
  const actions = { edit: mayNot('The fourteen days are over.'), withdraw: may };
  server({ 'GET /api/participants/me/contributions': [200, list(actions)] });
  await type();
  const change = await screen.findByRole('button', { name: 'Change my words' });
  expect(change.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('The fourteen days are over.')).toBeTruthy();
});

test('taking back asks once', async () => {
  const asked = server({ 'DELETE /api/contributions/c1': [204, undefined] });
  await type();
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take it back' }));
  expect(await screen.findByText('It is taken back.')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'DELETE')?.headers.get('Authorization')).toBe('Slip t1');
});

test('when the time is over the slip is asked for again, and what was being written is still there', async () => {
  let over = false;
  server({
    'PATCH /api/contributions/c1': () => {
      over = true;
      return problem(401, 'sign-in-needed');
    },
  });
  await type();
  await userEvent.click(await screen.findByRole('button', { name: 'Change my words' }));
  await userEvent.type(await screen.findByLabelText('What would you like to say?'), ' soon');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/closed this after twenty minutes/)).toBeTruthy();
  expect(over).toBe(true);
  expect(field().value).toBe('');
  await userEvent.type(field(), `${SLIP}{Enter}`);
  const text = (await screen.findByLabelText('What would you like to say?')) as HTMLTextAreaElement;
  await waitFor(() => expect(text.value).toBe('A bench, please soon'));
});

test('whoever has finished leaves nothing on the screen or the device', async () => {
  server();
  await type();
  await userEvent.click(await screen.findByRole('button', { name: 'Change my words' }));
  await userEvent.type(await screen.findByLabelText('What would you like to say?'), ' hm');
  await userEvent.click(screen.getByRole('button', { name: 'I have finished, close this' }));
  await screen.findByRole('heading', { name: 'Look after what you said' });
  expect(screen.queryByText(/A bench/)).toBeNull();
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('signed in, it becomes part of the account that is named, after one question', async () => {
  me.value = amina;
  const asked = server({ 'POST /api/slips/claim': [200, { things: 1 }] });
  await type();
  await userEvent.click(await screen.findByRole('button', { name: /part of the account of .*Amina/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, it is mine' }));
  const heading = await screen.findByRole('heading', { name: 'It is part of your account' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const claim = asked.find(({ path }) => path === '/api/slips/claim');
  expect(JSON.parse(claim?.body ?? '')).toEqual({ slip: SLIP });
  expect(claim?.headers.has('Authorization')).toBe(false);
});

test('signed out, claiming leads through the sign-in, without the slip', async () => {
  server();
  await type();
  const link = await screen.findByRole('link', { name: 'Sign in and come back here' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fslip');
});

test('erasing lets go of everything of the slip', async () => {
  const asked = server({ 'DELETE /api/participants/me': [204, undefined] });
  await type();
  await userEvent.click(await screen.findByRole('button', { name: 'Erase everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }));
  await screen.findByRole('heading', { name: 'It is erased' });
  const erased = asked.find(({ method }) => method === 'DELETE');
  expect(erased?.headers.get('Authorization')).toBe('Slip t1');
  expect(erased?.path).toBe('/api/participants/me?words=KEEP');
});
