/** Whole numbers from 0 below a bound, the same ones for the same seed on every machine (mulberry32). */
export type Draw = (below: number) => number;

/** A source of such numbers. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Another spelling of a word that is none of the taken ones: a letter dropped, doubled, or two in the wrong order. */
export function misspelt(word: string, draw: Draw, taken: ReadonlySet<string> = new Set()): string {
  for (let tries = 0; tries < 200; tries++) {
    const at = draw(word.length - 1) + 1;
    const slips = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
    ];
    const slip = slips[draw(slips.length)]!;
    if (
      slip !== word &&
      !taken.has(slip) &&
      /^[a-zA-Z][a-zA-Z0-9.-]*[a-zA-Z0-9]$/.test(slip) &&
      !/--|-\.|\.-/.test(slip)
    ) {
      return slip;
    }
  }
  return `${word}qq`;
}
