import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Schemas } from '../../../api/client';
import { open } from '../../../testing/page';
import { amina, may, mayNot, project } from '../../../testing/samples';
import { type Asked, problem, serverThat, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { ConclusionPage } from './ConclusionPage';
import { ResultsPage } from './ResultsPage';
import type { Question, Round } from './results';

beforeEach(() => {
  me.value = amina;
});

const HIDDEN = 'Shown once each kind of answer has come from at least five people.';
const NOTHING = 'Shown once at least five have answered it.';
const question = (id: string, more: Partial<Question>): Question => ({
  id,
  kind: 'AIM',
  choices: [],
  options: 4,
  ...more,
});
const aim = question('q1', { text: 'Waiting is calmer' });
const heard = question('q2', { kind: 'FELT_HEARD', options: 5 });
const words = question('q3', { kind: 'WORDS', text: 'What else?', options: 0 });

const round = (more: Partial<Round> = {}): Round => ({
  id: 'r1',
  projectId: 'p1',
  title: 'After the third workshop',
  lang: 'en',
  state: 'CLOSED',
  openedOn: '2026-10-01',
  closesOn: '2026-10-15',
  closedOn: '2026-10-16',
  asked: ['MEMBERS', 'SLIP_HOLDERS'],
  questions: [aim, heard, words],
  findings: [],
  learnings: [],
  version: 1,
  ...more,
});

const counts = (...each: [number, number, number][]) =>
  each.map(([everyone, lived, professional]) => ({ everyone, lived, professional }));

const results = {
  evaluationId: 'r1',
  projectId: 'p1',
  title: 'After the third workshop',
  lang: 'en',
  answered: { everyone: 30, lived: 20, professional: 10 },
  questions: [
    { question: aim, spread: { options: counts([10, 0, 10], [20, 20, 0], [0, 0, 0], [0, 0, 0]) } },
    {
      question: heard,
      spread: { options: [0, 5, 0, 20, 5].map((everyone) => ({ everyone })), hidden: HIDDEN },
    },
    { question: words },
  ],
};
const roundMine = (conclude: Schemas['Action'] = mayNot('Stewards conclude.')) => ({ actions: { conclude } });

const world = {
  'GET /api/evaluations/r1/mine': [200, roundMine()],
  'GET /api/evaluations/r1/results': [200, results],
  'GET /api/evaluations/r1/comments': [200, { items: [{ id: 'c1', questionId: 'q3', text: 'More tea.' }] }],
  'GET /api/evaluations/r1': [200, round(), { ETag: '"1-a"' }],
  'GET /api/projects/p1': [200, project()],
} satisfies Parameters<typeof serverWith>[0];

const sectionOf = async (name: string) =>
  (await screen.findByRole('heading', { level: 3, name })).closest('li') as HTMLElement;
const said = (element: Element | null | undefined) => withoutMarks(element?.textContent ?? '');

test('a question stands in three lenses, as bars and as a table, with the sentence that sets the sides apart', async () => {
  serverWith(world);
  open(<ResultsPage id="r1" />);
  const section = await sectionOf('Waiting is calmer');
  const lenses = within(section).getAllByRole('heading', { level: 4 });
  expect(lenses.map(said)).toEqual(['Everyone', 'People who use it', 'People who work in it']);
  expect(said(section.querySelector('.finding'))).toBe(
    'People who use it mostly say “Partly”; people who work in it mostly say “Met”.',
  );
  const rows = [...section.querySelectorAll('tbody tr')].map((row) => [...row.children].map(said));
  expect(rows).toEqual([
    ['Met', 'about 10', 'almost none', 'almost all'],
    ['Partly', 'about 20', 'almost all', 'almost none'],
    ['Not met', 'almost none', 'almost none', 'almost none'],
    ['Too early to say', 'almost none', 'almost none', 'almost none'],
  ]);
  const bars = [...section.querySelectorAll('.lens-everyone .filled')].map((bar) =>
    bar.getAttribute('width'),
  );
  expect(bars).toEqual([`${100 / 3}%`, `${200 / 3}%`]);
});

test('who was asked and who answered is said', async () => {
  serverWith(world);
  open(<ResultsPage id="r1" />);
  await screen.findByRole('heading', { name: 'How many answered' });
  expect(said(document.body)).toContain(
    'Asked were people who take part in the project and people with a slip and no account.',
  );
  expect(said(document.body)).toContain('about 30');
});

test('where the sides are hidden, the reason stands in their place; where all is, no chart is drawn', async () => {
  serverWith({
    ...world,
    'GET /api/evaluations/r1/results': [
      200,
      {
        ...results,
        answered: { hidden: HIDDEN },
        questions: [
          { question: aim, spread: { hidden: NOTHING } },
          results.questions[1],
          { question: words },
        ],
      },
    ],
  });
  open(<ResultsPage id="r1" />);
  const none = await sectionOf('Waiting is calmer');
  expect(within(none).getByText(NOTHING)).toBeTruthy();
  expect(none.querySelector('svg, table')).toBeNull();
  const some = await sectionOf('“I felt heard”');
  expect(within(some).getAllByRole('heading').map(said)).toEqual([
    '“I felt heard”',
    'Everyone',
    'People who use it, and people who work in it',
  ]);
  expect(within(some).getByText(HIDDEN)).toBeTruthy();
  expect([...some.querySelectorAll('th')].map(said)).toEqual([
    'Answer',
    'Everyone',
    '1, not at all',
    '2',
    '3',
    '4',
    '5, very much',
  ]);
  expect(some.querySelector('.finding')).toBeNull();
  expect(screen.getByText(/What people wrote is shown once/)).toBeTruthy();
});

test('what people wrote can be read by side, where the sides are shown', async () => {
  const asked = serverWith(world);
  open(<ResultsPage id="r1" />);
  const section = await sectionOf('What else?');
  await within(section).findAllByText('More tea.');
  await userEvent.click(within(section).getByLabelText('People who work in it'));
  await waitFor(() => {
    const lenses = asked.flatMap(({ path }) => /lens=(\w+)/.exec(path)?.[1] ?? []);
    expect(lenses).toEqual(['EVERYONE', 'PROFESSIONAL']);
  });
});

test('for the print the tables are opened, and closed again afterwards', async () => {
  serverWith(world);
  open(<ResultsPage id="r1" />);
  const section = await sectionOf('Waiting is calmer');
  const twin = section.querySelector('details');
  await waitFor(() => {
    dispatchEvent(new Event('beforeprint'));
    expect(twin?.open).toBe(true);
  });
  dispatchEvent(new Event('afterprint'));
  expect(twin?.open).toBe(false);
});

test('a round that is open shows nothing but why', async () => {
  serverWith({
    ...world,
    'GET /api/evaluations/r1/results': problem(409, 'rule', {
      reasons: [{ rule: 'blind', message: 'Nobody sees anything before it is closed.' }],
    }),
  });
  open(<ResultsPage id="r1" />);
  expect(await screen.findByText('Nobody sees anything before it is closed.')).toBeTruthy();
});

test('what came of it is read by everyone, and written by those who may', async () => {
  serverWith({
    ...world,
    'GET /api/evaluations/r1/mine': [200, roundMine(may)],
    'GET /api/evaluations/r1': [
      200,
      round({
        state: 'CONCLUDED',
        concludedOn: '2026-11-01',
        findings: ['Lamps hum'],
        gotWrong: 'We asked too late',
        learnings: [{ id: 'l1', text: 'Ask earlier' }],
      }),
    ],
  });
  open(<ResultsPage id="r1" />);
  for (const text of ['Lamps hum', 'We asked too late', 'Ask earlier'])
    expect(await screen.findByText(text)).toBeTruthy();
  const change = screen.getByRole('link', { name: 'Change what came of it' });
  expect(change.getAttribute('href')).toBe('/evaluations/r1/conclusion');
});

const steward = { ...world, 'GET /api/evaluations/r1/mine': [200, roundMine(may)] } satisfies Parameters<
  typeof serverWith
>[0];
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const patched = (asked: Asked[]) => asked.filter(({ method }) => method === 'PATCH');

test('a steward concludes: lines are added and taken out by keyboard, empty ones are not sent', async () => {
  const asked = serverWith({ ...steward, 'PATCH /api/evaluations/r1': [200, round()] });
  open(<ConclusionPage id="r1" />, '/evaluations/r1/conclusion');
  await userEvent.type(await screen.findByLabelText(/^Finding .*1/), 'Lamps hum');
  await press('Add a finding');
  await waitFor(() => expect(document.activeElement?.id).toBe('findings-1'));
  await userEvent.type(screen.getByLabelText('What did you get wrong?'), 'We asked too late');
  await userEvent.type(screen.getByLabelText(/^Learning .*1/), 'Ask earlier');
  await press('Add something you learned');
  await waitFor(() => expect(document.activeElement?.id).toBe('learnings-1-text'));
  await userEvent.keyboard('A second');
  await userEvent.click(screen.getByRole('button', { name: /^Take out learning .*2/ }));
  await waitFor(() => expect(document.activeElement?.id).toBe('learnings'));
  await press('Show it to everyone');
  await waitFor(() => expect(location.pathname + location.hash).toBe('/evaluations/r1/results#came-of-it'));
  const [sent] = patched(asked);
  expect(JSON.parse(sent?.body ?? '')).toEqual({
    findings: ['Lamps hum'],
    gotWrong: 'We asked too late',
    learnings: [{ text: 'Ask earlier' }],
  });
  expect(sent?.headers.get('If-Match')).toBe('"1-a"');
  expect(sent?.headers.get('Content-Type')).toBe('application/merge-patch+json');
});

test('what is missing is said at its field, by the form and by the server', async () => {
  const asked = serverWith({
    ...steward,
    'PATCH /api/evaluations/r1': problem(409, 'rule', {
      reasons: [{ rule: 'say-what-went-wrong', message: 'There is always something.' }],
    }),
  });
  open(<ConclusionPage id="r1" />, '/evaluations/r1/conclusion');
  await screen.findByLabelText('What did you get wrong?');
  await press('Show it to everyone');
  const summary = await screen.findByRole('alert');
  const links = [...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#gotWrong', '#learnings-0-text']);
  expect(patched(asked)).toEqual([]);
  await userEvent.type(screen.getByLabelText('What did you get wrong?'), 'x');
  await userEvent.type(screen.getByLabelText(/^Learning .*1/), 'y');
  await press('Show it to everyone');
  await waitFor(() =>
    expect(document.getElementById('gotWrong-error')?.textContent).toBe('There is always something.'),
  );
});

test('somebody concluded meanwhile: mine stays, theirs is shown, and nothing is lost', async () => {
  let version = 1;
  const asked = serverThat(({ method, path, headers }) => {
    if (path.endsWith('/mine')) return [200, roundMine(may)];
    if (method === 'PATCH' && headers.get('If-Match') !== `"${version}-x"`) return problem(412, 'stale');
    const theirs = version === 1 ? {} : { gotWrong: 'Their words', findings: ['Their finding'] };
    return [200, round(theirs), { ETag: `"${version}-x"` }];
  });
  open(<ConclusionPage id="r1" />, '/evaluations/r1/conclusion');
  const wrong = await screen.findByLabelText<HTMLTextAreaElement>('What did you get wrong?');
  await userEvent.type(wrong, 'My words');
  await userEvent.type(screen.getByLabelText(/^Learning .*1/), 'Ask earlier');
  version = 2;
  await press('Show it to everyone');
  await screen.findByRole('heading', { name: 'Somebody changed this while you were writing' });
  expect(wrong.value).toBe('My words');
  expect(screen.getByText('Their words')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Finding .*1/).value).toBe('Their finding');
  await press('Keep mine');
  await press('Show it to everyone');
  await waitFor(() =>
    expect(JSON.parse(patched(asked).at(-1)?.body ?? '')).toEqual({
      gotWrong: 'My words',
      learnings: [{ text: 'Ask earlier' }],
    }),
  );
});

test('what was begun is kept', async () => {
  serverWith(steward);
  const { unmount } = open(<ConclusionPage id="r1" />, '/evaluations/r1/conclusion');
  await userEvent.type(await screen.findByLabelText('What did you get wrong?'), 'We asked too late');
  unmount();
  open(<ConclusionPage id="r1" />, '/evaluations/r1/conclusion');
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('What did you get wrong?').value).toBe(
      'We asked too late',
    ),
  );
});

test('who may not conclude is told why before writing anything', async () => {
  serverWith(world);
  open(<ConclusionPage id="r1" />, '/evaluations/r1/conclusion');
  expect(await screen.findByText('Stewards conclude.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
