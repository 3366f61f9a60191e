import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../../testing/browser';
import { amina } from '../../../testing/samples';
import { type Answer, type Asked, lost, problem, serverThat } from '../../../testing/server';
import { add, itemsOf, type NewItem, put } from './items';
import { waits } from './marks';
import { flush, meaning } from './sending';

const item = (words: string, more: Partial<NewItem> = {}): NewItem => ({
  key: words,
  changes: [{ method: 'POST', path: '/api/contributions', body: { text: words } }],
  shown: { words, lang: 'en' },
  form: { href: '/projects/p1/contribute', words: { text: words } },
  touches: 'project/p1',
  ...more,
});
const taken: Answer = [201, {}];

/** Answers the changes in turn, and who is here with Amina unless told otherwise. */
function server(replies: (() => Answer)[], who: () => Answer = () => [200, amina]) {
  return serverThat(({ method }) => (method === 'GET' ? who() : (replies.shift() ?? (() => taken))()));
}
const sent = (asked: Asked[]) => asked.filter(({ method }) => method !== 'GET');
const texts = (asked: Asked[]) => sent(asked).map(({ body }) => JSON.parse(body).text);
const left = async (person = 'a1') => (await itemsOf(person)).map(({ key, state }) => `${key} ${state}`);

beforeEach(async () => {
  withDatabase();
  for (const words of ['one', 'two', 'three']) await add('a1', item(words));
});

test('what waits is sent in its order, each with its own key, and nothing is left', async () => {
  const asked = server([]);
  expect(await flush('a1')).toEqual({ ended: 'done', sent: 3 });
  expect(texts(asked)).toEqual(['one', 'two', 'three']);
  expect(sent(asked).map(({ headers }) => headers.get('Idempotency-Key'))).toEqual(['one', 'two', 'three']);
  expect(await left()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test('what is refused comes back with the reason and holds nothing up', async () => {
  const asked = server([
    () => taken,
    () => problem(400, 'invalid', { violations: [{ message: 'Shorter' }] }),
  ]);
  expect(await flush('a1')).toEqual({ ended: 'done', sent: 2 });
  expect(texts(asked)).toEqual(['one', 'two', 'three']);
  expect(await left()).toEqual(['two refused']);
  expect((await itemsOf('a1'))[0]?.problem?.violations?.[0]?.message).toBe('Shorter');
  await flush('a1', true);
  expect(sent(asked)).toHaveLength(3);
});

test('without a line all of it waits, and whoever failed goes to the end', async () => {
  const asked = server([lost]);
  expect(await flush('a1')).toEqual({ ended: 'noLine', sent: 0, again: 5 });
  expect(await left()).toEqual(['one waiting', 'two waiting', 'three waiting']);
  await flush('a1');
  expect(texts(asked)).toEqual(['one', 'two', 'three', 'one']);
  expect(sent(asked)[3]?.headers.get('Idempotency-Key')).toBe('one');
});

test('one that the server stumbles over each time does not keep the others back', async () => {
  const asked = server([() => problem(500, 'our-mistake')]);
  await flush('a1');
  await flush('a1');
  expect(texts(asked)).toEqual(['one', 'two', 'three', 'one']);
});

test('a server that asks for time gets it, unless the person asks for it now', async () => {
  const asked = server([() => [429, {}, { 'Retry-After': '60' }]]);
  expect(await flush('a1')).toEqual({ ended: 'noLine', sent: 0, again: 60 });
  const round = await flush('a1');
  expect(round.ended).toBe('done');
  expect(round.again).toBeGreaterThan(55);
  expect(await left()).toEqual(['one waiting']);
  await flush('a1', true);
  expect(texts(asked)).toEqual(['one', 'two', 'three', 'one']);
});

test('one that is still being worked on waits alone', async () => {
  const asked = server([() => problem(409, 'in-progress', {}).concat({ 'Retry-After': '1' }) as Answer]);
  const round = await flush('a1');
  expect(texts(asked)).toEqual(['one', 'two', 'three']);
  expect(round.again).toBeGreaterThan(0);
  expect(await left()).toEqual(['one waiting']);
});

test('after the session has ended all of it waits for the person', async () => {
  const asked = server([], () => problem(401, 'session-ended'));
  expect(await flush('a1')).toEqual({ ended: 'signIn', sent: 0 });
  expect(sent(asked)).toEqual([]);
  expect(await left()).toHaveLength(3);
});

test('another person’s session does not carry them, and another person does not see them', async () => {
  const asked = server([], () => [200, { ...amina, id: 'b1' }]);
  expect(await flush('a1')).toEqual({ ended: 'somebodyElse', sent: 0 });
  expect(await flush('b1')).toEqual({ ended: 'done', sent: 0 });
  expect(sent(asked)).toEqual([]);
  expect(await left('b1')).toEqual([]);
  expect(await left()).toHaveLength(3);
  expect(waits.value).toBe(true); // nobody is signed in here: somebody's words wait
});

test('what was tried and is older than the server’s memory of keys is looked at before it goes again', async () => {
  const [first] = await itemsOf('a1');
  if (first) await put({ ...first, at: Date.now() - 13.5 * 86_400_000, tries: 1 });
  const asked = server([]);
  await flush('a1');
  expect(texts(asked)).toEqual(['two', 'three']);
  expect(await left()).toEqual(['one refused']);
});

test('two tabs that begin at once send each thing once', async () => {
  const asked = server([]);
  await Promise.all([flush('a1'), flush('a1')]);
  expect(texts(asked)).toEqual(['one', 'two', 'three']);
});

test('joining comes before the words, and only what creates carries the key', async () => {
  const asked = server([]);
  const join = { method: 'PUT' as const, path: '/api/projects/p1/my-membership', body: {} };
  await add('c1', item('four', { changes: [join, ...item('four').changes] }));
  serverThat(({ method, ...rest }) => {
    asked.push({ method, ...rest });
    return [200, { ...amina, id: 'c1' }];
  });
  await flush('c1');
  expect(sent(asked).map(({ method, headers }) => [method, headers.get('Idempotency-Key')])).toEqual([
    ['PUT', null],
    ['POST', 'four'],
  ]);
});

test('each answer means one thing', () => {
  const kind = (status: number, headers = {}) =>
    meaning(new Response(status === 204 ? null : '{}', { status, headers })).kind;
  expect([201, 204].map((status) => kind(status))).toEqual(['sent', 'sent']);
  expect([400, 403, 404, 409, 410, 413, 422].every((status) => kind(status) === 'mend')).toBe(true);
  expect([408, 429, 500, 502, 503].every((status) => kind(status) === 'pause')).toBe(true);
  expect(kind(409, { 'Retry-After': '1' })).toBe('later');
  expect(kind(401)).toBe('signIn');
});
