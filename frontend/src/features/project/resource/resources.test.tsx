import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import {
  amina,
  MEMBERS_PLEDGE,
  membership,
  project,
  projectMine,
  STEWARDS_PLAN,
} from '../../../testing/samples';
import { type Answer, problem, serverWith } from '../../../testing/server';
import { speak, withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { EditLinePage } from './EditLinePage';
import { PledgePage } from './PledgePage';
import { ResourcesPage } from './ResourcesPage';
import { type MyPledge, missing, type PlannedLine, type ResourceLine, type ResourcePlan } from './resources';

const line = (more: Partial<ResourceLine> = {}): ResourceLine => ({
  id: 'r1',
  projectId: 'p1',
  kind: 'TIME',
  what: 'Reading the names',
  needed: '12',
  used: '3',
  unit: 'hours a week',
  version: 0,
  ...more,
});

const planned = (more: Partial<PlannedLine> = {}): PlannedLine => ({
  line: line(),
  pledged: '8',
  met: false,
  pledges: [{ amount: '6', organisationId: 'o1', by: 'Trust Links' }, { amount: '2' }],
  ...more,
});

const { unit, ...withoutUnit } = line();
const money = planned({
  line: {
    ...withoutUnit,
    id: 'r2',
    kind: 'MONEY',
    what: 'Stamps',
    needed: '12.50',
    used: '1.00',
    currency: 'GBP',
  },
  pledged: '12.50',
  met: true,
  pledges: [],
});

const plan = (...items: PlannedLine[]): ResourcePlan => ({ items, coping: [] });

beforeEach(() => {
  me.value = amina;
});

const serve = (
  now: () => ResourcePlan,
  more: Record<string, Answer | (() => Answer)> = {},
  duties: 'STEWARD'[] | 'outside' = ['STEWARD'],
  mine: MyPledge[] = [],
) =>
  serverWith({
    ...more,
    'GET /api/resources/r1': () => [200, now().items[0]?.line, { etag: '"0-abc"' }],
    'GET /api/projects/p1/resources/mine': () => [200, { items: mine }],
    'GET /api/projects/p1/resources': () => [200, now()],
    'GET /api/projects/p1/mine': [
      200,
      projectMine(duties === 'outside' ? undefined : membership({ duties })),
    ],
    'GET /api/projects/p1': [
      200,
      project({ organisations: [{ organisationId: 'o1', name: 'Trust Links', part: 'PARTNER' }] }),
    ],
  });

const cardOf = async (what: string) =>
  (await screen.findByRole('heading', { level: 3, name: what })).closest('li') as HTMLElement;
const textOf = (element: HTMLElement) => withoutMarks(element.textContent ?? '');

test('what is needed, pledged, used and missing is said in words, and by whom', async () => {
  serve(() => plan(planned(), money), {}, []);
  open(<ResourcesPage id="p1" />);
  const time = textOf(await cardOf('Reading the names'));
  expect(time).toContain('Pledged: 8 of 12 hours a week');
  expect(time).toContain('Used so far: 3');
  expect(time).toContain('Still missing: 4');
  expect(time).toContain('Trust Links: 6');
  expect(time).toContain('Somebody who takes part: 2');
  const stamps = textOf(await cardOf('Stamps'));
  expect(stamps).toContain('Pledged: £12.50 of £12.50');
  expect(stamps).toContain('All of it is pledged');
});

test('money is written as the language of the page writes it', async () => {
  serve(() => plan(money), {}, []);
  await speak('cy');
  open(<ResourcesPage id="p1" />);
  expect(textOf(await cardOf('Stamps'))).toContain('Addawyd: £12.50 o £12.50');
  await speak('en');
});

test('what is missing is reckoned to the penny', () => {
  expect(missing(planned({ line: line({ needed: '0.3' }), pledged: '0.1' }))).toBe(0.2);
  expect(missing(planned({ pledged: '13' }))).toBe(0);
});

test('a member pledges, and sees before what others will see of it', async () => {
  const asked = serve(
    () => plan(planned()),
    { 'PUT /api/resources/r1/my-pledge': [200, { resourceId: 'r1', amount: '2.50', showName: true }] },
    [],
  );
  open(<PledgePage id="r1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Pledge it' }));
  expect(await screen.findByRole('link', { name: /^Write a number above 0/ })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('How much?'), '£2,50');
  await userEvent.click(screen.getByLabelText('Show my name beside it'));
  await userEvent.click(screen.getByRole('button', { name: 'Pledge it' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/resources'));
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ amount: '2.50', showName: true });
});

test('a pledge is taken back with one press, and the page says where one is', async () => {
  const asked = serve(
    () => plan(planned()),
    { 'DELETE /api/resources/r1/my-pledge': [204, undefined] },
    [],
    [{ resourceId: 'r1', amount: '2', showName: false }],
  );
  open(<ResourcesPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Take my pledge back/ }));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(true);
});

test('who does not take part is told once how they could pledge', async () => {
  serve(() => plan(planned(), money), {}, 'outside');
  open(<ResourcesPage id="p1" />);
  expect(await screen.findAllByText(MEMBERS_PLEDGE)).toHaveLength(1);
  expect(screen.queryByRole('button')).toBeNull();
  open(<PledgePage id="r1" />);
  expect(await screen.findAllByText(MEMBERS_PLEDGE)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a steward adds something, and what is counted is asked for except of money', async () => {
  let now = plan();
  const asked = serve(() => now, {
    'POST /api/projects/p1/resources': () => {
      now = plan(money);
      return [201, money.line];
    },
  });
  open(<ResourcesPage id="p1" />);
  const send = await screen.findByRole('button', { name: 'Add it to the plan' });
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Say what is counted' })).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Money'));
  expect(screen.queryByLabelText('What is counted?')).toBeNull();
  await userEvent.type(screen.getByLabelText('What is needed?'), 'Stamps');
  await userEvent.type(screen.getByLabelText('How much of it?'), '12.50');
  await userEvent.click(send);
  await cardOf('Stamps');
  expect(document.activeElement?.textContent).toContain('It is part of the plan now.');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ kind: 'MONEY', what: 'Stamps', needed: '12.50' });
});

test('an edit sends what was changed, in the version that was read', async () => {
  const asked = serve(() => plan(planned()), { 'PATCH /api/resources/r1': [200, line()] });
  open(<EditLinePage id="r1" />);
  const used = await screen.findByLabelText(/How much of it is used/);
  await userEvent.clear(used);
  await userEvent.type(used, '4.5');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/resources'));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ used: '4.5' });
  expect(sent?.headers.get('If-Match')).toBe('"0-abc"');
});

test('where somebody else has saved meanwhile, both words are shown and nothing is lost', async () => {
  let now = plan(planned());
  serve(() => now, {
    'PATCH /api/resources/r1': () => {
      now = plan(planned({ line: line({ what: 'Reading all of them', version: 1 }) }));
      return problem(412, 'stale');
    },
  });
  open(<EditLinePage id="r1" />);
  await userEvent.type(await screen.findByLabelText('What is needed?'), ' twice');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  expect(await screen.findByText('Reading all of them')).toBeTruthy();
  expect(screen.getByDisplayValue('Reading the names twice')).toBeTruthy();
});

test('a steward writes down what an organisation pledges, and takes it out again', async () => {
  const asked = serve(() => plan(planned()), {
    'PUT /api/resources/r1/pledges/o1': [200, { amount: '4', organisationId: 'o1', by: 'Trust Links' }],
    'DELETE /api/resources/r1/pledges/o1': [204, undefined],
  });
  open(<EditLinePage id="r1" />);
  await userEvent.selectOptions(await screen.findByLabelText('Which organisation?'), 'o1');
  await userEvent.type(screen.getByLabelText('How much?'), '4');
  await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({ amount: '4' });
  await userEvent.click(screen.getByRole('button', { name: /^Take it out/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take it out' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
});

test('what is missing is coped with in words, stage by stage', async () => {
  const before = { stage: 'CO_PLANNING' as const, words: 'We take longer.', writtenOn: '2026-10-01' };
  const asked = serve(() => ({ ...plan(planned()), coping: [before] }), {
    'PUT /api/projects/p1/resources/coping': () => [200, { ...plan(planned()), coping: [before] }],
  });
  open(<ResourcesPage id="p1" />);
  expect(await screen.findByText('We take longer.')).toBeTruthy();
  expect(screen.getByText(/nobody has written down in this stage/)).toBeTruthy();
  const save = screen.getByRole('button', { name: 'Save how we cope' });
  await userEvent.click(save);
  expect(await screen.findByRole('link', { name: 'Say how you will cope' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/^How will you cope/), 'We ask the school.');
  await userEvent.click(save);
  await waitFor(() =>
    expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '{}')).toEqual({
      words: 'We ask the school.',
    }),
  );
});

test('who does not look after the project is told why before writing anything', async () => {
  serve(() => plan(planned()), {}, []);
  open(<EditLinePage id="r1" />);
  expect(await screen.findByText(STEWARDS_PLAN)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  const before = within(document.body).queryByRole('button', { name: 'Save it' });
  expect(before).toBeNull();
});
