import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, membership, places, project, projectMine, STEWARDS_EDIT } from '../../../testing/samples';
import { type Asked, lost, problem, serverThat, serverWith } from '../../../testing/server';
import { me } from '../../participant/me';
import { EditPage } from './EditPage';
import { StartPage } from './StartPage';

beforeEach(() => {
  me.value = amina;
});
const world = {
  'GET /api/places': [200, places],
  'GET /api/organisations': [200, { items: [{ id: 'o1', name: 'Trust Links' }] }],
} satisfies Parameters<typeof serverWith>[0];
const title = () => screen.getByLabelText('What is it called?') as HTMLInputElement;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const bodies = (asked: Asked[], verb: string) =>
  asked.filter(({ method }) => method === verb).map(({ body }) => JSON.parse(body));

async function write() {
  await screen.findByRole('option', { name: 'Leigh-on-Sea' });
  await userEvent.type(title(), 'A park');
  await userEvent.type(screen.getByLabelText('What is it about?'), 'It is shut.');
  await userEvent.click(screen.getByLabelText('Health'));
  await userEvent.selectOptions(screen.getByLabelText('Where?'), 'Leigh-on-Sea');
}

test('an empty form says what to check, in the order of the page', async () => {
  const asked = serverWith(world);
  open(<StartPage />);
  await screen.findByLabelText('What is it called?');
  await press('Put my idea on the list');
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  const links = [...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#title', '#summary', '#theme', '#place']);
  expect(bodies(asked, 'POST')).toEqual([]);
});

test('a private idea is sent with its reason, which must be a sentence', async () => {
  const asked = serverWith({ ...world, 'POST /api/projects': [201, project({ id: 'p8' })] });
  open(<StartPage />, '/projects/new');
  await write();
  await userEvent.click(screen.getByLabelText('Only people who take part'));
  await press('Start it, for those I invite');
  await screen.findByRole('alert');
  expect(bodies(asked, 'POST')).toEqual([]);
  await userEvent.type(screen.getByLabelText('Why is it private?'), 'They are not in the room.');
  await press('Start it, for those I invite');
  await waitFor(() => expect(location.pathname).toBe('/projects/p8'));
  expect(bodies(asked, 'POST')[0]).toMatchObject({ privateBecause: 'They are not in the room.' });
  expect(bodies(asked, 'POST')[0]).not.toHaveProperty('sure');
});

test('what was public goes private only when somebody has said that they mean it', async () => {
  const asked = serverWith({
    ...world,
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties: ['STEWARD'] }))],
    'GET /api/projects/p1': [200, project(), { ETag: '"1-a"' }],
    'PATCH /api/projects/p1': [200, project()],
  });
  open(<EditPage id="p1" />, '/projects/p1/edit');
  await userEvent.click(await screen.findByLabelText('Only people who take part'));
  await userEvent.type(screen.getByLabelText('Why is it private?'), 'They are not in the room.');
  const send = screen.getByRole('button', { name: /Save/ });
  await userEvent.click(send);
  await screen.findByRole('alert');
  expect(bodies(asked, 'PATCH')).toEqual([]);
  await userEvent.click(screen.getByLabelText(/take it out of sight/));
  await userEvent.click(send);
  await waitFor(() =>
    expect(bodies(asked, 'PATCH')).toEqual([{ privateBecause: 'They are not in the room.' }]),
  );
});

test('an idea is sent with what was written and nothing that was left empty', async () => {
  const asked = serverWith({ ...world, 'POST /api/projects': [201, project({ id: 'p9' })] });
  open(<StartPage />, '/projects/new');
  await write();
  await press('Add an aim');
  const aim = screen.getByLabelText('What should change');
  await waitFor(() => expect(document.activeElement).toBe(aim));
  await userEvent.type(aim, 'It is open');
  await press('Add another aim');
  await userEvent.click(screen.getByLabelText('Trust Links'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /How does/ }), 'leads');
  await press('Put my idea on the list');
  await waitFor(() => expect(location.pathname).toBe('/projects/p9'));
  expect(bodies(asked, 'POST')).toEqual([
    {
      title: 'A park',
      summary: 'It is shut.',
      theme: 'HEALTH',
      place: 'leigh',
      lang: 'en',
      languages: ['en'],
      aims: [{ change: 'It is open' }],
      organisations: [{ organisationId: 'o1', part: 'LEAD' }],
      daysToEdit: 14,
    },
  ]);
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('taking out an aim moves the focus to their heading', async () => {
  serverWith(world);
  open(<StartPage />);
  await screen.findByLabelText('What is it called?');
  await press('Add an aim');
  await press(/^Take out aim/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What do you want to change?'));
});

test('a guest writes first; sign-in is asked at sending and nothing is sent or lost', async () => {
  me.value = null;
  const asked = serverWith(world);
  const { unmount } = open(<StartPage />, '/projects/new');
  await write();
  await press('Put my idea on the list');
  const link = await screen.findByRole('link', { name: 'Sign in and come back here' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fprojects%2Fnew');
  expect(bodies(asked, 'POST')).toEqual([]);
  expect(localStorage.length).toBe(0);
  unmount();
  me.value = amina;
  open(<StartPage />, '/projects/new');
  await waitFor(() => expect(title().value).toBe('A park'));
});

test('a lost answer is tried again under the same key', async () => {
  let first = true;
  const asked = serverThat(({ method, path }) => {
    if (method === 'POST' && first) {
      first = false;
      return lost();
    }
    if (method === 'POST') return [201, project({ id: 'p9' })];
    return path.startsWith('/api/places') ? [200, places] : [200, { items: [] }];
  });
  open(<StartPage />);
  await write();
  await press('Put my idea on the list');
  await screen.findByText(/could not reach Alongside/);
  await press('Put my idea on the list');
  await waitFor(() => expect(location.pathname).toBe('/projects/p9'));
  const keys = asked
    .filter(({ method }) => method === 'POST')
    .map((one) => one.headers.get('Idempotency-Key'));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

const steward = projectMine(membership({ duties: ['STEWARD'] }));

test('an edit sends only what changed, with the tag of what was read', async () => {
  const asked = serverWith({
    ...world,
    'GET /api/projects/p1/mine': [200, steward],
    'GET /api/projects/p1': [200, project({ whyNow: 'Soon' }), { ETag: '"1-read"' }],
    'PATCH /api/projects/p1': [200, project()],
  });
  open(<EditPage id="p1" />, '/projects/p1/edit');
  await userEvent.type(await screen.findByLabelText('What is it called?'), ' now');
  await userEvent.clear(screen.getByLabelText(/^Why now/));
  await press('Save');
  await waitFor(() => expect(location.pathname).toBe('/projects/p1'));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ title: 'Calmer waiting rooms now', whyNow: null });
  expect(sent?.headers.get('If-Match')).toBe('"1-read"');
  expect(sent?.headers.get('Content-Type')).toBe('application/merge-patch+json');
});

test('somebody saved meanwhile: mine stays, theirs is shown, and either can be sent', async () => {
  let version = 1;
  const theirs = { title: 'Quieter rooms', summary: 'Waiting is loud.' };
  const asked = serverThat(({ method, path, headers }) => {
    if (path.endsWith('/mine')) return [200, steward];
    if (path.startsWith('/api/places')) return [200, places];
    if (!path.startsWith('/api/projects/p1')) return [200, { items: [] }];
    if (method === 'PATCH' && headers.get('If-Match') !== `"${version}-x"`) return problem(412, 'stale');
    return [200, project(version === 1 ? {} : theirs), { ETag: `"${version}-x"` }];
  });
  open(<EditPage id="p1" />, '/projects/p1/edit');
  await userEvent.type(await screen.findByLabelText('What is it called?'), ' now');
  version = 2;
  await press('Save');
  await screen.findByRole('heading', { name: 'Somebody changed this while you were writing' });
  expect(title().value).toBe('Calmer waiting rooms now');
  expect(screen.getByText('Quieter rooms')).toBeTruthy();
  const summary = screen.getByLabelText('What is it about?') as HTMLTextAreaElement;
  expect(summary.value).toBe('Waiting is loud.');
  await press('Take the newer words');
  expect(title().value).toBe('Quieter rooms');
  await userEvent.type(title(), ' soon');
  await press('Save');
  await waitFor(() => expect(location.pathname).toBe('/projects/p1'));
  expect(bodies(asked, 'PATCH').at(-1)).toEqual({ title: 'Quieter rooms soon' });
});

test('who may not edit is told why before writing anything', async () => {
  serverWith({
    ...world,
    'GET /api/projects/p1/mine': [200, projectMine(membership())],
    'GET /api/projects/p1': [200, project()],
  });
  open(<EditPage id="p1" />);
  expect(await screen.findByText(STEWARDS_EDIT)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});
