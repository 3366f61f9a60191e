import { expect, test } from 'vitest';
import { patchOf, rebase } from './rebase';

interface Page {
  title: string;
  why?: string | undefined;
  aims: string[];
}
const read: Page = { title: 'A park', why: 'It is shut', aims: ['Open'] };

test('only what I changed is sent; what I emptied is cleared', () => {
  expect(patchOf(read, { title: 'Our park', aims: ['Open'] })).toEqual({ title: 'Our park', why: null });
  expect(patchOf(read, { ...read, aims: ['Open'] })).toEqual({});
});

test('what each changed alone is kept from both', () => {
  const { merged, clashes } = rebase(read, { ...read, title: 'Mine' }, { ...read, aims: ['Open', 'Safe'] });
  expect(merged).toEqual({ ...read, title: 'Mine', aims: ['Open', 'Safe'] });
  expect(clashes).toEqual([]);
});

test('where both changed the same, mine stays and theirs is shown', () => {
  const { merged, clashes } = rebase(read, { ...read, title: 'Mine' }, { ...read, title: 'Theirs' });
  expect(merged.title).toBe('Mine');
  expect(clashes).toEqual([{ field: 'title', theirs: 'Theirs' }]);
});

test('two who wrote the same do not clash', () => {
  expect(rebase(read, { ...read, title: 'Same' }, { ...read, title: 'Same' }).clashes).toEqual([]);
});
