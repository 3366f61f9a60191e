import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../testing/browser';
import { amina } from '../../testing/samples';
import { lost, problem, serverThat } from '../../testing/server';
import { findMe, me } from './me';
import { forget, remember } from './remembered';

const mark = (value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: as the server sets it
  document.cookie = `alongside-signed-in=${value}; Path=/${value ? '' : '; Max-Age=0'}`;
};

beforeEach(async () => {
  withDatabase();
  await remember(amina);
  mark('1');
});

test('without a line it is whoever was here when there was one', async () => {
  serverThat(lost);
  await findMe();
  expect(me.value).toEqual(amina);
});

test('a server that is away says nothing about who is here', async () => {
  serverThat(() => [503, '']);
  await findMe();
  expect(me.value).toEqual(amina);
});

test('a session that has ended is nobody’s, whoever was here', async () => {
  serverThat(() => problem(401, 'session-ended'));
  await findMe();
  expect(me.value).toBeNull();
});

test('without the mark of a session nobody is here, and nobody is asked', async () => {
  mark('');
  const asked = serverThat(lost);
  await findMe();
  expect(me.value).toBeNull();
  expect(asked).toEqual([]);
});

test('who was forgotten is not here', async () => {
  await forget();
  serverThat(lost);
  await findMe();
  expect(me.value).toBeNull();
});
