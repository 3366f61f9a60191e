import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, installation, project } from '../../../testing/samples';
import { problem, serverThat, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { AccessPage } from './AccessPage';
import { ToProvidePage } from './ToProvidePage';

beforeEach(() => {
  me.value = amina;
  sessionStorage.clear();
});

const NEEDS = '/api/participants/me/access-needs';
const shared = (sharedOn?: string) => ({
  items: [{ projectId: 'p1', title: 'Garden', lang: 'en', ...(sharedOn && { sharedOn }) }],
});

test('what I need is said as adjustments, and an interpreter has a language', async () => {
  const asked = serverWith({
    'GET /api/installation': [200, installation],
    [`PUT ${NEEDS}`]: [200, { adjustments: ['INTERPRETER'], interpreterLanguage: 'bfi' }],
    [`GET ${NEEDS}/`]: [200, { items: [] }],
    [`GET ${NEEDS}`]: [200, { adjustments: [] }],
  });
  open(<AccessPage />, '/me/access');
  await userEvent.click(await screen.findByLabelText('An interpreter'));
  await userEvent.click(screen.getByRole('button', { name: 'Save what I need' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Choose the language of the interpreter' }));
  const language = screen.getByLabelText(/Which language/);
  expect(document.activeElement).toBe(language);
  await userEvent.selectOptions(language, 'bfi');
  await userEvent.click(screen.getByRole('button', { name: 'Save what I need' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body))).toEqual([
    { adjustments: ['INTERPRETER'], interpreterLanguage: 'bfi' },
  ]);
});

test('what I began to write waits in this tab and never on the device', async () => {
  serverWith({ [`GET ${NEEDS}/`]: [200, { items: [] }], [`GET ${NEEDS}`]: [200, { adjustments: [] }] });
  const { unmount } = open(<AccessPage />, '/me/access');
  await userEvent.type(await screen.findByLabelText(/Anything else/), 'A seat');
  unmount();
  expect(localStorage).toHaveLength(0);
  open(<AccessPage />, '/me/access');
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/Anything else/)).value).toBe('A seat');
});

test('each project is a choice of its own, turned by one button that keeps the focus', async () => {
  let since: string | undefined;
  const asked = serverThat(({ method, path }) => {
    if (method === 'PUT') since = '2026-11-25';
    if (method === 'DELETE') since = undefined;
    if (method !== 'GET') return [204, null];
    if (path.startsWith(`${NEEDS}/shares`)) return [200, shared(since)];
    return [200, path === NEEDS ? { adjustments: [] } : { items: [] }];
  });
  open(<AccessPage />, '/me/access');
  const button = await screen.findByRole('button', { name: 'Share it Garden' });
  expect(screen.getByText('They do not see it.')).toBeTruthy();
  await userEvent.click(button);
  expect(await screen.findByText(/stewards and facilitators see it since/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stop sharing Garden' }));
  await userEvent.click(screen.getByRole('button', { name: 'Stop sharing Garden' }));
  expect(await screen.findByText('They do not see it.')).toBeTruthy();
  expect(
    asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
  ).toEqual([`PUT ${NEEDS}/shares/p1`, `DELETE ${NEEDS}/shares/p1`]);
});

test('sharing that is refused says why and changes nothing', async () => {
  serverWith({
    [`PUT ${NEEDS}/shares/p1`]: problem(403, 'not-allowed', {
      reasons: [{ rule: 'members-share-access-needs', message: 'You left.' }],
    }),
    [`GET ${NEEDS}/shares`]: [200, shared()],
    [`GET ${NEEDS}/looks`]: [200, { items: [] }],
    [`GET ${NEEDS}`]: [200, { adjustments: [] }],
  });
  open(<AccessPage />, '/me/access');
  await userEvent.click(await screen.findByRole('button', { name: 'Share it Garden' }));
  expect(await screen.findByText('You left.')).toBeTruthy();
  expect(screen.getByText('They do not see it.')).toBeTruthy();
});

test('every look is told: who, as what, where and when, also when their name has gone', async () => {
  const look = { projectId: 'p1', title: 'Garden', lang: 'en' };
  serverWith({
    [`GET ${NEEDS}/shares`]: [200, { items: [] }],
    [`GET ${NEEDS}/looks`]: [
      200,
      {
        items: [
          { ...look, displayName: 'Dewi', duty: 'STEWARD', lookedAt: '2026-11-20T10:00:00Z' },
          { ...look, duty: 'FACILITATOR', lookedAt: '2026-11-19T10:00:00Z' },
        ],
      },
    ],
    [`GET ${NEEDS}`]: [200, { adjustments: [] }],
  });
  open(<AccessPage />, '/me/access');
  const first = (await screen.findByText(/Dewi/)).closest('li') as HTMLElement;
  expect(withoutMarks(first.textContent ?? '')).toMatch(/^Dewi, on 20 November 2026/);
  expect(within(first).getByText('steward')).toBeTruthy();
  expect(screen.getByText(/Somebody who has left Alongside, on/)).toBeTruthy();
  expect(screen.getByText('facilitator')).toBeTruthy();
});

test('an organiser sees what to provide, all together and person by person, and that people are told', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/access-needs': [
      200,
      {
        items: [
          {
            displayName: 'Amina',
            needs: { adjustments: ['STEP_FREE', 'QUIET_ROOM'], words: 'A seat by the door' },
          },
          {
            displayName: 'Tunde',
            needs: { adjustments: ['STEP_FREE', 'INTERPRETER'], interpreterLanguage: 'pl' },
          },
        ],
      },
    ],
    'GET /api/projects/p1': [200, project()],
  });
  open(<ToProvidePage id="p1" />, '/projects/p1/access');
  expect(await screen.findByText('Each person on this list sees that you looked, and when.')).toBeTruthy();
  const said = screen.getAllByRole('listitem').map((item) => withoutMarks(item.textContent ?? ''));
  expect(said).toContain('A way without steps: 2 people');
  expect(said).toContain('A quiet room to go to: one person');
  expect(said).toContain('Interpreter: Polish: one person');
  expect(screen.getByRole('heading', { name: 'Amina' })).toBeTruthy();
  expect(screen.getByText('A seat by the door')).toBeTruthy();
  await waitFor(() =>
    expect(asked.filter(({ path }) => path.startsWith('/api/projects/p1/access-needs'))).toHaveLength(1),
  );
});

test('who may not look is told why, and an empty list asks organisers to say that people may tell', async () => {
  serverWith({
    'GET /api/projects/p1/access-needs': problem(403, 'not-allowed', {
      reasons: [{ rule: 'organisers-see-access-needs', message: 'Only organisers.' }],
    }),
    'GET /api/projects/p1': [200, project()],
    'GET /api/projects/p2': [200, project({ id: 'p2' })],
  });
  const { unmount } = open(<ToProvidePage id="p1" />, '/projects/p1/access');
  expect(await screen.findByText('Only organisers.')).toBeTruthy();
  unmount();
  serverWith({
    'GET /api/projects/p2/access-needs': [200, { items: [] }],
    'GET /api/projects/p2': [200, project({ id: 'p2' })],
  });
  open(<ToProvidePage id="p2" />, '/projects/p2/access');
  expect(await screen.findByText(/Nobody has shared anything/)).toBeTruthy();
});

test('signed out there is nothing to see and nothing is asked', () => {
  me.value = null;
  const asked = serverWith({});
  render(<AccessPage />);
  expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  expect(asked).toEqual([]);
});
