import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { withDatabase } from '../../../testing/browser';
import { open } from '../../../testing/page';
import { amina } from '../../../testing/samples';
import { type Answer, lost, problem, serverThat } from '../../../testing/server';
import { withoutMarks } from '../../../words/words';
import { me } from '../me';
import { add, type Item, itemsOf, type NewItem, put } from './items';
import { OutboxNotice } from './OutboxNotice';
import { OutboxPage } from './OutboxPage';
import { hasSent, items } from './outbox';

const item = (words: string): NewItem => ({
  key: words,
  changes: [{ method: 'POST', path: '/api/contributions', body: { text: words } }],
  shown: { words, lang: 'en', about: 'Calmer waiting rooms' },
  form: { href: '/projects/p1/contribute', words: { text: words } },
  touches: 'project/p1',
});

async function refuse(words: string) {
  await add('a1', item(words));
  const refused = (await itemsOf('a1')).find(({ key }) => key === words) as Item;
  const violations = [{ pointer: '/text', message: 'Make it shorter' }];
  await put({ ...refused, state: 'refused', problem: { type: 'x', title: 'x', status: 400, violations } });
}

/** Who is here is Amina; what is sent is answered as told. */
const server = (reply: () => Answer, who: () => Answer = () => [200, amina]) =>
  serverThat(({ method }) => (method === 'GET' ? who() : reply()));
const status = () => withoutMarks(screen.getByRole('status').textContent ?? '');
const says = (text: string) => waitFor(() => expect(status()).toContain(text));

beforeEach(() => {
  withDatabase();
  items.value = undefined;
  hasSent.value = false;
  me.value = null;
});

test('what waits and what came back stand apart, with the reason and a way to mend it', async () => {
  await add('a1', item('A bench'));
  await refuse('A very long bench');
  server(lost);
  me.value = amina;
  open(<OutboxPage />, '/outbox');
  const link = await screen.findByRole('link', { name: /^Change it and send it again/ });
  expect(link.getAttribute('href')).toBe('/projects/p1/contribute?mend=A%20very%20long%20bench');
  expect(screen.getByText('Make it shorter')).toBeTruthy();
  await says('One thing waits on this device.');
  expect(screen.getAllByRole('button', { name: /^Take it out/ })).toHaveLength(2);
});

test('taking something out asks once, and then the heading of the list has the focus', async () => {
  await add('a1', item('A bench'));
  server(lost);
  me.value = amina;
  open(<OutboxPage />, '/outbox');
  await userEvent.click(await screen.findByRole('button', { name: /^Take it out.*A bench$/ }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Take it out\?/));
  await userEvent.click(screen.getByRole('button', { name: 'No, leave it here' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Take it out: A bench'));
  expect(await itemsOf('a1')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: /^Take it out.*A bench$/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take it out' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Waiting to be sent'));
  expect(await itemsOf('a1')).toEqual([]);
  await says('Nothing is waiting.');
});

test('sending now says when all is sent, without moving the focus', async () => {
  await add('a1', item('A bench'));
  let line = false;
  server(() => (line ? [201, {}] : lost()));
  me.value = amina;
  open(<OutboxPage />, '/outbox');
  await says('One thing waits on this device.');
  line = true;
  screen.getByRole('heading', { level: 1 }).focus();
  (await screen.findByRole('button', { name: 'Send now' })).click();
  await says('Everything that waited has been sent.');
  expect(document.activeElement?.tagName).toBe('H1');
});

test('after the session has ended it says to sign in, and comes back here', async () => {
  await add('a1', item('A bench'));
  server(
    () => [201, {}],
    () => problem(401, 'session-ended'),
  );
  me.value = amina;
  open(<OutboxPage />, '/outbox');
  await says('Sign in and it goes.');
  const link = screen.getByRole('link', { name: 'Sign in and send' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Foutbox');
});

test('whoever is not the one who wrote it sees nothing of it', async () => {
  await add('a1', item('A bench'));
  server(
    () => [201, {}],
    () => [200, { ...amina, id: 'b1' }],
  );
  me.value = { ...amina, id: 'b1' };
  open(<OutboxPage />, '/outbox');
  await says('Nothing is waiting.');
  expect(screen.queryByText('A bench')).toBeNull();
});

test('signed out, the page says that something waits and not what', async () => {
  await add('a1', item('A bench'));
  open(<OutboxPage />, '/outbox');
  expect(await screen.findByText(/has not been sent yet/)).toBeTruthy();
  expect(screen.queryByText('A bench')).toBeNull();
  expect(screen.getByRole('button', { name: 'Clear this device' })).toBeTruthy();
});

test('before signing out what waits is to be sent or thrown away', async () => {
  await add('a1', item('A bench'));
  server(lost);
  me.value = amina;
  open(<OutboxPage />, '/outbox?leaving');
  await screen.findByRole('heading', { name: 'Before you sign out' });
  await userEvent.click(screen.getByRole('button', { name: 'Throw it all away and sign out' }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Throw away everything/));
  const goTo = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, throw it away and sign out' }));
  await waitFor(() => expect(goTo).toHaveBeenCalledWith('/sign-out'));
  expect(await itemsOf('a1')).toEqual([]);
});

test('the notice counts once for each attempt, and says at the end that all is sent', async () => {
  for (const words of ['one', 'two']) await add('a1', item(words));
  let line = false;
  server(() => (line ? [201, {}] : lost()));
  me.value = amina;
  open(<OutboxNotice />, '/projects');
  await says('2 things wait on this device.');
  const heard: string[] = [];
  const watch = new MutationObserver(() => heard.push(status()));
  watch.observe(screen.getByRole('status'), { childList: true, subtree: true, characterData: true });
  line = true;
  dispatchEvent(new Event('online'));
  await says('Everything that waited has been sent.');
  watch.disconnect();
  expect(heard).toEqual(['Everything that waited has been sent. See what is waiting']);
});
