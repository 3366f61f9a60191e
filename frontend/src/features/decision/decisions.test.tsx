import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../testing/page';
import { amina, membership, project, projectMine, STEWARDS_PLAN } from '../../testing/samples';
import { type Answer, serverWith } from '../../testing/server';
import { me } from '../participant/me';
import { DecidePage } from './DecidePage';
import { DecisionPage } from './DecisionPage';
import { DecisionsPage } from './DecisionsPage';
import type { Decision, Facet, FacetState } from './decisions';

const decision = (more: Partial<Decision> = {}): Decision => ({
  id: 'd1',
  projectId: 'p1',
  question: 'Where do we meet?',
  options: ['The clinic', 'The hall'],
  outcome: 'The hall',
  reasons: 'It has no stairs.',
  decidedOn: '2026-11-01',
  reviewOn: '2099-01-01',
  ...more,
});
const facet = (name: Facet, more: Partial<FacetState> = {}): FacetState => ({
  facet: name,
  asked: name !== 'WHO',
  decisions: [],
  ...more,
});

beforeEach(() => {
  me.value = amina;
});

const serve = (
  facets: () => FacetState[],
  more: Record<string, Answer | (() => Answer)> = {},
  duties: 'STEWARD'[] = ['STEWARD'],
) =>
  serverWith({
    'GET /api/decisions/d1': [200, decision()],
    ...more,
    'GET /api/projects/p1/design': () => [200, { whole: false, facets: facets() }],
    'GET /api/projects/p1/decisions': [200, { items: [decision()] }],
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties }))],
    'GET /api/projects/p1': [200, project()],
  });

const cardOf = async (name: string) =>
  within((await screen.findByRole('heading', { level: 3, name })).closest('li') as HTMLElement);

test('each facet is decided, needs no decision, or is open, in words', async () => {
  serve(
    () => [
      facet('WHAT', { decisions: [decision()] }),
      facet('WHERE', { notNeededBecause: 'The room is given.', notNeededSince: '2026-11-02' }),
      facet('WHEN'),
      facet('WHO'),
    ],
    {},
    [],
  );
  open(<DecisionsPage id="p1" />);
  expect((await cardOf('What')).getByRole('link', { name: 'The hall' })).toBeTruthy();
  const where = await cardOf('Where');
  expect(where.getByText('Needs no decision')).toBeTruthy();
  expect(where.getByText('The room is given.')).toBeTruthy();
  expect((await cardOf('When')).getByText('Still to be decided')).toBeTruthy();
  expect((await cardOf('Who')).getByText(/a design is whole without it/)).toBeTruthy();
  expect(await cardOf('Where do we meet?')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a steward says why a facet needs no decision, and where one is afterwards', async () => {
  let when = facet('WHEN');
  const asked = serve(() => [when], {
    'PUT /api/projects/p1/design/WHEN/not-needed': () => {
      when = facet('WHEN', { notNeededBecause: 'Always open.', notNeededSince: '2026-11-02' });
      return [200, { whole: true, facets: [when] }];
    },
  });
  open(<DecisionsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^It needs no decision/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
  expect(await screen.findByRole('link', { name: 'Say why it needs no decision' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Why does it need no decision?'), 'Always open.');
  await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
  expect(await screen.findByText('Always open.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('When'));
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    because: 'Always open.',
  });
});

test('what is missing is asked for before anything is sent, and the options are lines', async () => {
  const asked = serve(() => [], { 'POST /api/projects/p1/decisions': [201, decision()] });
  open(<DecidePage id="p1" />, '/projects/p1/decisions/new?facet=WHERE');
  const send = await screen.findByRole('button', { name: 'Write it down' });
  await userEvent.type(screen.getByLabelText('What did you weigh?'), 'The clinic');
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: /^Write at least two options/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Say who could not use this/ })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('What did you weigh?'), '{Enter}{Enter}The hall');
  await userEvent.type(screen.getByLabelText('What was the question?'), 'Where do we meet?');
  await userEvent.type(screen.getByLabelText('What did you decide?'), 'The hall');
  await userEvent.type(screen.getByLabelText('Why?'), 'No stairs.');
  await userEvent.type(screen.getByLabelText('Who could not use this?'), 'Everyone can');
  await userEvent.click(send);
  await waitFor(() => expect(location.pathname).toBe('/decisions/d1'));
  expect(JSON.parse(asked.find(({ method }) => method === 'POST')?.body ?? '')).toEqual({
    question: 'Where do we meet?',
    options: ['The clinic', 'The hall'],
    outcome: 'The hall',
    reasons: 'No stairs.',
    facet: 'WHERE',
    leftOut: 'Everyone can',
  });
});

test('a decision that stands in the place of another names it', async () => {
  const asked = serve(() => [], { 'POST /api/projects/p1/decisions': [201, decision({ id: 'd2' })] });
  open(<DecidePage id="p1" />, '/projects/p1/decisions/new?replaces=d1');
  expect(await screen.findByDisplayValue('Where do we meet?')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('What did you decide?'), 'The clinic');
  await userEvent.type(screen.getByLabelText('Why?'), 'The hall is shut.');
  await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  await waitFor(() => expect(location.pathname).toBe('/decisions/d2'));
  expect(JSON.parse(asked.find(({ method }) => method === 'POST')?.body ?? '')).toMatchObject({
    replaces: 'd1',
    options: ['The clinic', 'The hall'],
  });
});

test('a decision that was replaced says so and leads on; only a steward can decide anew', async () => {
  serverWith({
    'GET /api/decisions/d1': [200, decision({ replacedBy: 'd2', dissent: 'It is far for me.' })],
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties: ['STEWARD'] }))],
    'GET /api/projects/p1': [200, project()],
  });
  open(<DecisionPage id="d1" />);
  expect(await screen.findByText('Another one stands in its place')).toBeTruthy();
  expect(screen.getByText('It is far for me.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See what stands in its place' }).getAttribute('href')).toBe(
    '/decisions/d2',
  );
  expect(screen.queryByRole('link', { name: 'Decide it anew' })).toBeNull();
});

test('one that is to be looked at again says that it is due', async () => {
  serve(() => [], { 'GET /api/decisions/d1': [200, decision({ reviewOn: '2026-01-02' })] });
  open(<DecisionPage id="d1" />);
  expect(await screen.findByText('Due')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Decide it anew' })).toBeTruthy();
});

test('who does not look after the project is told why before writing anything', async () => {
  serve(() => [], {}, []);
  open(<DecidePage id="p1" />);
  expect(await screen.findByText(STEWARDS_PLAN)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
