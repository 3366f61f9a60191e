import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SlipScreen } from '../../app/SlipScreen';
import { open } from '../../testing/page';
import { amina, contribution, installation, may, mayNot, project, projectMine } from '../../testing/samples';
import { type Answer, problem, serverThat, serverWith } from '../../testing/server';
import { GUEST, keepDraft } from '../participant/drafts';
import { me } from '../participant/me';
import { finish } from '../participant/slip/guest';
import { Complaint } from './Complaint';
import { HiddenProject } from './HiddenProject';
import { HouseRules } from './HouseRules';
import { Moderate } from './Moderate';
import { MyReports } from './MyReports';
import { QueuePage } from './QueuePage';
import { ReceiptPage } from './ReceiptPage';
import { ReportPage } from './ReportPage';

beforeEach(() => {
  me.value = amina;
});

const about = { kind: 'CONTRIBUTION', id: 'c1' };
const receipt = { id: 'r1', about, reportedOn: '2026-11-20' };
const world = {
  'GET /api/contributions/c1': [200, contribution()],
  'GET /api/installation': [200, installation],
  'GET /api/projects/p1/mine': [200, { ...projectMine(), actions: { moderate: may } }],
  'GET /api/projects/p1': [200, project()],
  'POST /api/reports': [201, receipt],
} satisfies Parameters<typeof serverWith>[0];

test('a guest reports without signing in, under a key, and is thanked', async () => {
  me.value = null;
  const asked = serverWith(world);
  open(<ReportPage about="contribution" id="c1" />);
  expect((await screen.findByRole('link', { name: 'Softer light' })).getAttribute('href')).toBe(
    '/contributions/c1',
  );
  screen.getByText('You need not sign in. We keep nothing about you.');
  expect(screen.queryByText(/ask you to sign in/i)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Send my report' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('errors'));
  await userEvent.click(screen.getByLabelText('It could hurt somebody'));
  await userEvent.type(screen.getByLabelText(/say more/), 'It laughs at me.');
  await userEvent.click(screen.getByRole('button', { name: 'Send my report' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Thank you for telling us'));
  const sent = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toEqual({
    about,
    concern: 'HARMFUL',
    words: 'It laughs at me.',
    tellSafeguarding: false,
  });
  expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  expect(localStorage.length).toBe(0);
});

test('who says that somebody is in danger sees whom to call before anything is sent', async () => {
  const asked = serverWith(world);
  open(<ReportPage about="contribution" id="c1" />);
  const danger = await screen.findByLabelText(/may be in danger/);
  expect(screen.queryByText(/Emergency/)).toBeNull();
  await userEvent.click(danger);
  const help = await screen.findByRole('status', { name: 'Help is here now' });
  await within(help).findByRole('link', { name: /Emergency/ });
  await userEvent.click(screen.getByLabelText('Tell those who keep people safe in this project'));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
});

test('no word that somebody writes opens the help; a press does', async () => {
  serverWith(world);
  open(<ReportPage about="contribution" id="c1" />);
  await userEvent.type(await screen.findByLabelText(/say more/), 'I want to die');
  expect(screen.queryByText(/Emergency/)).toBeNull();
  const help = screen.getByText('Do you need help now?').closest('details');
  if (help) help.open = true;
  await screen.findByRole('link', { name: /Emergency/ });
});

test('what is hidden or of no kind we know cannot be reported', async () => {
  serverWith({ 'GET /api/contributions/c1': problem(410, 'hidden') });
  open(<ReportPage about="contribution" id="c1" />);
  await screen.findByRole('heading', { name: 'These words are hidden' });
  open(<ReportPage about="weather" id="c1" />);
  await screen.findByRole('heading', { name: 'We cannot find that page' });
});

test('a receipt says how it ended', async () => {
  serverWith({ 'GET /api/reports/r1': [200, { ...receipt, outcome: 'HIDDEN' }] });
  open(<ReceiptPage id="r1" />);
  await screen.findByText('The words were hidden.');
});

const reported = {
  id: 's1',
  ask: 'REPORT',
  about,
  projectId: 'p1',
  text: { words: 'Softer light', lang: 'en' },
  atRisk: true,
  safeguarding: true,
  openedOn: '2026-11-20',
  reports: [
    { concern: 'HARMFUL', words: 'It laughs at me.', reportedOn: '2026-11-20' },
    { concern: 'SPAM', words: '', reportedOn: '2026-11-21' },
  ],
  actions: { decide: may },
};
const verdict = { outcome: 'LEFT', reason: 'A joke.', on: '2026-11-22' };

test('reports about one text stand together; leaving it asks for a reason, and the card says how it ended', async () => {
  const asked = serverWith({
    'GET /api/projects/p1/reports': [200, { items: [reported] }],
    'PUT /api/safety-cases/s1/decision': [
      200,
      { ...reported, verdict, actions: { decide: mayNot('Decided.') } },
    ],
    ...world,
  });
  open(<QueuePage id="p1" />);
  await screen.findByText('Somebody may be in danger');
  expect(screen.getByText('Tell those who keep people safe')).toBeTruthy();
  expect(screen.getByText('It laughs at me.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Leave it as it is/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save this decision' }));
  await screen.findByRole('link', { name: 'Say why in a sentence' });
  await userEvent.type(screen.getByLabelText('Why?'), 'A joke.');
  await userEvent.click(screen.getByRole('button', { name: 'Save this decision' }));
  await screen.findByText('The text stays as it is.');
  expect(document.activeElement?.textContent).toMatch(/Reported/);
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    outcome: 'LEFT',
    reason: 'A joke.',
  });
});

test('hiding asks for a house rule too; who was second is told', async () => {
  const message = 'These words are hidden already.';
  const asked = serverWith({
    'GET /api/projects/p1/reports': [200, { items: [reported] }],
    'PUT /api/contributions/c1/hiding': problem(409, 'rule', {
      reasons: [{ rule: 'already-hidden', message }],
    }),
    ...world,
  });
  open(<QueuePage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Hide these words/ }));
  await userEvent.type(screen.getByLabelText('Why?'), 'It mocks.');
  await userEvent.click(screen.getByRole('button', { name: 'Hide these words' }));
  await screen.findByRole('link', { name: 'Choose a house rule' });
  await userEvent.click(screen.getByLabelText(/^We speak with respect/));
  await userEvent.click(screen.getByRole('button', { name: 'Hide these words' }));
  await screen.findByText(message);
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    clause: 'RESPECT',
    reason: 'It mocks.',
  });
});

test('a complaint about my own hiding is somebody else’s to decide', async () => {
  const complaint = { ...reported, ask: 'COMPLAINT', reports: [], complaint: 'I meant it well.' };
  const text = { ...reported.text, hiddenFor: 'RESPECT', hiddenReason: 'It mocks.' };
  const actions = { decide: mayNot('You have a part in this yourself.') };
  serverWith({
    'GET /api/projects/p1/reports': [200, { items: [{ ...complaint, text, actions }] }],
    ...world,
  });
  open(<QueuePage id="p1" />);
  await screen.findByText('You have a part in this yourself.');
  expect(screen.getByText('I meant it well.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Show the words again/ })).toBeNull();
});

test('admins see their own queue; others read why not', async () => {
  const asked = serverWith({ 'GET /api/reports': problem(403, 'not-allowed', { detail: 'Not for you.' }) });
  open(<QueuePage />);
  await screen.findByText('Not for you.');
  expect(asked.at(-1)?.path).toBe('/api/reports?limit=24');
});

const noComplaint = { actions: { complain: may } };

describe('a project that is hidden', () => {
  const hidden = project({ hiddenFor: 'PRIVACY', hiddenReason: 'It points at a neighbour.' });
  const inside = (actions: object) => ({
    'GET /api/installation': [200, installation] as Answer,
    'GET /api/projects/p1/mine': [200, { ...projectMine(), actions }] as Answer,
    'GET /api/projects/p1/complaint': [200, { actions: { complain: may } }] as Answer,
    'GET /api/projects/p1': [200, hidden] as Answer,
    'POST /api/projects/p1/complaint': [
      201,
      { words: 'We have changed it.', complainedOn: '2026-11-20', actions: { complain: mayNot('x') } },
    ] as Answer,
  });

  test('says why to those inside, and its stewards complain', async () => {
    const asked = serverWith(inside({ edit: may }));
    open(
      <HiddenProject id="p1">
        <p>The page beneath</p>
      </HiddenProject>,
    );
    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/complaint'))).toBe(true));
    expect(!!screen.queryByText('The page beneath')).toBe(!!screen.queryByLabelText(/^Why should people/));
    await screen.findByText('It points at a neighbour.');
    screen.getByText('The page beneath');
    screen.getByText(/^We leave out what would tell/);
    await userEvent.type(await screen.findByLabelText(/^Why should people/), 'We have changed it.');
    await userEvent.click(screen.getByRole('button', { name: 'Send my complaint' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Your complaint is with us'));
    const sent = asked.find(({ method }) => method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ words: 'We have changed it.' });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  test('tells anybody else inside what its stewards can do, and asks nothing for them', async () => {
    const asked = serverWith(inside({ edit: mayNot('Stewards do.') }));
    open(<HiddenProject id="p1" />);
    await screen.findByText(/^Its stewards can change the text/);
    expect(asked.some(({ path }) => path.endsWith('/complaint'))).toBe(false);
  });

  test('is hidden by an admin with a house rule and a reason, and the screen says what that does', async () => {
    const aboutIt = {
      ...reported,
      about: { kind: 'PROJECT', id: 'p1' },
      text: { title: 'Who parks across the gate?', words: 'We all know.', lang: 'en' },
    };
    const asked = serverWith({
      'GET /api/reports': [200, { items: [aboutIt] }],
      'PUT /api/safety-cases/s1/decision': [
        200,
        { ...aboutIt, verdict: { outcome: 'HIDDEN', clause: 'PRIVACY', reason: 'Why.', on: '2026-11-22' } },
      ],
    });
    open(<QueuePage />);
    await userEvent.click(await screen.findByRole('button', { name: /^Hide this project/ }));
    screen.getByText(/^Until it is shown again only those who take part/);
    await userEvent.click(screen.getByLabelText(/^We leave out what would tell/));
    await userEvent.type(screen.getByLabelText(/^Why\?/), 'Why.');
    await userEvent.click(screen.getByRole('button', { name: 'Hide this project' }));
    await screen.findByText('The words were hidden.');
    expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
      outcome: 'HIDDEN',
      clause: 'PRIVACY',
      reason: 'Why.',
    });
  });
});

test('the author complains once and reads that somebody else looks at it', async () => {
  serverWith({
    'GET /api/contributions/c1/complaint': [200, noComplaint],
    'POST /api/contributions/c1/complaint': [
      201,
      { words: 'I meant it well.', complainedOn: '2026-11-22', actions: { complain: mayNot('Once.') } },
    ],
    ...world,
  });
  open(<Complaint id="c1" />);
  await userEvent.type(await screen.findByLabelText(/able to read it/), 'I meant it well.');
  await userEvent.click(screen.getByRole('button', { name: 'Send my complaint' }));
  await screen.findByText(/^Somebody else than who hid it will look/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Your complaint is with us'));
});

test('the author reads how the complaint ended', async () => {
  const upheld = { outcome: 'UPHELD', reason: 'It still mocks.', on: '2026-11-23' };
  serverWith({
    'GET /api/contributions/c1/complaint': [
      200,
      { words: 'Why?', verdict: upheld, actions: { complain: mayNot('Once.') } },
    ],
  });
  open(<Complaint id="c1" />);
  await screen.findByText('The words stay hidden.');
  expect(screen.getByText('It still mocks.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

const hiddenBySlip = (more: Record<string, Answer> = {}) =>
  serverWith({
    'POST /api/slips/token': [200, { token: 't1', expiresAt: '2026-11-24T10:20:00Z' }],
    'GET /api/participants/me/data': [200, { at: '', things: [] }],
    'GET /api/contributions/c1/complaint': [200, noComplaint],
    'POST /api/contributions/c1/complaint': [
      201,
      { words: 'I meant it well.', complainedOn: '2026-11-22', actions: { complain: mayNot('Once.') } },
    ],
    ...more,
    'GET /api/participants/me/contributions': [
      200,
      {
        items: [
          {
            contribution: contribution(),
            projectTitle: 'Calmer waiting rooms',
            mine: {
              mine: true,
              hidden: {
                clause: 'RESPECT',
                reason: 'It mocks.',
                hiddenOn: '2026-11-20',
                said: contribution(),
              },
              actions: { edit: mayNot('Hidden words stay as they are.'), withdraw: may },
            },
          },
        ],
      },
    ],
    'GET /api/installation': [200, installation],
  });

async function openSlip() {
  open(<SlipScreen />, '/slip');
  await userEvent.type(
    screen.getByLabelText('Your six words'),
    'garden harvest source garlic again alarm{Enter}',
  );
}

describe('with a slip alone', () => {
  beforeEach(() => {
    me.value = null;
  });
  afterEach(finish);

  test('one sees why the words are hidden, and complains to somebody else', async () => {
    const asked = hiddenBySlip();
    await openSlip();
    await screen.findByRole('heading', { name: 'Your words are hidden' });
    screen.getByText('It mocks.');
    screen.getByText(/^We speak with respect/);
    expect(screen.queryByRole('button', { name: 'Change my words' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Complain about this' }));
    const box = await screen.findByLabelText(/able to read it/);
    await waitFor(() => expect(document.activeElement).toBe(box));
    await userEvent.type(box, 'I meant it well.');
    await userEvent.click(screen.getByRole('button', { name: 'Send my complaint' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Your complaint is with us'));
    const sent = asked.find(({ method, path }) => method === 'POST' && path.endsWith('/complaint'));
    expect(sent?.headers.get('Authorization')).toBe('Slip t1');
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  test('one reads how the complaint ended', async () => {
    const restored = { outcome: 'UPHELD', reason: 'It still mocks.', on: '2026-11-23' };
    hiddenBySlip({
      'GET /api/contributions/c1/complaint': [
        200,
        { words: 'Why?', verdict: restored, actions: { complain: mayNot('Once.') } },
      ],
    });
    await openSlip();
    await screen.findByText('The words stay hidden.');
    screen.getByText('It still mocks.');
    expect(screen.queryByRole('button', { name: 'Complain about this' })).toBeNull();
  });

  test('a complaint that was begun is open again when the slip is typed anew', async () => {
    hiddenBySlip();
    keepDraft('complaint:c1', { words: { words: 'I meant' }, onDevice: false }, false, GUEST);
    await openSlip();
    const box = (await screen.findByLabelText(/able to read it/)) as HTMLTextAreaElement;
    await waitFor(() => expect(box.value).toBe('I meant'));
  });
});

test('who looks after the project puts a note before somebody’s words', async () => {
  const asked = serverWith({ 'PUT /api/contributions/c1/content-note': [200, contribution()], ...world });
  open(<Moderate said={contribution()} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Put a note before the words' }));
  await userEvent.type(screen.getByLabelText(/hard to read/), 'Talks about a death');
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Looking after the project'));
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    contentNote: 'Talks about a death',
  });
});

test('nobody else is offered that', async () => {
  const asked = serverWith({
    'GET /api/projects/p2/mine': [200, { ...projectMine(), actions: { moderate: mayNot('Not yours.') } }],
    ...world,
  });
  open(<Moderate said={contribution({ projectId: 'p2' })} />);
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(screen.queryByRole('button')).toBeNull();
});

const mine = (words: string) => ({
  id: words,
  about,
  concern: 'SPAM',
  words,
  reportedOn: '2026-11-20',
  verdict,
});

test('my page shows what became of my reports', async () => {
  serverWith({ 'GET /api/participants/me/reports': [200, { items: [mine('Sells tea.')] }] });
  open(<MyReports />);
  await screen.findByText('The text stays as it is.');
  expect(screen.getByText('Sells tea.')).toBeTruthy();
  expect(screen.queryByText('That is all of them.')).toBeNull(); // nobody asked
});

test('when more of my reports do not come, it says why and can be asked again', async () => {
  let broken = true;
  serverThat(({ path }) => {
    if (!path.includes('cursor')) return [200, { items: [mine('first')], next: 'two' }];
    return broken ? problem(503, 'away') : [200, { items: [mine('second')] }];
  });
  open(<MyReports />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  screen.getByText('first');
  broken = false;
  await userEvent.click(again);
  await screen.findByText('second');
  expect(screen.queryByRole('button')).toBeNull();
});

test('who asked for the last of them hears that it was the last, where the button was', async () => {
  serverThat(({ path }) => [
    200,
    path.includes('cursor') ? { items: [mine('second')] } : { items: [mine('first')], next: 'two' },
  ]);
  open(<MyReports />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  await screen.findByText('second');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('That is all of them.'));
});

test('the house rules say what may lead to hiding', () => {
  open(<HouseRules />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
});
