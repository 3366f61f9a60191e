import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { NOT_ASKED, round, roundMine } from '../../../testing/rounds';
import { amina, mayNot, membership, project, projectMine } from '../../../testing/samples';
import { type Answer, type Asked, lost, problem, serverWith } from '../../../testing/server';
import { me } from '../../participant/me';
import { finish, letIn } from '../../participant/slip/guest';
import { AskedOfGuest } from '../AskedOfGuest';
import { AnswerPage } from './AnswerPage';

beforeEach(() => {
  me.value = amina;
});
afterEach(finish);

const answered = {
  expertise: 'LIVED' as const,
  given: [
    { questionId: 'q1', option: 4 },
    { questionId: 'q3', words: 'The echo' },
  ],
};
const FOR_ME = {
  id: 'e1',
  projectId: 'p1',
  projectTitle: 'Garden',
  title: 'After the third workshop',
  lang: 'en',
  closesOn: '2026-12-04',
  answered: false,
};
interface World {
  mine?: object;
  part?: object;
  rounds?: () => Answer;
  put?: () => Answer;
  takeBack?: () => Answer;
}
const server = ({
  mine = roundMine(),
  part = projectMine(membership()),
  rounds,
  put,
  takeBack,
}: World = {}) =>
  serverWith({
    'PUT /api/evaluations/e1/my-answer': put ?? [201, answered],
    'DELETE /api/evaluations/e1/my-answer': takeBack ?? [204, undefined],
    'GET /api/evaluations/e1/mine': [200, mine],
    'GET /api/evaluations/e1': [200, round()],
    'GET /api/projects/p1/mine': [200, part],
    'GET /api/projects/p1': [200, project()],
    'POST /api/slips/token': [200, { token: 't1', expiresAt: '2026-11-24T10:20:00Z' }],
    'GET /api/participants/me/evaluations': rounds ?? [200, { items: [FOR_ME] }],
  });
const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const choose = (question: RegExp, answer: string | RegExp) =>
  userEvent.click(group(question).getByLabelText(answer));
const send = (name = 'Send my answers') => userEvent.click(screen.getByRole('button', { name }));
const puts = (asked: Asked[]) =>
  asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body));
const words = () => screen.getByLabelText(/What was hard to say/) as HTMLTextAreaElement;

async function begin() {
  const page = open(<AnswerPage id="e1" />, '/evaluations/e1/answer');
  await screen.findByRole('group', { name: /I felt heard/ });
  return page;
}

test('at first everything is passed over; what is answered is sent and the rest left out', async () => {
  const asked = server();
  await begin();
  for (const question of [/this aim met/, /I felt heard/, /Which room/])
    expect(group(question).getByLabelText('I would rather not say')).toHaveProperty('checked', true);
  await choose(/this aim met/, 'Partly');
  await choose(/I felt heard/, '5, very much');
  await choose(/Which room/, 'The hall');
  await send();
  const heading = await screen.findByRole('heading', { name: /Your answers are with us/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(puts(asked)).toEqual([
    {
      given: [
        { questionId: 'q0', option: 2 },
        { questionId: 'q1', option: 5 },
        { questionId: 'q2', option: 2 },
      ],
    },
  ]);
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('before writing, somebody reads who will see it', async () => {
  const asked = server();
  await begin();
  const hint = document.getElementById(words().getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toMatch(/somebody may recognise you; after that it cannot be taken back/);
  expect(hint?.textContent).toContain('only if at least five people answer');
  await userEvent.type(words(), '  The echo ');
  await send();
  await waitFor(() => expect(puts(asked)).toEqual([{ given: [{ questionId: 'q3', words: 'The echo' }] }]));
});

test('what a member has said in the project is where they begin, and their yes is asked anew', async () => {
  const asked = server({ part: projectMine(membership({ expertise: 'LIVED', consentedOn: '2026-10-01' })) });
  await begin();
  expect(screen.getByLabelText('I use this service')).toHaveProperty('checked', true);
  await choose(/I felt heard/, '3');
  await send();
  await userEvent.click(await screen.findByRole('link', { name: /Say yes to our keeping/ }));
  const yes = screen.getByLabelText('Yes, you may keep that I use this service');
  expect(document.activeElement).toBe(yes);
  expect(puts(asked)).toEqual([]);
  await userEvent.click(yes);
  await send();
  await waitFor(() =>
    expect(puts(asked)).toEqual([
      { expertise: 'LIVED', consent: true, given: [{ questionId: 'q1', option: 3 }] },
    ]),
  );
});

test('an answer is changed from where it was, and a question can be passed over again', async () => {
  const asked = server({ mine: roundMine({ answer: answered }) });
  await begin();
  expect(group(/I felt heard/).getByLabelText('4')).toHaveProperty('checked', true);
  expect(words().value).toBe('The echo');
  expect(screen.getByLabelText('Yes, you may keep that I use this service')).toHaveProperty('checked', true);
  await choose(/I felt heard/, 'I would rather not say');
  await send('Send my changed answers');
  await waitFor(() =>
    expect(puts(asked)).toEqual([
      { expertise: 'LIVED', consent: true, given: [{ questionId: 'q3', words: 'The echo' }] },
    ]),
  );
});

test('a sheet without any answer is not sent by accident', async () => {
  const asked = server();
  await begin();
  await send();
  expect(await screen.findByRole('link', { name: /at least one question/ })).toBeTruthy();
  expect(puts(asked)).toEqual([]);
});

test('what the server says of an answer is said at its question, whatever was left out', async () => {
  server({
    put: () =>
      problem(422, 'invalid', { violations: [{ pointer: '/given/0/words', message: 'Not like this.' }] }),
  });
  await begin();
  await userEvent.type(words(), 'Hm');
  await send();
  await userEvent.click(await screen.findByRole('link', { name: 'Not like this.' }));
  expect(document.activeElement).toBe(words());
});

test('what was chosen waits in this window, not on the device, and goes on where it was', async () => {
  server({ put: lost });
  const { unmount } = await begin();
  await choose(/I felt heard/, '2');
  await send();
  await screen.findByText(/could not reach Alongside/);
  unmount();
  expect(localStorage).toHaveLength(0);
  await begin();
  await waitFor(() => expect(group(/I felt heard/).getByLabelText('2')).toHaveProperty('checked', true));
});

test('all is taken back after one question', async () => {
  const asked = server({ mine: roundMine({ answer: answered }) });
  await begin();
  await userEvent.click(screen.getByRole('button', { name: 'Take my answers back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take them back' }));
  expect(await screen.findByRole('heading', { name: 'Your answers are taken back' })).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});

test('who is not asked reads why; who is signed out is shown both ways in', async () => {
  server({ mine: roundMine({ actions: { answer: mayNot(NOT_ASKED) } }) });
  const { unmount } = open(<AnswerPage id="e1" />, '/evaluations/e1/answer');
  expect(await screen.findByText(NOT_ASKED)).toBeTruthy();
  unmount();
  me.value = null;
  server();
  open(<AnswerPage id="e1" />, '/evaluations/e1/answer');
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fevaluations%2Fe1%2Fanswer');
  expect(screen.getByRole('link', { name: 'I have a slip with six words' }).getAttribute('href')).toBe(
    '/slip',
  );
});

test('with a slip it is answered in place, as the person of the slip, and kept nowhere', async () => {
  me.value = null;
  const asked = server();
  await letIn('six words');
  let changed = 0;
  open(<AskedOfGuest onChanged={() => changed++} />, '/slip');
  await userEvent.click(await screen.findByRole('button', { name: 'Answer After the third workshop' }));
  await screen.findByRole('group', { name: /I felt heard/ });
  await choose(/I felt heard/, '1, not at all');
  await send();
  expect(await screen.findByText('Thank you. Your answers are with us.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('You are asked how it went');
  expect(changed).toBe(1);
  expect(puts(asked)).toEqual([{ given: [{ questionId: 'q1', option: 1 }] }]);
  const own = asked.filter(({ path }) => path.startsWith('/api/evaluations') || path.includes('/me/'));
  expect(new Set(own.map(({ headers }) => headers.get('Authorization')))).toEqual(new Set(['Slip t1']));
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('with a slip all is taken back, and that is said though nothing asks them any more', async () => {
  me.value = null;
  let rounds: object[] = [{ ...FOR_ME, answered: true }];
  server({
    mine: roundMine({ answer: answered }),
    rounds: () => [200, { items: rounds }],
    takeBack: () => {
      rounds = [];
      return [204, undefined];
    },
  });
  await letIn('six words');
  open(<AskedOfGuest onChanged={() => {}} />, '/slip');
  await userEvent.click(await screen.findByRole('button', { name: /^Change your answer/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Take my answers back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take them back' }));
  await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
  expect(screen.getByRole('status').textContent).toBe('Your answers are taken back');
  expect(document.activeElement?.textContent).toBe('You are asked how it went');
});
