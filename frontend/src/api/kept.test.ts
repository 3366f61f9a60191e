import { expect, test } from 'vitest';
import { serverThat } from '../testing/server';
import { KEPT_AT } from '../worker/keeping';
import { answer, api, keptFrom, openAnew } from './client';

const read = () => answer(api.GET('/api/places'));
const AT = ['2026-11-25T14:05:00.000Z', '2026-11-24T09:00:00.000Z', '2026-11-25T15:00:00.000Z'];

test('of all that this device answers by itself, the page says the oldest', async () => {
  const times = [...AT];
  serverThat(() => [200, {}, { [KEPT_AT]: times.shift() ?? '' }]);
  for (const _ of AT) await read();
  expect(keptFrom.value).toBe(AT[1]);
  openAnew();
  expect(keptFrom.value).toBeUndefined();
});

test('what was under way when the page was opened anew says nothing of it', async () => {
  serverThat(() => [200, {}, { [KEPT_AT]: AT[0] as string }]);
  const under = read();
  openAnew();
  await under;
  expect(keptFrom.value).toBeUndefined();
});

test('an answer of the server says nothing', async () => {
  serverThat(() => [200, {}]);
  await read();
  expect(keptFrom.value).toBeUndefined();
});
