import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, mayNot, membership, project, projectMine } from '../../../testing/samples';
import { problem, serverThat, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { LensPanels } from './LensPanels';
import { MyActions } from './MyActions';
import { MyPart } from './MyPart';
import { PeoplePage } from './PeoplePage';

beforeEach(() => {
  me.value = amina;
});
const focused = () => document.activeElement?.textContent ?? '';

test('taking part is one press and asks nothing; the focus is not lost', async () => {
  let member = false;
  const asked = serverThat(({ method }) => {
    member ||= method === 'PUT';
    return [200, method === 'PUT' ? membership() : projectMine(member ? membership() : undefined)];
  });
  render(<MyActions project={project()} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Take part' }));
  await waitFor(() => expect(focused()).toContain('You are taking part.'));
  expect(asked.find(({ method }) => method === 'PUT')?.body).toBe('{}');
  expect(screen.queryByRole('button', { name: 'Take part' })).toBeNull();
});

test('who does not take part yet may write first', async () => {
  serverWith({ 'GET /api/projects/p1/mine': [200, projectMine()] });
  render(<MyActions project={project()} />);
  const voice = await screen.findByRole('link', { name: 'Add your voice' });
  expect(voice.getAttribute('href')).toBe('/projects/p1/contribute');
});

test('what I may not do is shown with its reason, and stays within reach of the keyboard', async () => {
  const mine = projectMine(membership());
  mine.actions.contribute = mayNot('This project is resting.');
  serverWith({ 'GET /api/projects/p1/mine': [200, mine] });
  render(<MyActions project={project()} />);
  const refused = await screen.findByRole('button', { name: 'Add your voice' });
  expect(refused.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(refused.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'This project is resting.',
  );
});

test('who is not signed in is not asked about: the private resource is left alone', () => {
  me.value = null;
  const asked = serverWith({});
  render(<MyActions project={project()} />);
  expect(screen.getByRole('link', { name: 'Take part' }).getAttribute('href')).toMatch(/^\/sign-in\?to=/);
  expect(asked).toEqual([]);
});

test('how I know the service is asked afterwards, may be left unsaid, and can be unsaid again', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/mine': [200, projectMine(membership())],
    'PUT /api/projects/p1/my-membership': [200, membership()],
  });
  render(<MyPart id="p1" />);
  const unsaid = (await screen.findByLabelText('I would rather not say')) as HTMLInputElement;
  expect(unsaid.checked).toBe(true);
  expect(screen.getByText(/Nobody sees who said what/)).toBeTruthy();
  expect(screen.queryByLabelText(/you may keep/)).toBeNull();
  await userEvent.click(screen.getByLabelText('I work in it'));
  expect(screen.queryByLabelText(/you may keep/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save my answer' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  await userEvent.click(screen.getByLabelText('I would rather not say'));
  await userEvent.click(screen.getByRole('button', { name: 'Save my answer' }));
  await screen.findByText('Saved');
  const sent = asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  expect(sent.map((body) => JSON.parse(body))).toEqual([
    { expertise: 'PROFESSIONAL', showExpertise: false },
    {},
  ]);
});

test('that I use the service is kept only with a yes of its own, and shown only by choice', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/mine': [200, projectMine(membership())],
    'PUT /api/projects/p1/my-membership': [200, membership()],
  });
  const sent = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body));
  render(<MyPart id="p1" />);
  await userEvent.click(await screen.findByLabelText('Both'));
  const save = screen.getByRole('button', { name: 'Save my answer' });
  await userEvent.click(save);
  await userEvent.click(await screen.findByRole('link', { name: /Say yes to our keeping/ }));
  const yes = screen.getByLabelText('Yes, you may keep that I use this service') as HTMLInputElement;
  expect(document.activeElement).toBe(yes);
  expect(yes.getAttribute('aria-describedby')).toBe('consent-hint consent-error');
  expect(sent()).toEqual([]);
  await userEvent.click(yes);
  await userEvent.click(screen.getByLabelText('Show my answer beside my name'));
  await userEvent.click(save);
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(sent()).toEqual([{ expertise: 'BOTH', showExpertise: true, consent: true }]);
  await userEvent.click(screen.getByLabelText('I use this service'));
  expect(yes.checked).toBe(false);
});

test('leaving is one press and no reason', async () => {
  let member = true;
  serverThat(({ method }) => {
    if (method === 'DELETE') member = false;
    return method === 'DELETE' ? [204, null] : [200, projectMine(member ? membership() : undefined)];
  });
  render(<MyPart id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Stop taking part' }));
  await waitFor(() => expect(focused()).toContain('You no longer take part.'));
});

test('the only steward sees why they cannot leave', async () => {
  const mine = projectMine(membership({ duties: ['STEWARD'] }));
  mine.actions.leave = mayNot('You are the only steward.');
  serverWith({ 'GET /api/projects/p1/mine': [200, mine] });
  render(<MyPart id="p1" />);
  expect(await screen.findByText('You are the only steward.')).toBeTruthy();
});

test('an offered duty is taken on or declined; the refusal of the last steward is shown', async () => {
  let now = membership({ offered: ['FACILITATOR'] });
  const asked = serverThat(({ method, path }) => {
    if (method === 'GET') return [200, projectMine(now)];
    if (method === 'DELETE')
      return problem(409, 'rule', { reasons: [{ rule: 'last-steward', message: 'You are the only one.' }] });
    now = membership({ duties: [path.split('/').at(-1) as 'FACILITATOR'] });
    return [200, now];
  });
  render(<MyPart id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, I will' }));
  expect(await screen.findByText('You are a facilitator.')).toBeTruthy();
  await waitFor(() => expect(focused()).toBe('What you have taken on'));
  await userEvent.click(screen.getByRole('button', { name: 'Stop being a facilitator' }));
  expect(await screen.findByText('You are the only one.')).toBeTruthy();
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain(
    'PUT /api/projects/p1/my-membership/duties/FACILITATOR',
  );
});

const ben = { membershipId: 'm2', displayName: 'Ben', duties: [], offered: [], joinedOn: '2026-10-01' };

test('a steward offers a duty and thinks better of it', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties: ['STEWARD'] }))],
    'GET /api/projects/p1/members': [200, { items: [ben] }],
    'GET /api/projects/p1': [200, project()],
    'PUT /api/memberships/m2': [204, null],
    'DELETE /api/memberships/m2': [204, null],
  });
  open(<PeoplePage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ask them to be a steward Ben' }));
  expect(await screen.findByText('asked to be a steward')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'No longer ask them to be a steward Ben' }));
  await waitFor(() => expect(screen.queryByText('asked to be a steward')).toBeNull());
  const changes = asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => method + path);
  expect(changes).toEqual([
    'PUT/api/memberships/m2/duties/STEWARD',
    'DELETE/api/memberships/m2/duties/STEWARD',
  ]);
});

test('who may not see the list is told why; who may only see it, too', async () => {
  const why = 'Only the stewards and facilitators of the project see who takes part.';
  serverWith({
    'GET /api/projects/p1/mine': [200, projectMine(membership())],
    'GET /api/projects/p1/members': problem(403, 'not-allowed', {
      reasons: [{ rule: 'stewards-see-members', message: why }],
    }),
    'GET /api/projects/p1': [200, project()],
  });
  open(<PeoplePage id="p1" />);
  expect(await screen.findByText(why)).toBeTruthy();
});

const cells = () =>
  screen.getAllByRole('cell', { hidden: true }).map((cell) => withoutMarks(cell.textContent ?? ''));

test('three lenses stand side by side, and the table says what the pictures say', () => {
  const { container } = render(<LensPanels lenses={{ everyone: 40, lived: 0, professional: 15 }} />);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Everyone',
    'People who use it',
    'People who work in it',
  ]);
  expect(cells()).toEqual(['about 40', 'almost none', 'about 15']);
  expect(container.querySelectorAll('svg')).toHaveLength(3);
});

test('what is hidden keeps its place and says why', () => {
  const { container } = render(<LensPanels lenses={{ everyone: 10, hidden: 'Too few for now.' }} />);
  expect(cells()).toEqual(['about 10', 'Not shown yet', 'Not shown yet']);
  expect(screen.getByText('Too few for now.')).toBeTruthy();
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});
