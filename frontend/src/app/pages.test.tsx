import { act, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, api } from '../api/client';
import { later } from '../components/later';
import { me } from '../features/participant/me';
import { open } from '../testing/page';
import { amina, contribution, may, mayNot, membership } from '../testing/samples';
import { type Answer, serverThat, serverWith } from '../testing/server';
import { KEPT_AT } from '../worker/keeping';
import { MyPage } from './MyPage';
import { Offline } from './Offline';
import { ProblemPage } from './ProblemPage';

const SLUGS =
  'invalid unreadable sign-in-needed session-ended token-refused sign-in-failed not-allowed other-site not-found gone method not-acceptable in-progress rule stale too-large media-type key-reused version-needed too-many our-mistake away sign-in-away try-again';

test.each(SLUGS.split(' '))('the problem %s has a page in plain words', (slug) => {
  render(<ProblemPage slug={slug} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('We cannot find that page');
});

test('a problem that nobody has is not found', () => {
  render(<ProblemPage slug="gremlins" />);
  expect(screen.getByRole('heading', { name: 'We cannot find that page' })).toBeTruthy();
});

test('being offline is said quietly, and unsaid', async () => {
  render(<Offline />);
  expect(screen.getByRole('status').textContent).toBe('');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('no connection at the moment'),
  );
  vi.restoreAllMocks();
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('what this device had answered by itself is asked for anew once the server is there, without a word of it', async () => {
  vi.useFakeTimers();
  let away = true;
  const asked = serverThat(() => [200, {}, away ? { [KEPT_AT]: '2026-11-25T14:05:00.000Z' } : {}] as Answer);
  await answer(api.GET('/api/places'));
  render(<Offline />);
  expect(screen.getByRole('status').textContent).toContain('This is as it was on');
  await pass(5_000);
  expect(asked.filter(({ path }) => path === '/api/installation')).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toContain('This is as it was on');
  away = false;
  await pass(10_000);
  expect(screen.getByRole('status').textContent).toBe('');
  await pass(600_000);
  expect(asked.filter(({ path }) => path === '/api/installation')).toHaveLength(2);
  vi.useRealTimers();
});

test('a screen that cannot be fetched says so and offers to try again', async () => {
  const Screen = later(() => Promise.reject(new Error('offline')), { rooms: [] });
  render(<Screen />);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
});

const ABOUT_ME: Record<string, Answer> = {
  'GET /api/participants/me/access-needs': [200, { adjustments: ['QUIET_ROOM'] }],
  'GET /api/participants/me/contact': [200, { way: 'POST' }],
};

const mine = (edit: object) => ({
  contribution: contribution(),
  projectTitle: 'Calmer waiting rooms',
  mine: { mine: true, actions: { edit, withdraw: may } },
});

test('my page shows where I take part, what waits for my answer, and what I said', async () => {
  me.value = amina;
  serverWith({
    ...ABOUT_ME,
    'GET /api/participants/me/projects': [
      200,
      {
        items: [
          {
            projectId: 'p1',
            title: 'Calmer waiting rooms',
            lang: 'en',
            stage: 'CO_DESIGN',
            membership: membership({ offered: ['FACILITATOR'] }),
          },
        ],
      },
    ],
    'GET /api/participants/me/contributions': [200, { items: [mine(may), mine(mayNot('Too late'))] }],
  });
  open(<MyPage />, '/me');
  expect(await screen.findByText('You are asked to be a facilitator.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Answer' }).getAttribute('href')).toBe('/projects/p1#my-part');
  expect(await screen.findByText('Open or change')).toBeTruthy();
  expect(screen.getByText('Open')).toBeTruthy();
  expect(await screen.findByText('A quiet room to go to')).toBeTruthy();
  expect(await screen.findByText('By post')).toBeTruthy();
});

test('what I am called can be changed, and the focus comes back to its heading', async () => {
  me.value = amina;
  const asked = serverWith({
    ...ABOUT_ME,
    'PUT /api/participants/me': [200, { ...amina, displayName: 'Mina' }],
  });
  open(<MyPage />, '/me');
  await userEvent.click(await screen.findByRole('button', { name: 'Change this' }));
  const name = screen.getByRole('textbox');
  await waitFor(() => expect(document.activeElement).toBe(name));
  await userEvent.clear(name);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: 'Write what we may call you' })).toBeTruthy();
  await userEvent.type(name, 'Mina');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const heading = await screen.findByRole('heading', { name: 'About you' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText('Mina')).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('my page of nobody asks to sign in', () => {
  me.value = null;
  open(<MyPage />, '/me');
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in?to=%2Fme');
});
