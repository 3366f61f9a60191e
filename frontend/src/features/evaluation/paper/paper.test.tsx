import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { open } from '../../../testing/page';
import { round, roundMine } from '../../../testing/rounds';
import { amina, may, mayNot } from '../../../testing/samples';
import { type Answer, type Asked, lost, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { readSlip } from '../../participant/slip/slip';
import { PaperPage } from './PaperPage';

beforeEach(() => {
  me.value = amina;
});

const server = (enter: { enabled: boolean }, ...replies: (() => Answer)[]) =>
  serverWith({
    'PUT /api/evaluations/e1/paper-answers': () => (replies.shift() ?? (() => [204, undefined] as Answer))(),
    'GET /api/evaluations/e1/mine': [200, roundMine({ actions: { enter } })],
    'GET /api/evaluations/e1': [200, round()],
  });
const puts = (asked: Asked[]) =>
  asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body));
const first = () => document.getElementById('given-0') as HTMLInputElement;
const slipShown = async () => {
  const card = await screen.findByRole('region', { name: /^(The slip of|A slip)/ });
  return within(card)
    .getAllByRole('listitem')
    .map((word) => word.textContent)
    .join(' ');
};

async function begin() {
  const page = open(<PaperPage id="e1" />, '/evaluations/e1/paper');
  await screen.findByRole('group', { name: /I felt heard/ });
  first().focus();
  return page;
}

test('a sheet is typed by numbers alone; its slip is shown, said and true, and the next lies ready', async () => {
  const asked = server(may);
  await begin();
  await userEvent.keyboard('241'); // partly met; 4; the quiet one
  expect(document.activeElement?.id).toBe('given-3');
  await userEvent.keyboard('The 3rd room');
  await userEvent.tab();
  await userEvent.keyboard('2Rosa{Control>}{Enter}{/Control}'); // works in it; then the name has the focus
  const slip = await slipShown();
  expect(puts(asked)).toEqual([
    {
      expertise: 'PROFESSIONAL',
      given: [
        { questionId: 'q0', option: 2 },
        { questionId: 'q1', option: 4 },
        { questionId: 'q2', option: 1 },
        { questionId: 'q3', words: 'The 3rd room' },
      ],
      enteredFor: { slip, displayName: 'Rosa' },
    },
  ]);
  expect(readSlip(slip)).toEqual({ slip });
  expect(screen.getByText(`Written down. The slip of Rosa: ${slip.replaceAll(' ', ', ')}.`)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(first()));
  expect(screen.getByLabelText(/What was hard to say/)).toHaveProperty('value', '');
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('nought is no answer, a number too high is nothing, and the yes is asked for where it is needed', async () => {
  const asked = server(may);
  await begin();
  await userEvent.keyboard('059'); // no aim; very much; there is no ninth room
  expect(document.activeElement?.id).toBe('given-2');
  await userEvent.keyboard('0');
  await userEvent.tab();
  await userEvent.keyboard('1');
  const yes = await screen.findByLabelText('They said yes on the sheet to our keeping it');
  await waitFor(() => expect(document.activeElement).toBe(yes));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('link', { name: /Tick that they said yes/ })).toBeTruthy();
  yes.focus();
  await userEvent.keyboard(' {Control>}{Enter}{/Control}');
  await slipShown();
  expect(puts(asked)).toEqual([
    {
      expertise: 'LIVED',
      consent: true,
      given: [{ questionId: 'q1', option: 5 }],
      enteredFor: { slip: expect.any(String) },
    },
  ]);
});

test('a lost answer is sent again with the same slip, over a reload too, and an empty sheet is not sent', async () => {
  const asked = server(may, lost);
  const { unmount } = await begin();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('link', { name: /at least one question/ });
  first().focus();
  await userEvent.keyboard('1{Control>}{Enter}{/Control}');
  await screen.findByText(/could not reach Alongside/);
  unmount();
  await begin();
  await waitFor(() => expect(first()).toHaveProperty('checked', true));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await slipShown();
  const [one, two] = puts(asked);
  expect(two).toEqual(one);
});

test('an empty sheet is printed with all that is asked, and later a slip alone', async () => {
  const printed: string[] = [];
  vi.stubGlobal('print', () =>
    printed.push(withoutMarks(document.querySelector('.paper')?.textContent ?? '')),
  );
  server(may);
  await begin();
  await userEvent.click(screen.getByRole('button', { name: 'Print an empty sheet' }));
  await waitFor(() => expect(printed).toHaveLength(1));
  for (const words of ['Calmer rooms', '☐ Partly', 'I felt heard', '☐ The hall', 'until 4 December 2026'])
    expect(printed[0]).toContain(words);
  first().focus();
  await userEvent.keyboard('1{Control>}{Enter}{/Control}');
  const slip = await slipShown();
  await userEvent.click(screen.getByRole('button', { name: 'Print this slip' }));
  await waitFor(() => expect(printed).toHaveLength(2));
  expect(printed[1]).toContain(slip.replaceAll(' ', ''));
});

test('whoever has no such duty reads why', async () => {
  server(mayNot('Only facilitators write down what others say.'));
  open(<PaperPage id="e1" />);
  expect(await screen.findByText('Only facilitators write down what others say.')).toBeTruthy();
});
