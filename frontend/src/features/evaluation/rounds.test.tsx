import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../testing/page';
import { NOT_ASKED, round, roundMine } from '../../testing/rounds';
import { amina, may, mayNot, membership, project, projectMine } from '../../testing/samples';
import { type Answer, problem, serverWith } from '../../testing/server';
import { withoutMarks } from '../../words/words';
import { me } from '../participant/me';
import { AskedOfMe } from './AskedOfMe';
import { LookingBack } from './LookingBack';
import { RoundPage } from './RoundPage';
import { RoundsPage } from './RoundsPage';

beforeEach(() => {
  me.value = amina;
});

const text = () => withoutMarks(document.body.textContent ?? '');
const steward = {
  ...projectMine(membership({ duties: ['STEWARD'] })),
  actions: { evaluate: may },
};
const closed = round({ id: 'e2', title: 'The first drawings', state: 'CLOSED', closedOn: '2026-10-19' });

test('a project shows its latest rounds, their state, and to its stewards the way to another', async () => {
  const asked = serverWith({
    'GET /api/evaluations': [200, { items: [round(), closed], next: 'more' }],
    'GET /api/projects/p1/mine': [200, steward],
  });
  open(<LookingBack projectId="p1" />);
  const link = await screen.findByRole('link', { name: 'After the third workshop' });
  expect(link.getAttribute('href')).toBe('/evaluations/e1');
  expect(text()).toContain('You can answer until 4 December 2026.');
  expect(text()).toContain('It closed on 19 October 2026.');
  expect((await screen.findByRole('link', { name: 'Open a round' })).getAttribute('href')).toBe(
    '/projects/p1/evaluations/new',
  );
  expect(screen.getByRole('link', { name: 'See all rounds' }).getAttribute('href')).toBe(
    '/projects/p1/evaluations',
  );
  expect(asked.map(({ path }) => path)).toContain('/api/evaluations?project=p1&limit=3');
});

test('who is no steward reads that nobody has looked back yet, and is offered nothing else', async () => {
  serverWith({ 'GET /api/projects/p1/mine': [200, projectMine(membership())] });
  open(<LookingBack projectId="p1" />);
  expect(await screen.findByText(/Nobody has looked back yet/)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('all rounds stand on a page of their own, which grows', async () => {
  serverWith({
    'GET /api/evaluations?project=p1&limit=24&cursor': [200, { items: [closed] }],
    'GET /api/evaluations': [200, { items: [round()], next: 'more' }],
    'GET /api/projects/p1/mine': [200, steward],
    'GET /api/projects/p1': [200, project()],
  });
  open(<RoundsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'The first drawings' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'After the third workshop' })).toBeTruthy();
});

const server = (mine: object, more: Record<string, Answer | (() => Answer)> = {}) =>
  serverWith({
    'GET /api/evaluations/e1/mine': [200, mine],
    'GET /api/evaluations/e1/turnout': more['GET /api/evaluations/e1/turnout'] ?? [200, { answered: 10 }],
    'GET /api/evaluations/e1': more['GET /api/evaluations/e1'] ?? [200, round()],
    'GET /api/projects/p1': [200, project()],
    ...more,
  });

test('an open round says what it asks, whom, until when, and that nobody sees results before', async () => {
  server(roundMine());
  open(<RoundPage id="e1" />);
  expect(await screen.findByText(/Nobody sees results before it closes, not even the stewards/)).toBeTruthy();
  expect(await screen.findByText(/have answered so far/)).toBeTruthy();
  expect(text()).toContain('About 10 people have answered so far.');
  for (const words of ['Calmer rooms', 'I felt heard', 'Which room next?', 'The quiet one'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('Everyone who takes part in the project')).toBeTruthy();
  expect(screen.queryByText('Everyone with an account who has told the project something')).toBeNull();
  expect(screen.getByRole('link', { name: 'Answer' }).getAttribute('href')).toBe('/evaluations/e1/answer');
  expect(screen.queryByRole('button')).toBeNull(); // what is for stewards is not here
});

test('how many have answered is hidden while it could tell of somebody, and why', async () => {
  server(roundMine(), {
    'GET /api/evaluations/e1/turnout': [200, { hidden: 'Shown when five people have answered.' }],
  });
  open(<RoundPage id="e1" />);
  expect(await screen.findByText('Shown when five people have answered.')).toBeTruthy();
});

test('who has answered may change it; who is not asked reads why', async () => {
  server(roundMine({ answer: { given: [] } }));
  const { unmount } = open(<RoundPage id="e1" />);
  expect(await screen.findByRole('link', { name: 'Change your answer' })).toBeTruthy();
  unmount();
  server(roundMine({ actions: { answer: mayNot(NOT_ASKED) } }));
  open(<RoundPage id="e1" />);
  expect(await screen.findByText(NOT_ASKED)).toBeTruthy();
});

test('signed out there is the sign-in, and the way with a slip where slips are asked', async () => {
  me.value = null;
  server({});
  open(<RoundPage id="e1" />);
  const link = await screen.findByRole('link', { name: 'Sign in to answer' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fevaluations%2Fe1%2Fanswer');
  expect(screen.getByRole('link', { name: 'I have a slip with six words' })).toBeTruthy();
});

const stewards = { answer: may, enter: may, close: may, cancel: mayNot('Somebody has answered already.') };

test('closing asks first, and then leads to what came of it', async () => {
  let state = round();
  const asked = server(
    roundMine({ actions: { ...stewards, cancel: { ...stewards.cancel, reason: 'round-answered' } } }),
    {
      'GET /api/evaluations/e1': () => [200, state],
      'POST /api/evaluations/e1/closing': () => {
        state = round({ state: 'CLOSED', closedOn: '2026-11-28' });
        return [200, state];
      },
    },
  );
  open(<RoundPage id="e1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Close now' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  expect(screen.getByText('Somebody has answered already.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, close it' }));
  const link = await screen.findByRole('link', { name: 'See what came of it' });
  expect(link.getAttribute('href')).toBe('/evaluations/e1/results');
  expect(document.activeElement?.textContent).toBe('After the third workshop');
  expect(screen.getByText('What it asked')).toBeTruthy();
});

test('a round that nobody has answered is taken back after one question', async () => {
  const asked = server(roundMine({ actions: { ...stewards, cancel: may } }), {
    'DELETE /api/evaluations/e1': [204, undefined],
  });
  open(<RoundPage id="e1" />, '/evaluations/e1');
  await userEvent.click(await screen.findByRole('button', { name: 'Take this round back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take it back' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1'));
  expect(asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});

test('whom a round asks without seeing its project finds the round, and no way back to nothing', async () => {
  serverWith({
    'GET /api/evaluations/e1/mine': [200, roundMine()],
    'GET /api/evaluations/e1/turnout': [200, { answered: 5 }],
    'GET /api/evaluations/e1': [200, round()],
    'GET /api/projects/p1': problem(404, 'not-found'),
  });
  open(<RoundPage id="e1" />);
  expect(await screen.findByRole('heading', { name: 'After the third workshop' })).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Back to the project' })).toBeNull());
});

test('my page lists the rounds that ask me, over all pages, and nothing when there are none', async () => {
  const mine = {
    id: 'e1',
    projectId: 'p1',
    projectTitle: 'Garden',
    title: 'Round',
    lang: 'en',
    closesOn: '2026-12-04',
  };
  serverWith({
    'GET /api/participants/me/evaluations?limit=100&cursor': [200, { items: [{ ...mine, answered: false }] }],
    'GET /api/participants/me/evaluations': [
      200,
      { items: [{ ...mine, id: 'e0', answered: true }], next: 'c' },
    ],
  });
  const { unmount } = open(<AskedOfMe />);
  expect(await screen.findByRole('heading', { name: 'You are asked how it went' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Answer Round' }).getAttribute('href')).toBe(
    '/evaluations/e1/answer',
  );
  expect(screen.getByRole('link', { name: 'Change your answer Round' })).toBeTruthy();
  unmount();
  const asked = serverWith({});
  const { container } = open(<AskedOfMe />);
  await waitFor(() => expect(asked).not.toHaveLength(0));
  await waitFor(() => expect(container.textContent).toBe(''));
});
