import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALWAYS, type HoursOfWeek, mostWithinDay } from '../../src/time/hours-of-week.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Hours in steps of a quarter, some of them past midnight. */
const hours = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 48 })), { maxLength: 1 }),
  { minLength: 7, maxLength: 7 },
);

it('gives the most open minutes of any 24 hours, counted minute by minute', () => {
  fc.assert(
    fc.property(hours, (drawn) => {
      const week: HoursOfWeek = separated(drawn);
      expect(mostWithinDay(week)).toBe(counted(week));
    }),
    { seed: 20261126, numRuns: 60 },
  );
});

it('is a whole day where it never closes, and nothing where it never opens', () => {
  expect(mostWithinDay(ALWAYS)).toBe(DAY);
  expect(mostWithinDay(ALWAYS.map(() => []))).toBe(0);
});

/** A range that would run into the next day's is cut there: hours of a week do not overlap. */
function separated(drawn: readonly (readonly (readonly [number, number])[])[]): HoursOfWeek {
  return drawn.map((ranges, day) =>
    ranges.map(([start, length]) => {
      const next = drawn[(day + 1) % 7]?.[0];
      const last = next === undefined ? 2 * 96 : 96 + next[0];
      return { start: start * 15, end: Math.min(start + length, last) * 15 };
    }),
  );
}

function counted(week: HoursOfWeek): number {
  const open = new Uint8Array(WEEK);
  for (const [day, ranges] of week.entries()) {
    for (const { start, end } of ranges) for (let at = start; at < end; at += 1) open[(day * DAY + at) % WEEK] = 1;
  }
  let most = 0;
  for (let from = 0; from < WEEK; from += 15) {
    let sum = 0;
    for (let at = 0; at < DAY; at += 1) sum += open[(from + at) % WEEK]!;
    most = Math.max(most, sum);
  }
  return most;
}
