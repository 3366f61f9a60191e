import { expect, test } from 'vitest';
import { pauseAfter } from './pause';

test('pauses double and end at five minutes', () => {
  expect([0, 1, 2, 3].map(pauseAfter)).toEqual([5, 10, 20, 40]);
  expect(pauseAfter(40)).toBe(300);
});
