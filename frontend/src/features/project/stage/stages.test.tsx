import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, course, membership, project, projectMine, STEWARDS_PLAN } from '../../../testing/samples';
import { type Answer, problem, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { DeliveryPage } from './DeliveryPage';
import { HaltPage } from './HaltPage';
import { MovePage } from './MovePage';
import { StagesPage } from './StagesPage';

const STEWARDS = { rule: 'stewards-of-both-kinds', message: 'You need one steward of each kind.' };
const AIM = { rule: 'aim-says-all', message: 'You need an aim that says all.' };
const next = (met: boolean) => ({
  stage: 'CO_DELIVERY',
  criteria: [
    { ...STEWARDS, met: true },
    { ...AIM, met },
  ],
});

beforeEach(() => {
  me.value = amina;
});

const serve = (
  more: Record<string, Answer | (() => Answer)> = {},
  duties: ('STEWARD' | 'FACILITATOR')[] = ['STEWARD'],
) =>
  serverWith({
    ...more,
    'GET /api/projects/p1/stages/next': [200, next(false)],
    'GET /api/projects/p1/stages': [200, course()],
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties }))],
    'GET /api/projects/p1': [200, project()],
  });

test('what is to be done together is shown before anybody tries, by word and by shape', async () => {
  serve({}, []);
  open(<StagesPage id="p1" />);
  const list = within(
    await screen.findByText(STEWARDS.message).then((it) => it.closest('ul') as HTMLElement),
  );
  const [first, second] = list.getAllByRole('listitem');
  expect(first?.textContent).toContain('Done');
  expect(second?.textContent).toContain('Still to do');
  expect(screen.queryByRole('link', { name: 'Move to another stage' })).toBeNull();
});

test('a stage that ended says from when to when, what was decided, and where it went', async () => {
  const ended = {
    stage: 'CO_PLANNING' as const,
    beganOn: '2026-09-01',
    endedOn: '2026-10-05',
    movedTo: 'CO_DESIGN' as const,
    words: 'The path by the lake.',
    people: 12,
    lenses: { everyone: 10, hidden: 'Too few.' },
  };
  serverWith({
    'GET /api/projects/p1/stages/next': [200, next(true)],
    'GET /api/projects/p1/stages': [200, course({ ended: [ended] })],
    'GET /api/projects/p1/mine': [200, projectMine()],
    'GET /api/projects/p1': [200, project()],
  });
  open(<StagesPage id="p1" />);
  const card = (await screen.findByText('The path by the lake.')).closest('li') as HTMLElement;
  const said = withoutMarks(card.textContent ?? '');
  expect(said).toContain('1 September 2026 to 5 October 2026');
  expect(said).toContain('What was decided');
  expect(said).toContain('Then on to: Design');
  expect(said).toContain('12 people took part on the last day');
  expect(screen.getByText('All of it is done. The stewards can move the project on.')).toBeTruthy();
});

test('a refusal lists every reason, and the words stay', async () => {
  serve({ 'POST /api/projects/p1/stages': problem(409, 'rule', { reasons: [STEWARDS, AIM] }) });
  open(<MovePage id="p1" />);
  await userEvent.click(await screen.findByRole('radio', { name: /On to: .*Deliver/ }));
  await userEvent.type(screen.getByLabelText(/What did you decide together/), 'Six evenings.');
  await userEvent.click(screen.getByRole('button', { name: 'Move the project' }));
  const alert = await screen.findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([STEWARDS.message, AIM.message]);
  expect(screen.getByDisplayValue('Six evenings.')).toBeTruthy();
});

test('going back asks why, and nothing else', async () => {
  const asked = serve({ 'POST /api/projects/p1/stages': [200, course({ stage: 'CO_PLANNING' })] });
  open(<MovePage id="p1" />);
  await userEvent.click(await screen.findByRole('radio', { name: /Back to: .*Plan/ }));
  expect(screen.queryByText(AIM.message)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Move the project' }));
  expect(await screen.findByRole('link', { name: 'Write a sentence about it' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Why do you go back?'), 'Too few came.');
  await userEvent.click(screen.getByRole('button', { name: 'Move the project' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/stages'));
  const sent = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ stage: 'CO_PLANNING', words: 'Too few came.' });
  expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
});

test('a no needs its reason, a not yet its day', async () => {
  const asked = serve({ 'PUT /api/projects/p1/co-delivery': [200, course()] });
  open(<DeliveryPage id="p1" />);
  const send = await screen.findByRole('button', { name: 'Put it on the page of the project' });
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Choose an answer' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'No, not together' }));
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Say why not, in a sentence' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'We do not know yet' }));
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Choose a day' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('By when will you say?'), '2026-12-24');
  await userEvent.click(send);
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/stages'));
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ answer: 'NOT_YET', byDay: '2026-12-24' });
});

test('a project is paused with a reason', async () => {
  const asked = serve({ 'PUT /api/projects/p1/halt': [200, project()] });
  open(<HaltPage id="p1" />);
  await userEvent.click(await screen.findByRole('radio', { name: /We pause/ }));
  await userEvent.type(screen.getByLabelText('Why?'), 'The hall is closed.');
  await userEvent.click(screen.getByRole('button', { name: 'Say so on the page' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/stages'));
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ kind: 'PAUSED', because: 'The hall is closed.' });
});

test('who does not look after the project is told why before writing anything', async () => {
  serve({}, []);
  open(<MovePage id="p1" />);
  expect(await screen.findByText(STEWARDS_PLAN)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
