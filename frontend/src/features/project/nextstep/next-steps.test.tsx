import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { today } from '../../../components/today';
import { open } from '../../../testing/page';
import { amina, membership, project, projectMine, STEWARDS_PLAN } from '../../../testing/samples';
import { type Answer, problem, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { EditStepPage } from './EditStepPage';
import { NextStepsPage } from './NextStepsPage';
import type { NextStep } from './steps';

const step = (more: Partial<NextStep> = {}): NextStep => ({
  id: 's1',
  projectId: 'p1',
  what: 'Walk the hill',
  who: 'The stewards',
  dueOn: '2099-01-02',
  writtenOn: '2026-11-01',
  version: 0,
  ...more,
});

beforeEach(() => {
  me.value = amina;
});

const serve = (
  steps: () => NextStep[],
  more: Record<string, Answer | (() => Answer)> = {},
  duties: 'STEWARD'[] = ['STEWARD'],
) =>
  serverWith({
    ...more,
    'GET /api/next-steps/s1': () => [200, steps()[0], { etag: '"0-abc"' }],
    'GET /api/projects/p1/next-steps': () => [200, { items: steps() }],
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties }))],
    'GET /api/projects/p1': [200, project()],
  });

const cardOf = async (what: string) =>
  within((await screen.findByRole('heading', { level: 3, name: what })).closest('li') as HTMLElement);

test('a step says who does it and by when, and a late one says so in a word', async () => {
  serve(
    () => [step({ needs: 'A pram' }), step({ id: 's2', what: 'Ask the school', dueOn: '2026-01-02' })],
    {},
    [],
  );
  open(<NextStepsPage id="p1" />);
  const walk = await cardOf('Walk the hill');
  expect(withoutMarks(walk.getByText(/By whom/).textContent ?? '')).toBe('By whom: The stewards');
  expect(walk.getByText('A pram')).toBeTruthy();
  expect(walk.queryByText('Late')).toBeNull();
  expect((await cardOf('Ask the school')).getByText('Late')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a steward writes one down, and can go on with another', async () => {
  const steps: NextStep[] = [];
  const asked = serve(() => steps, {
    'POST /api/projects/p1/next-steps': () => {
      steps.push(step());
      return [201, step()];
    },
  });
  open(<NextStepsPage id="p1" />);
  const send = await screen.findByRole('button', { name: 'Put it on the list' });
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Choose a day' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('What is to be done?'), 'Walk the hill');
  await userEvent.type(screen.getByLabelText('Who does it?'), 'The stewards');
  await userEvent.type(screen.getByLabelText('By when?'), today());
  await userEvent.click(send);
  await cardOf('Walk the hill');
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe(
      'It stands on the list now. You can write down another.',
    ),
  );
  expect((screen.getByLabelText('What is to be done?') as HTMLInputElement).value).toBe('');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toEqual({
    what: 'Walk the hill',
    who: 'The stewards',
    dueOn: today(),
  });
});

test('what is done goes to the other list, and the page says where one is', async () => {
  let steps = [step()];
  serve(() => steps, {
    'PUT /api/next-steps/s1/done': () => {
      steps = [step({ doneOn: '2026-11-20' })];
      return [200, steps[0]];
    },
  });
  open(<NextStepsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^It is done/ }));
  expect(await screen.findByText(/^Done on/)).toBeTruthy();
  expect(document.activeElement?.tagName).toBe('H1');
});

test('an edit sends what was changed, and takes away what was emptied', async () => {
  const asked = serve(() => [step({ needs: 'A pram' })], { 'PATCH /api/next-steps/s1': [200, step()] });
  open(<EditStepPage id="s1" />);
  await userEvent.clear(await screen.findByLabelText(/What would help/));
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/next-steps'));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ needs: null });
  expect(sent?.headers.get('If-Match')).toBe('"0-abc"');
});

test('where somebody else has saved meanwhile, both words are shown and nothing is lost', async () => {
  let now = step();
  serve(() => [now], {
    'PATCH /api/next-steps/s1': () => {
      now = step({ what: 'Run up the hill', version: 1 });
      return problem(412, 'stale');
    },
  });
  open(<EditStepPage id="s1" />);
  const what = await screen.findByLabelText('What is to be done?');
  await userEvent.type(what, ' twice');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  expect(await screen.findByText('Run up the hill')).toBeTruthy();
  expect(screen.getByDisplayValue('Walk the hill twice')).toBeTruthy();
});

test('who does not look after the project is told why before writing anything', async () => {
  serve(() => [step()], {}, []);
  open(<EditStepPage id="s1" />);
  expect(await screen.findByText(STEWARDS_PLAN)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
