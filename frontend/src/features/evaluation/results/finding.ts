import type { Count } from './results';

/** What most of one side chose, by the places of the answers; or that there is no such thing. */
export type Mostly = readonly number[] | 'spread' | 'few';

const MOST_AT_ONCE = 2;

/**
 * The answer that was given most often, or the two that share that place, when it is half of the side or more. Counts
 * are in steps of five, so nothing finer is said, and never a number between the answers.
 */
export function mostly(counts: readonly number[]): Mostly {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'few';
  const top = Math.max(...counts);
  const places = counts.flatMap((count, place) => (count === top ? [place] : []));
  return places.length <= MOST_AT_ONCE && 2 * top * places.length >= all ? places : 'spread';
}

export interface Finding {
  says: 'agree' | 'differ' | 'lived-spread' | 'professional-spread' | 'both-spread' | 'few';
  lived: readonly number[];
  professional: readonly number[];
}

/** Where the two sides differ or agree. Undefined where they are not shown apart. */
export function compare(options: readonly Count[]): Finding | undefined {
  if (options.some(({ lived, professional }) => lived === undefined || professional === undefined))
    return undefined;
  const lived = mostly(options.map((count) => count.lived ?? 0));
  const professional = mostly(options.map((count) => count.professional ?? 0));
  const says = () => {
    if (lived === 'few' || professional === 'few') return 'few';
    if (lived === 'spread') return professional === 'spread' ? 'both-spread' : 'lived-spread';
    if (professional === 'spread') return 'professional-spread';
    return lived.join() === professional.join() ? 'agree' : 'differ';
  };
  const placesOf = (side: Mostly) => (typeof side === 'string' ? [] : side);
  return { says: says(), lived: placesOf(lived), professional: placesOf(professional) };
}
