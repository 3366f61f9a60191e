import { expect, test } from 'vitest';
import { compare, mostly } from './finding';

const counts = (...pairs: [lived: number, professional: number][]) =>
  pairs.map(([lived, professional]) => ({ everyone: lived + professional, lived, professional }));

test('most say what half or more chose; two answers can share that place, three cannot', () => {
  expect(mostly([5, 15, 0, 0])).toEqual([1]);
  expect(mostly([10, 10, 0])).toEqual([0, 1]);
  expect(mostly([10, 5, 5])).toEqual([0]);
  expect(mostly([5, 5, 5])).toBe('spread');
  expect(mostly([10, 5, 5, 5])).toBe('spread');
  expect(mostly([5, 5, 0, 5, 0])).toBe('spread');
});

test('where hardly anybody answered, nothing is said of most', () => {
  expect(mostly([0, 0, 0])).toBe('few');
  expect(mostly([])).toBe('few');
  expect(compare(counts([15, 0], [5, 0]))?.says).toBe('few');
});

test('two sides agree, differ, or are spread', () => {
  expect(compare(counts([0, 5], [15, 10]))).toEqual({ says: 'agree', lived: [1], professional: [1] });
  expect(compare(counts([0, 10], [15, 5]))).toEqual({ says: 'differ', lived: [1], professional: [0] });
  expect(compare(counts([10, 0], [10, 15]))?.says).toBe('differ');
  expect(compare(counts([5, 0], [5, 15], [5, 0]))?.says).toBe('lived-spread');
  expect(compare(counts([0, 5], [15, 5], [0, 5]))?.says).toBe('professional-spread');
  expect(compare(counts([5, 5], [5, 5], [5, 5]))?.says).toBe('both-spread');
});

test('nothing is compared where the sides are hidden', () => {
  expect(compare([{ everyone: 10 }, { everyone: 5 }])).toBeUndefined();
});
