import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../testing/page';
import { amina, contribution, may, mayNot, project } from '../../testing/samples';
import { problem, serverThat, serverWith } from '../../testing/server';
import { me } from '../participant/me';
import { ContributionList } from './ContributionList';
import { ContributionPage } from './ContributionPage';
import { EditContributionPage } from './EditContributionPage';

beforeEach(() => {
  me.value = amina;
});
const mine = (more: object = {}) => ({
  mine: true,
  creditBy: 'NAME',
  editableUntil: '2026-12-08',
  actions: { edit: may, withdraw: may },
  ...more,
});
const said = {
  'GET /api/projects/p1': [200, project()],
  'DELETE /api/contributions/c1': [204, null],
} satisfies Parameters<typeof serverWith>[0];

test('the list is searched by kind and words, and the address keeps both', async () => {
  const asked = serverWith({ 'GET /api/contributions?': [200, { items: [contribution()] }] });
  open(<ContributionList projectId="p1" />, '/projects/p1');
  await screen.findByText('Softer light');
  await userEvent.type(screen.getByLabelText('Look for words'), 'light');
  await userEvent.selectOptions(screen.getByLabelText('What it is'), 'An idea');
  await userEvent.click(screen.getByRole('button', { name: 'Search' }));
  await waitFor(() => expect(location.search).toBe('?q=light&kind=IDEA'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('One shown.'));
  expect(asked.at(-1)?.path).toBe('/api/contributions?project=p1&q=light&kind=IDEA&limit=24');
});

test('nobody has said anything yet: the first voice is invited', async () => {
  serverWith({});
  open(<ContributionList projectId="p1" />, '/projects/p1');
  const link = await screen.findByRole('link', { name: 'Add your voice' });
  expect(link.getAttribute('href')).toBe('/projects/p1/contribute');
  expect(screen.queryByRole('search')).toBeNull();
});

test('nothing that fits leads back to everything', async () => {
  serverWith({});
  open(<ContributionList projectId="p1" />, '/projects/p1?q=zzz');
  const link = await screen.findByRole('link', { name: 'Show everything' });
  expect(link.getAttribute('href')).toBe('/projects/p1');
});

test('its author may change it or take it back; taking back asks once and lands at the list', async () => {
  const asked = serverWith({
    'GET /api/contributions/c1/mine': [200, mine()],
    'GET /api/contributions/c1': [200, contribution()],
    ...said,
  });
  open(
    <ContributionPage id="c1" complaint={<p>To somebody else</p>} moderation={() => null} />,
    '/contributions/c1',
  );
  const change = await screen.findByRole('link', { name: 'Change my words' });
  expect(change.getAttribute('href')).toBe('/contributions/c1/edit');
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Take it back\?/));
  await userEvent.click(screen.getByRole('button', { name: 'No, leave it' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Take it back'));
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take it back' }));
  await waitFor(() => expect(location.pathname + location.hash).toBe('/projects/p1#told'));
});

test('when the time to change it is over, the reason stands there and it can still be taken back', async () => {
  serverWith({
    'GET /api/contributions/c1/mine': [
      200,
      mine({ actions: { edit: mayNot('Time is over.'), withdraw: may } }),
    ],
    'GET /api/contributions/c1': [200, contribution()],
    ...said,
  });
  open(<ContributionPage id="c1" complaint={<p>To somebody else</p>} moderation={() => null} />);
  expect(await screen.findByText('Time is over.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Change my words' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('button', { name: 'Take it back' }).getAttribute('aria-disabled')).toBeNull();
});

test('others see the words and nothing to press', async () => {
  serverWith({
    'GET /api/contributions/c1/mine': [200, mine({ mine: false })],
    'GET /api/contributions/c1': [200, contribution({ text: 'See https://a.example' })],
    ...said,
  });
  open(<ContributionPage id="c1" complaint={<p>To somebody else</p>} moderation={() => null} />);
  expect((await screen.findByRole('link', { name: 'https://a.example' })).getAttribute('rel')).toContain(
    'ugc',
  );
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('what was taken back says so kindly', async () => {
  serverThat(() => problem(410, 'gone'));
  open(<ContributionPage id="c1" complaint={<p>To somebody else</p>} moderation={() => null} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'It was taken back' })).toBeTruthy();
});

test('changed words are sent alone, with the tag of what was read', async () => {
  const asked = serverWith({
    'GET /api/contributions/c1/mine': [200, mine()],
    'GET /api/contributions/c1': [200, contribution(), { ETag: '"1-read"' }],
    'PATCH /api/contributions/c1': [200, contribution()],
    ...said,
  });
  open(<EditContributionPage id="c1" />, '/contributions/c1/edit');
  await userEvent.type(await screen.findByLabelText('What would you like to say?'), ' please');
  await userEvent.click(screen.getByLabelText('By my initials'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(location.pathname).toBe('/contributions/c1'));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ text: 'Softer light please', creditBy: 'INITIALS' });
  expect(sent?.headers.get('If-Match')).toBe('"1-read"');
});

test('what is not mine has no form, and says why', async () => {
  const why = 'Only whoever said this can change it or take it back.';
  serverWith({
    'GET /api/contributions/c1/mine': [200, mine({ mine: false, actions: { edit: mayNot(why) } })],
    'GET /api/contributions/c1': [200, contribution()],
  });
  open(<EditContributionPage id="c1" />);
  expect(await screen.findByText(why)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('hidden words: the author reads the house rule and the reason, and can take them back', async () => {
  const hidden = {
    clause: 'PRIVACY',
    reason: 'It names a nurse.',
    hiddenOn: '2026-11-21',
    said: contribution(),
  };
  serverWith({
    'GET /api/contributions/c1/mine': [200, mine({ hidden })],
    'GET /api/contributions/c1': problem(410, 'hidden'),
    ...said,
  });
  open(<ContributionPage id="c1" complaint={<p>To somebody else</p>} moderation={() => null} />);
  await screen.findByRole('heading', { level: 1, name: 'Your words are hidden' });
  expect(screen.getByText(/^We leave out what would tell/)).toBeTruthy();
  expect(screen.getByText('It names a nurse.')).toBeTruthy();
  expect(screen.getByText('To somebody else')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Take it back' })).toBeTruthy();
});

test('hidden words: everybody else reads which house rule, and no word of them', async () => {
  me.value = null;
  const message = 'These words are hidden because of a house rule: We keep to what the project is about.';
  serverWith({
    'GET /api/contributions/c1': problem(410, 'hidden', {
      reasons: [{ rule: 'hidden-for-on-topic', message }],
    }),
  });
  open(<ContributionPage id="c1" complaint={<p>To somebody else</p>} moderation={() => null} />);
  await screen.findByText(message);
  expect(screen.getByRole('link', { name: 'House rules' }).getAttribute('href')).toBe('/house-rules');
  expect(screen.queryByText('To somebody else')).toBeNull();
});

test('where a note stands before the words, it is read first, and links do not give the words away', async () => {
  const noted = contribution({ text: 'She died in spring', contentNote: 'Talks about a death' });
  serverWith({ 'GET /api/contributions?': [200, { items: [noted, contribution({ id: 'c2' })] }] });
  open(<ContributionList projectId="p1" />, '/projects/p1');
  const summary = await screen.findByText(/Talks about a death.*Show the words/, { selector: 'summary' });
  expect(summary.closest('details')?.open).toBe(false);
  const links = screen.getAllByRole('link', { name: /^Report/ }).map((link) => link.textContent);
  expect(links[0]).toContain('Talks about a death');
  expect(links[0]).not.toContain('She died');
  expect(new Set(links).size).toBe(2);
});
