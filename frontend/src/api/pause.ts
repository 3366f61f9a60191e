const FIRST = 5;
const LONGEST = 300;

/** Twice as long after each time in vain, five minutes at most; in seconds. */
export const pauseAfter = (tries: number) => Math.min(FIRST * 2 ** tries, LONGEST);
