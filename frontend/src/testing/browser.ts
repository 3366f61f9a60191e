import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { sending } from '../features/participant/outbox/outbox';

/**
 * The browser's database and its locks, which the tests' browser does not have: empty, and one holder at a time. What is
 * being sent when a test ends is let finish, so that it does not write into the database of the next.
 */
export function withDatabase() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  let last: Promise<unknown> = Promise.resolve();
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      request: (_name: string, work: () => Promise<unknown>) => {
        const mine = last.then(work);
        last = mine.catch(() => undefined);
        return mine;
      },
    },
  });
  onTestFinished(() => vi.waitUntil(() => !sending.peek()).then(() => undefined));
}
