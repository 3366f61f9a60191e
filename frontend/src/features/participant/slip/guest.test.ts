import { afterEach, expect, test, vi } from 'vitest';
import { answer, api } from '../../../api/client';
import { type Answer, problem, serverThat } from '../../../testing/server';
import { asGuest, finish, guest, letIn, timeIsOver } from './guest';

const data = () => asGuest((headers) => answer(api.GET('/api/participants/me/data', { headers })));

/** Tokens in turn; what is asked with them is answered as given. */
function server(answers: () => Answer | Promise<Answer> = () => [200, { things: [] }]) {
  let tokens = 0;
  return serverThat(({ method }) =>
    method === 'POST' ? [200, { token: `t${++tokens}`, expiresAt: '2020-01-01T00:00:00Z' }] : answers(),
  );
}

afterEach(() => {
  vi.useRealTimers();
  finish();
});

test('it closes after twenty minutes, whatever the clock of the device says', async () => {
  vi.useFakeTimers();
  server();
  await letIn('six words');
  vi.advanceTimersByTime(20 * 60_000 - 1);
  expect(guest.value?.token).toBe('t1');
  vi.advanceTimersByTime(1);
  expect(guest.value).toBeUndefined();
  expect(timeIsOver.value).toBe(true);
});

test('it goes with the page, so that nobody comes back to it by the Back button', async () => {
  server();
  await letIn('six words');
  dispatchEvent(new Event('pagehide'));
  expect(guest.value).toBeUndefined();
  expect(timeIsOver.value).toBe(false);
});

test('an answer to somebody who has gone does not shut out whoever came after', async () => {
  let late = (_: Answer) => {};
  server(
    () =>
      new Promise<Answer>((resolve) => {
        late = resolve;
      }),
  );
  await letIn('six words');
  const asked = data();
  finish();
  await letIn('six other words');
  await vi.waitFor(() => expect(late).not.toHaveLength(0));
  late(problem(401, 'sign-in-needed'));
  expect((await asked).problem?.status).toBe(401);
  expect(guest.value?.token).toBe('t2');
});

test('a slip that opens nothing lets nobody in', async () => {
  serverThat(() => problem(404, 'not-found'));
  expect((await letIn('six words')).problem?.status).toBe(404);
  expect(guest.value).toBeUndefined();
});
