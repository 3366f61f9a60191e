import { expect, test } from 'vitest';
import { drawSlip, mended, readSlip, slipOf, wordsOf } from './slip';
import list from './words.txt?raw';

const GARDEN = 'garden harvest source garlic again alarm';

/** The same facts stand in the server's tests: both must read the same words. */
test('the list is the one that the server has', async () => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(list));
  const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(hex).toBe('ecfedc03e16df83f539ef2da4c314ea34acbed9dc307669582be7021439af2ce');
});

test('a number has one slip, as the server makes it', () => {
  expect(slipOf(123456789n)).toBe('ability ability ability fiscal city volume');
  expect(slipOf(2n ** 60n - 1n)).toBe('timber vintage behave cabbage confirm cheese');
});

test('what is drawn can be read, and no two are alike', () => {
  const drawn = Array.from({ length: 200 }, drawSlip);
  for (const slip of drawn) expect(readSlip(slip)).toEqual({ slip });
  expect(new Set(drawn).size).toBe(200);
});

test.each([
  'GARDEN Harvest source garlic again alarm',
  '  garden-harvest-source-garlic-again-alarm\n',
  '1. garden 2. harvest 3. source 4. garlic 5. again 6. alarm',
  'ｇａｒｄｅｎ harvest, source, garlic, again, alarm.',
])('is read however it is written: %s', (typed) => expect(readSlip(typed)).toEqual({ slip: GARDEN }));

test('a word that is not in the list is named, with the nearest ones first', () => {
  expect(readSlip('gardn harvest source garlik again xyzzyxyzzy')).toEqual({
    unknown: [
      { word: 'gardn', near: ['garden', 'card', 'earn'] },
      { word: 'garlik', near: ['garlic'] },
      { word: 'xyzzyxyzzy', near: [] },
    ],
  });
  expect(mended('Gardn-harvest', 'gardn', 'garden')).toBe('garden-harvest');
});

test('too few and too many are counted', () => {
  expect(readSlip('')).toEqual({ count: 0 });
  expect(readSlip(`${GARDEN} alarm`)).toEqual({ count: 7 });
});

test('one wrong word of the list, or two that have changed places, are mostly told', () => {
  expect(readSlip('harvest garden source garlic again alarm')).toEqual({ mistaken: true });
  const wrong = list
    .trim()
    .split('\n')
    .map((word) => readSlip([word, ...wordsOf(GARDEN).slice(1)].join(' ')));
  expect(wrong.filter((reading) => 'slip' in reading).length).toBeLessThan(wrong.length / 9);
});
