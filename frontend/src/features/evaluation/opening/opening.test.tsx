import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { round, STEWARDS_EVALUATE } from '../../../testing/rounds';
import { amina, installation, may, mayNot, membership, project, projectMine } from '../../../testing/samples';
import { type Answer, type Asked, problem, serverWith } from '../../../testing/server';
import { me } from '../../participant/me';
import { dayIn } from './draft';
import { OpenRoundPage } from './OpenRoundPage';

beforeEach(() => {
  me.value = amina;
});

const aim = (id: string, version: number, change: string) => ({
  id,
  version,
  change,
  writtenOn: '2026-09-01',
});
const aims = {
  items: [
    { id: 'a1', current: true, versions: [aim('a1', 2, 'Calmer rooms'), aim('a1', 1, 'Calm rooms')] },
    { id: 'a2', current: true, versions: [aim('a2', 1, 'A later start')] },
    { id: 'a3', current: false, versions: [aim('a3', 1, 'Given up')] },
  ],
};
const server = (more: Record<string, Answer> = {}, evaluate: object = may) =>
  serverWith({
    ...more,
    'GET /api/installation': [200, installation],
    'GET /api/projects/p1/aims': [200, aims],
    'GET /api/projects/p1/mine': [
      200,
      { ...projectMine(membership({ duties: ['STEWARD'] })), actions: { evaluate } },
    ],
    'GET /api/projects/p1': [200, project()],
    'POST /api/evaluations': more['POST /api/evaluations'] ?? [201, round()],
  });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const posts = (asked: Asked[]) =>
  asked.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
const links = async () =>
  within(await screen.findByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

async function begin() {
  const page = open(<OpenRoundPage id="p1" />, '/projects/p1/evaluations/new');
  await screen.findByLabelText('What is this round called?');
  return page;
}
const name = (title: string) => userEvent.type(screen.getByLabelText('What is this round called?'), title);

test('current aims are ticked, three statements are always asked, and all is sent as it stands', async () => {
  const asked = server();
  await begin();
  expect(screen.getByLabelText('Calmer rooms')).toHaveProperty('checked', true);
  expect(screen.queryByLabelText('Given up')).toBeNull();
  for (const statement of ['I felt heard', 'I felt equal to the others', 'I would do it again'])
    expect(screen.getByText(statement)).toBeTruthy();
  await name('After the third workshop');
  await userEvent.click(screen.getByLabelText('A later start'));
  await press('Open the round');
  await waitFor(() => expect(location.pathname).toBe('/evaluations/e1'));
  expect(posts(asked)).toEqual([
    {
      projectId: 'p1',
      title: 'After the third workshop',
      lang: 'en',
      closesOn: dayIn(14),
      asked: ['MEMBERS', 'CONTRIBUTORS', 'SLIP_HOLDERS'],
      aims: [{ id: 'a1', version: 2 }],
      questions: [],
    },
  ]);
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('own questions are added, moved by keyboard with the focus, and taken out', async () => {
  const asked = server();
  await begin();
  await name('Round');
  await press('Add a question');
  const first = screen.getByLabelText('What do you want to ask?');
  await waitFor(() => expect(document.activeElement).toBe(first));
  await userEvent.type(first, 'How was the tea?');
  await press('Add another question');
  await userEvent.type(screen.getAllByLabelText('What do you want to ask?')[1] as HTMLElement, 'What now?');
  await userEvent.click(screen.getAllByLabelText('In their own words')[1] as HTMLElement);
  expect(screen.getByText(/What people write is shown to everyone/)).toBeTruthy();
  screen.getByRole('button', { name: /Move question .*2.* up/ }).focus();
  await userEvent.keyboard('{Enter}');
  const down = screen.getByRole('button', { name: /Move question .*1.* down/ });
  await waitFor(() => expect(document.activeElement).toBe(down)); // it can go no further up
  expect(screen.getByRole('status').textContent).toMatch(/It is question .*1.* now/);
  await press('Open the round');
  await waitFor(() => expect(posts(asked)).toHaveLength(1));
  expect(posts(asked)[0].questions).toEqual([
    { kind: 'WORDS', text: 'What now?' },
    { kind: 'SCALE', text: 'How was the tea?' },
  ]);
});

test('taking out a question moves the focus to the heading of all', async () => {
  server();
  await begin();
  await press('Add a question');
  await press(/^Take out question/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Questions of your own'));
});

test('a choice has two to eight different answers', async () => {
  const asked = server();
  await begin();
  await name('Round');
  await press('Add a question');
  await userEvent.type(screen.getByLabelText('What do you want to ask?'), 'Which room?');
  await userEvent.click(screen.getByLabelText('By choosing one of your answers'));
  await userEvent.type(screen.getByLabelText(/^Answer .*1/), 'The hall');
  await press('Open the round');
  expect(await links()).toEqual(['#questions-0-choices']);
  expect(posts(asked)).toEqual([]);
  await userEvent.type(screen.getByLabelText(/^Answer .*2/), 'The library');
  await press('Add an answer');
  const third = screen.getByLabelText(/^Answer .*3/);
  await waitFor(() => expect(document.activeElement).toBe(third));
  await press('Open the round');
  await waitFor(() => expect(posts(asked)).toHaveLength(1));
  expect(posts(asked)[0].questions).toEqual([
    { kind: 'CHOICE', text: 'Which room?', choices: ['The hall', 'The library'] },
  ]);
});

test('an empty form says what to check, in the order of the page', async () => {
  const asked = server();
  await begin();
  await press('Add a question');
  for (const group of ['takes part in the project', 'has told the project', 'without an account'])
    await userEvent.click(screen.getByLabelText(new RegExp(group)));
  await userEvent.clear(screen.getByLabelText('Last day to answer'));
  await press('Open the round');
  expect(await links()).toEqual(['#title', '#questions-0-text', '#asked', '#closesOn']);
  expect(posts(asked)).toEqual([]);
});

test('what only the server knows is said at its field', async () => {
  server({
    'POST /api/evaluations': problem(422, 'invalid', {
      violations: [
        { pointer: '/aims/0', message: 'This aim has changed.' },
        { pointer: '/questions/0/text', message: 'Too rude.' },
      ],
    }),
  });
  await begin();
  await name('Round');
  await press('Add a question');
  const field = screen.getByLabelText('What do you want to ask?');
  await userEvent.type(field, 'Hm?');
  await press('Open the round');
  const summary = await screen.findByRole('alert');
  await userEvent.click(within(summary).getByRole('link', { name: 'Too rude.' }));
  expect(document.activeElement).toBe(field);
  await userEvent.click(within(summary).getByRole('link', { name: 'This aim has changed.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Calmer rooms'));
});

test('what was written is still there after going away', async () => {
  server();
  const { unmount } = await begin();
  await name('Half a round');
  unmount();
  await begin();
  await waitFor(() =>
    expect(screen.getByLabelText('What is this round called?')).toHaveProperty('value', 'Half a round'),
  );
});

test('who may not open a round is told why before writing anything', async () => {
  server({}, mayNot(STEWARDS_EVALUATE));
  open(<OpenRoundPage id="p1" />);
  expect(await screen.findByText(STEWARDS_EVALUATE)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Open the round' })).toBeNull();
});
