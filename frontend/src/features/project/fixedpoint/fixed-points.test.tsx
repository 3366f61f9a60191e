import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, membership, project, projectMine, STEWARDS_PLAN } from '../../../testing/samples';
import { type Answer, problem, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { EditPointPage } from './EditPointPage';
import { FixedPointsPage } from './FixedPointsPage';
import type { FixedPoint } from './points';

const point = (more: Partial<FixedPoint> = {}): FixedPoint => ({
  id: 'f1',
  projectId: 'p1',
  what: 'The front door',
  why: 'People come all day.',
  whoSays: 'The fire officer',
  writtenOn: '2026-11-01',
  addedLate: false,
  version: 0,
  ...more,
});

beforeEach(() => {
  me.value = amina;
});

const serve = (
  points: () => FixedPoint[],
  more: Record<string, Answer | (() => Answer)> = {},
  duties: 'STEWARD'[] = ['STEWARD'],
) =>
  serverWith({
    'GET /api/projects/p1/fixed-points': () => [200, { nothingFixed: false, items: points() }],
    ...more,
    'GET /api/fixed-points/f1': () => [200, points()[0], { etag: '"0-abc"' }],
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties }))],
    'GET /api/projects/p1': [200, project()],
  });

const cardOf = async (what: string) =>
  within((await screen.findByRole('heading', { level: 3, name: what })).closest('li') as HTMLElement);

test('a point says why and who says so, and one that came late says that in words', async () => {
  serve(
    () => [
      point(),
      point({ id: 'f2', what: 'The date', addedLate: true }),
      point({ id: 'f3', what: 'The colour', changedLateOn: '2026-11-20' }),
    ],
    {},
    [],
  );
  open(<FixedPointsPage id="p1" />);
  const door = await cardOf('The front door');
  expect(door.getByText('People come all day.')).toBeTruthy();
  expect(withoutMarks(door.getByText(/Who says so/).textContent ?? '')).toBe('Who says so: The fire officer');
  expect(door.queryByText(/begun to speak/)).toBeNull();
  expect((await cardOf('The date')).getByText('Added after people had begun to speak')).toBeTruthy();
  expect((await cardOf('The colour')).getByText(/^Changed on/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a steward writes one down; what is missing is asked for first', async () => {
  const points: FixedPoint[] = [];
  const asked = serve(() => points, {
    'POST /api/projects/p1/fixed-points': () => {
      points.push(point());
      return [201, point()];
    },
  });
  open(<FixedPointsPage id="p1" />);
  const send = await screen.findByRole('button', { name: 'Put it on the list' });
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Say why it cannot change' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('What cannot change?'), 'The front door');
  await userEvent.type(screen.getByLabelText('Why?'), 'People come all day.');
  await userEvent.type(screen.getByLabelText('Who says so?'), 'The fire officer');
  await userEvent.click(send);
  await cardOf('The front door');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toEqual({
    what: 'The front door',
    why: 'People come all day.',
    whoSays: 'The fire officer',
  });
});

test('that nothing is fixed is one press, and can be taken back', async () => {
  let nothingFixed = false;
  const asked = serve(() => [], {
    'PUT /api/projects/p1/nothing-fixed': () => {
      nothingFixed = true;
      return [200, { nothingFixed, items: [] }];
    },
    'DELETE /api/projects/p1/nothing-fixed': () => {
      nothingFixed = false;
      return [200, { nothingFixed, items: [] }];
    },
    'GET /api/projects/p1/fixed-points': () => [200, { nothingFixed, items: [] }],
  });
  open(<FixedPointsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Say that nothing is fixed' }));
  expect(await screen.findByText('Nothing is fixed: everything can still change.')).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: 'Take that back' }));
  expect(await screen.findByText('Nobody has said yet whether anything is fixed.')).toBeTruthy();
  expect(asked.filter(({ method }) => method !== 'GET')).toHaveLength(2);
});

test('what can change after all goes to the other list, and the page says where one is', async () => {
  let points = [point()];
  serve(() => points, {
    'PUT /api/fixed-points/f1/lifted': () => {
      points = [point({ liftedOn: '2026-11-20' })];
      return [200, points[0]];
    },
  });
  open(<FixedPointsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^It can change after all/ }));
  expect(await screen.findByText(/^Can change since/)).toBeTruthy();
  expect(document.activeElement?.tagName).toBe('H1');
});

test('where somebody else has saved meanwhile, both words are shown and nothing is lost', async () => {
  let now = point();
  serve(() => [now], {
    'PATCH /api/fixed-points/f1': () => {
      now = point({ what: 'Both doors', version: 1 });
      return problem(412, 'stale');
    },
  });
  open(<EditPointPage id="f1" />);
  await userEvent.type(await screen.findByLabelText('What cannot change?'), ' stays');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  expect(await screen.findByText('Both doors')).toBeTruthy();
  expect(screen.getByDisplayValue('The front door stays')).toBeTruthy();
});

test('an edit sends what was changed', async () => {
  const asked = serve(() => [point()], { 'PATCH /api/fixed-points/f1': [200, point()] });
  open(<EditPointPage id="f1" />);
  await userEvent.type(await screen.findByLabelText('Why?'), ' And at night.');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/fixed-points'));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ why: 'People come all day. And at night.' });
});

test('who does not look after the project is told why before writing anything', async () => {
  serve(() => [point()], {}, []);
  open(<EditPointPage id="f1" />);
  expect(await screen.findByText(STEWARDS_PLAN)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
