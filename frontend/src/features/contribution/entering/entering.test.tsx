import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { withDatabase } from '../../../testing/browser';
import { open } from '../../../testing/page';
import {
  amina,
  contribution,
  installation,
  may,
  mayNot,
  membership,
  project,
  projectMine,
} from '../../../testing/samples';
import { type Answer, type Asked, lost, serverWith } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { itemsOf } from '../../participant/outbox/items';
import { readSlip } from '../../participant/slip/slip';
import { EnterPage } from './EnterPage';

const entry = {
  contributionId: 'c1',
  displayName: 'Rosa Achebe',
  kind: 'IDEA',
  text: 'A bench, please',
  lang: 'en',
  channel: 'PAPER',
  saidOn: '2026-11-20',
  enteredOn: '2026-11-21',
  hasSlip: true,
};
const mine = (enter: object) => ({
  ...projectMine(membership({ duties: ['FACILITATOR'] })),
  actions: { enter },
});

const server = (...replies: (() => Answer)[]) =>
  serverWith({
    'GET /api/projects/p1/mine': [200, mine(may)],
    'GET /api/projects/p1/entries': [200, { items: [entry] }],
    'GET /api/projects/p1': [200, project()],
    'GET /api/installation': [200, installation],
    'PUT /api/contributions/c1/slip': () => (replies.shift() ?? (() => [204, undefined] as Answer))(),
    'POST /api/contributions': () => (replies.shift() ?? (() => [201, contribution()] as Answer))(),
  });

const posts = (asked: Asked[]) =>
  asked
    .filter(({ method }) => method === 'POST')
    .map(({ body, headers }) => ({ ...JSON.parse(body), key: headers.get('Idempotency-Key') }));
const words = () => screen.getByLabelText('What do they say?') as HTMLTextAreaElement;
const card = () => screen.findByRole('region', { name: /^(The slip of|A slip)/ });
const slipShown = async () =>
  within(await card())
    .getAllByRole('listitem')
    .map((word) => word.textContent)
    .join(' ');

async function begin() {
  const page = open(<EnterPage id="p1" />, '/projects/p1/enter');
  await screen.findByLabelText('What do they say?');
  return page;
}
/** As with a pile of paper: no pointer. */
async function sheet(text: string, name = '') {
  await userEvent.click(words());
  await userEvent.keyboard(text);
  screen.getByLabelText('An idea').focus();
  await userEvent.keyboard(' ');
  await userEvent.tab();
  await userEvent.keyboard(`${name}{Control>}{Enter}{/Control}`);
}

beforeEach(() => {
  me.value = amina;
});

test('a sheet becomes somebody’s words, and its slip is shown, said and true', async () => {
  const asked = server();
  await begin();
  await sheet('A bench', 'Rosa');
  const slip = await slipShown();
  const [{ key: _, ...sent }] = posts(asked);
  expect(sent).toEqual({
    projectId: 'p1',
    kind: 'IDEA',
    text: 'A bench',
    lang: 'en',
    channel: 'PAPER',
    saidOn: new Date().toISOString().slice(0, 10),
    creditBy: 'NOBODY',
    enteredFor: { slip, displayName: 'Rosa' },
  });
  expect(readSlip(slip)).toEqual({ slip });
  expect(screen.getByText(`Written down. The slip of Rosa: ${slip.replaceAll(' ', ', ')}.`)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(words()));
  expect(words().value).toBe('');
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('how, when and the language stay; who, what and the slip are new', async () => {
  const asked = server();
  await begin();
  await userEvent.click(screen.getByLabelText('On the telephone'));
  await sheet('One', 'Rosa');
  await card();
  expect(screen.getByLabelText('On the telephone')).toHaveProperty('checked', true);
  await sheet('Two');
  await waitFor(() => expect(posts(asked)).toHaveLength(2));
  const [one, two] = posts(asked);
  expect([one.channel, two.channel]).toEqual(['PHONE', 'PHONE']);
  expect(two.enteredFor).toEqual({ slip: expect.not.stringMatching(one.enteredFor.slip) });
  expect(two.key).not.toBe(one.key);
});

test('a lost answer is tried again with the same slip under the same key, over a reload too', async () => {
  const asked = server(lost);
  const { unmount } = await begin();
  await sheet('A bench');
  await screen.findByText(/could not reach Alongside/);
  unmount();
  await begin();
  await waitFor(() => expect(words().value).toBe('A bench'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await card();
  const [first, second] = posts(asked);
  expect(second).toEqual(first);
});

test('without a line a sheet waits on this device, its slip is handed out, and the pile goes on', async () => {
  withDatabase();
  const asked = server(lost);
  await begin();
  await sheet('A bench', 'Rosa');
  const slip = await slipShown();
  expect(await screen.findByText(/This sheet waits on this device/)).toBeTruthy();
  const [item] = await itemsOf('a1');
  const [{ key, ...body }] = posts(asked);
  expect(item).toMatchObject({ key, changes: [{ method: 'POST', path: '/api/contributions', body }] });
  expect(body.enteredFor).toEqual({ slip, displayName: 'Rosa' });
  await waitFor(() => expect(document.activeElement).toBe(words()));
  expect(words().value).toBe('');
});

test('another sheet of the same person goes onto the same slip, until it is of somebody else', async () => {
  const asked = server();
  await begin();
  await sheet('One', 'Rosa');
  await userEvent.click(
    within(await card()).getByRole('button', { name: 'Another sheet of the same person' }),
  );
  expect(withoutMarks((await screen.findByText(/Another sheet of .*Rosa/)).textContent ?? '')).toContain(
    'Rosa',
  );
  await sheet('Two');
  await waitFor(() => expect(posts(asked)).toHaveLength(2));
  const [one, two] = posts(asked);
  expect(two.enteredFor).toEqual(one.enteredFor);
  await userEvent.click(
    within(await card()).getByRole('button', { name: 'Another sheet of the same person' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'It is of somebody else' }));
  expect(document.activeElement).toBe(words());
  await sheet('Three');
  await waitFor(() => expect(posts(asked)).toHaveLength(3));
  expect(posts(asked)[2].enteredFor.slip).not.toBe(one.enteredFor.slip);
});

test('an empty sheet says what to check, and only somebody with a name is asked how to be named', async () => {
  const asked = server();
  await begin();
  expect(screen.queryByText('How should we name them?')).toBeNull();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const summary = await screen.findByRole('alert');
  const links = within(summary).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#text', '#kind']);
  expect(posts(asked)).toEqual([]);
  await userEvent.type(screen.getByLabelText(/What they would like to be called/), 'x'.repeat(81));
  expect(screen.getByText('How should we name them?')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  expect(await screen.findByRole('link', { name: /too long by .*one letter/ })).toBeTruthy();
});

test('a new slip is given after one question; when its answer was lost, the same is sent again', async () => {
  const asked = server(lost);
  await begin();
  await userEvent.click(await screen.findByRole('button', { name: /^Give a new slip for: .*Rosa Achebe/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, new words' }));
  await screen.findByText(/could not reach Alongside/);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, new words' }));
  const slip = await slipShown();
  const heading = within(await card()).getByRole('heading');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const given = asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body));
  expect(given).toEqual([{ slip }, { slip }]);
});

test('whoever has no such duty reads why', async () => {
  serverWith({
    'GET /api/projects/p1/mine': [200, mine(mayNot('Only facilitators write down what others say.'))],
    'GET /api/projects/p1': [200, project()],
  });
  open(<EnterPage id="p1" />);
  expect(await screen.findByText('Only facilitators write down what others say.')).toBeTruthy();
  expect(screen.queryByLabelText('What do they say?')).toBeNull();
});

test('the slip is printed alone, and before it empty sheets with numbers', async () => {
  const printed: string[] = [];
  vi.stubGlobal('print', () => printed.push(document.querySelector('.paper')?.textContent ?? ''));
  server();
  await begin();
  await userEvent.click(screen.getByRole('button', { name: 'Print ten empty sheets' }));
  await waitFor(() => expect(printed).toHaveLength(1));
  expect(withoutMarks(printed[0] ?? '')).toContain('Sheet 10');
  await sheet('A bench', 'Rosa');
  const slip = await slipShown();
  await userEvent.click(screen.getByRole('button', { name: 'Print this slip' }));
  await waitFor(() => expect(printed).toHaveLength(2));
  expect(printed[1]).toContain(slip.replaceAll(' ', ''));
  expect(printed[1]).toContain('/slip');
});

test('it is read aloud slowly, where the device has an English voice', async () => {
  const said: { text: string; rate: number }[] = [];
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [
      { lang: 'cy-GB' },
      { lang: 'en-US', localService: false },
      { lang: 'en-GB', localService: true },
    ],
    cancel: () => undefined,
    speak: (one: { text: string; rate: number }) => said.push(one),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      rate = 1;
      constructor(readonly text: string) {}
    },
  );
  server();
  await begin();
  await sheet('A bench');
  const slip = await slipShown();
  await userEvent.click(screen.getByRole('button', { name: 'Read it aloud' }));
  expect(said[0]?.text).toBe(`${slip.replaceAll(' ', '. ')}.`);
  expect(said[0]?.rate).toBeLessThan(1);
});
