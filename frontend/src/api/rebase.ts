/** What two people wrote in the same place: mine stands in the form, theirs was saved meanwhile. */
export interface Clash<T> {
  field: keyof T & string;
  theirs: T[keyof T];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that differ from what was read; one that was emptied is null, as a merge patch says it. */
export function patchOf<T extends object>(read: T, mine: T): Partial<T> {
  const changed = (Object.keys({ ...read, ...mine }) as (keyof T)[]).filter(
    (field) => !same(read[field], mine[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, mine[field] ?? null])) as Partial<T>;
}

/**
 * Somebody saved another version while I was writing. What only they changed is taken over, what only I changed stays
 * mine, and where both changed the same field mine stays until I choose.
 */
export function rebase<T extends object>(read: T, mine: T, theirs: T): { merged: T; clashes: Clash<T>[] } {
  const merged = { ...mine };
  const clashes: Clash<T>[] = [];
  for (const field of Object.keys({ ...read, ...mine, ...theirs }) as (keyof T & string)[]) {
    if (same(mine[field], theirs[field]) || same(theirs[field], read[field])) continue;
    if (same(mine[field], read[field])) merged[field] = theirs[field];
    else clashes.push({ field, theirs: theirs[field] });
  }
  return { merged, clashes };
}
