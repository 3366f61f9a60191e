import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, may, project, projectMine } from '../../../testing/samples';
import { problem, serverWith } from '../../../testing/server';
import { me } from '../../participant/me';
import { LearnedElsewhere } from './LearnedElsewhere';
import { LearningsPage } from './LearningsPage';
import type { Learning } from './learnings';
import { ProjectLearningsPage } from './ProjectLearningsPage';

beforeEach(() => {
  me.value = amina;
});

const learning = (n: number, more: Partial<Learning> = {}): Learning => ({
  id: `l${n}`,
  projectId: `p${n + 1}`,
  projectTitle: `Project ${n + 1}`,
  theme: 'HEALTH',
  lang: 'en',
  text: `Lesson ${n}`,
  learnedOn: '2026-11-01',
  ...more,
});
const mine = projectMine();
const steward = { ...mine, actions: { ...mine.actions, evaluate: may } };
const replied = { applied: true, repliedOn: '2026-11-20' };
const world = {
  'GET /api/projects/p1/learnings': [200, { items: [learning(1), learning(2)] }],
  'GET /api/projects/p1/mine': [200, steward],
  'GET /api/projects/p1': [200, project()],
} satisfies Parameters<typeof serverWith>[0];

const cardOf = async (text: string) =>
  (await screen.findByText(text, { selector: '.prose p' })).closest('li') as HTMLElement;

test('a steward says with one press that it was applied, and the focus goes to the answer', async () => {
  const asked = serverWith({ ...world, 'PUT /api/projects/p1/learnings/l1': [200, replied] });
  open(<LearnedElsewhere projectId="p1" />);
  const card = await cardOf('Lesson 1');
  await userEvent.click(await within(card).findByRole('button', { name: 'We applied this Lesson 1' }));
  const answer = await within(card).findByText('This project has applied it.');
  await waitFor(() => expect(document.activeElement?.contains(answer)).toBe(true));
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ applied: true });
  expect(within(card).queryByRole('button', { name: /We applied this/ })).toBeNull();
});

test('“not for us” wants its reason, keeps it as a draft, and shows it to everyone', async () => {
  const why = 'We have no hall';
  const asked = serverWith({
    ...world,
    'PUT /api/projects/p1/learnings/l2': [200, { applied: false, why, repliedOn: '2026-11-20' }],
  });
  const { unmount } = open(<ProjectLearningsPage id="p1" />);
  const decline = async () =>
    userEvent.click(
      within(await cardOf('Lesson 2')).getByRole('button', { name: 'Not for us, because … Lesson 2' }),
    );
  await decline();
  const box = await screen.findByLabelText('Why is it not for you?');
  await waitFor(() => expect(document.activeElement).toBe(box));
  await userEvent.click(screen.getByRole('button', { name: 'Save our answer' }));
  await screen.findByRole('alert');
  await userEvent.type(box, why);
  unmount();
  open(<ProjectLearningsPage id="p1" />);
  await decline();
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why is it not for you?').value).toBe(why),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save our answer' }));
  expect(await screen.findByText(why)).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body))).toEqual([
    { applied: false, why },
  ]);
});

test('an answer that is refused says why and changes nothing', async () => {
  serverWith({
    ...world,
    'PUT /api/projects/p1/learnings/l1': problem(403, 'not-allowed', {
      reasons: [{ rule: 'stewards-evaluate', message: 'Only stewards.' }],
    }),
  });
  open(<LearnedElsewhere projectId="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'We applied this Lesson 1' }));
  expect(await screen.findByText('Only stewards.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'We applied this Lesson 1' })).toBeTruthy();
});

test('others read the answers and have nothing to press', async () => {
  serverWith({
    ...world,
    'GET /api/projects/p1/learnings': [200, { items: [learning(1, { reply: replied }), learning(2)] }],
    'GET /api/projects/p1/mine': [200, mine],
  });
  open(<LearnedElsewhere projectId="p1" />);
  expect(await screen.findByText('This project has applied it.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText(/not answered/)).toBeNull();
});

test('where nothing was learned elsewhere, nothing stands on the page of the project', async () => {
  const asked = serverWith({ ...world, 'GET /api/projects/p1/learnings': [200, { items: [] }] });
  const { container } = open(<LearnedElsewhere projectId="p1" />);
  await waitFor(() => expect(asked.some(({ path }) => path.includes('/learnings?limit=3'))).toBe(true));
  expect(container.textContent).toBe('');
});

test('what projects learned is looked for by theme when somebody asks, and stands in the address', async () => {
  const asked = serverWith({ 'GET /api/learnings': [200, { items: [learning(1)] }] });
  open(<LearningsPage />, '/learnings');
  await cardOf('Lesson 1');
  await userEvent.selectOptions(screen.getByLabelText('What it is about'), 'Education');
  expect(location.search).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Search' }));
  await waitFor(() => expect(location.search).toBe('?theme=EDUCATION'));
  await waitFor(() => expect(asked.at(-1)?.path).toContain('theme=EDUCATION'));
});
