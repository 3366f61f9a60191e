import list from './words.txt?raw';

/**
 * The six words of a slip. Read as a number in base 1557 (the length of the list) they are `11 v + (v mod 11)`, where
 * `v` is 60 random bits, so that most slips of the pen are told before anything is asked. The server reads them alike.
 */
export const LENGTH = 6;
const BITS = 60n;
const CHECK = 11n;
const NEAR = 2;
const MOST_SUGGESTED = 3;

const LIST = list.trim().split('\n');
const BASE = BigInt(LIST.length);
const places = new Map(LIST.map((word, place) => [word, BigInt(place)]));

/** The words for 60 bits, most significant first. */
export function slipOf(bits: bigint): string {
  let number = bits * CHECK + (bits % CHECK);
  const words: string[] = [];
  for (let place = 0; place < LENGTH; place++) {
    words.unshift(LIST[Number(number % BASE)] ?? '');
    number /= BASE;
  }
  return words.join(' ');
}

/** New words. They are made here, where they are handed over, so that a lost answer loses nobody's slip. */
export function drawSlip(): string {
  const [bits = 0n] = crypto.getRandomValues(new BigUint64Array(1));
  return slipOf(bits >> (64n - BITS));
}

export const wordsOf = (slip: string) => slip.split(' ');

export type Reading =
  | { slip: string }
  /** What is not in the list, each with the words it may have been. */
  | { unknown: { word: string; near: string[] }[] }
  | { count: number }
  /** Six words of the list that nobody can have been given. */
  | { mistaken: true };

/** What somebody typed: capitals, hyphens, numbers and signs between the words do not matter. */
export function readSlip(typed: string): Reading {
  const words =
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const unknown = [...new Set(words.filter((word) => !places.has(word)))];
  if (unknown.length) return { unknown: unknown.map((word) => ({ word, near: nearest(word) })) };
  if (words.length !== LENGTH) return { count: words.length };
  const number = words.reduce((sum, word) => sum * BASE + (places.get(word) ?? 0n), 0n);
  const bits = number / CHECK;
  return bits >> BITS || bits % CHECK !== number % CHECK ? { mistaken: true } : { slip: words.join(' ') };
}

/** What was typed, with one word changed for another. */
export const mended = (typed: string, word: string, meant: string) =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{L}+/gu, (each) => (each === word ? meant : each));

/** Words of the list that two changed, missing or added letters lead to, the nearest first. */
function nearest(word: string): string[] {
  return LIST.map((other) => ({ other, far: distance(word, other) }))
    .filter(({ far }) => far <= NEAR)
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST_SUGGESTED)
    .map(({ other }) => other);
}

/** Levenshtein's, which needs no more than one row at a time. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > NEAR) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [left, its] of [...other].entries())
      next.push(
        Math.min(
          (next[left] ?? 0) + 1,
          (row[left + 1] ?? 0) + 1,
          (row[left] ?? 0) + (letter === its ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
