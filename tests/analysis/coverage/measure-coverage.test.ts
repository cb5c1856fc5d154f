import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoverageQuestion, measureCoverage } from '../../../src/analysis/coverage/measure-coverage.ts';
import { shareWithin, waitQuantile } from '../../../src/analysis/coverage/wait-shares.ts';
import { lateArrivals, longestWait } from '../../../src/analysis/coverage/waits.ts';
import type { Intervals } from '../../../src/time/intervals.ts';
import { FROM, has, intervals, isTidy, KNOWN, later, minutesWhere, presences, TO } from './arbitrary.ts';

const question: fc.Arbitrary<CoverageQuestion> = fc
  .tuple(
    intervals,
    presences,
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('business' as const, 'calendar' as const),
  )
  .map(([required, working, min, clock]) => ({
    required,
    responders: working.map((time, index) => ({ id: `p${index}`, working: time })),
    min,
    from: FROM,
    to: TO,
    clock,
  }));

const there = ({ responders }: CoverageQuestion, minute: number) =>
  responders.filter(({ working }) => has(working, minute)).map(({ id }) => id);

/** The wait of each arrival of the range, minute by minute. */
function naiveWaits(asked: CoverageQuestion): Map<number, number> {
  const counts = (minute: number) => asked.clock === 'calendar' || has(asked.required, minute);
  const waits = new Map<number, number>();
  for (const arrival of minutesWhere(FROM, TO, counts)) {
    let minute = arrival;
    while (minute < KNOWN && there(asked, minute).length === 0) minute += 1;
    waits.set(arrival, minute === KNOWN ? Number.POSITIVE_INFINITY : minutesWhere(arrival, minute, counts).length);
  }
  return waits;
}

const inRange = (list: Intervals) => {
  expect(isTidy(list)).toBe(true);
  return minutesWhere(FROM - 50, KNOWN + 50, (minute) => has(list, minute));
};

test('who is there when somebody has to be is what a look at each minute gives', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const found = measureCoverage(asked);
      const required = (holds: (people: string[]) => boolean) =>
        minutesWhere(FROM, TO, (minute) => has(asked.required, minute) && holds(there(asked, minute)));
      expect(inRange(found.covered)).toEqual(required((people) => people.length >= asked.min!));
      expect(inRange(found.uncovered)).toEqual(required((people) => people.length < asked.min!));
      expect(inRange(found.nobody)).toEqual(required((people) => people.length === 0));
      expect(inRange(found.several)).toEqual(required((people) => people.length >= 2));
      for (const { id } of asked.responders) {
        const during = found.alone.find((person) => person.id === id)?.during ?? [];
        expect(inRange(during)).toEqual(required((people) => people.length === 1 && people[0] === id));
      }
      expect(found.alone.every(({ during }) => during.length > 0)).toBe(true);
    }),
    { seed: 17, numRuns: 400 },
  );
});

test('the longest wait, its instant, shares, quantiles and late arrivals are those of a look at each minute', () => {
  fc.assert(
    fc.property(question, fc.integer({ min: 0, max: 60 }), (asked, target) => {
      const { waits } = measureCoverage(asked);
      const naive = naiveWaits(asked);
      const sorted = [...naive.values()].sort((a, b) => a - b);
      const finite = (wait: number | undefined) => (wait === Number.POSITIVE_INFINITY ? undefined : wait);
      const worst = [...naive].find(([, wait]) => wait === sorted.at(-1));
      expect(longestWait(waits)).toEqual(worst && { at: worst[0], minutes: finite(worst[1]) });
      const late = [...naive].filter(([, wait]) => wait > target).map(([arrival]) => arrival);
      expect(inRange(lateArrivals(waits, target))).toEqual(late);
      expect(shareWithin(waits, target)).toEqual({ minutes: naive.size - late.length, total: naive.size });
      for (const [part, whole] of [
        [1, 2],
        [9, 10],
        [1, 1],
        [1, 3],
      ] as const) {
        const place = Math.ceil((part * sorted.length) / whole) - 1;
        expect(waitQuantile(waits, part, whole)).toBe(sorted.length === 0 ? 0 : finite(sorted[place]));
      }
    }),
    { seed: 18, numRuns: 600 },
  );
});

test('another responder never makes anything worse', () => {
  fc.assert(
    fc.property(question, intervals, fc.integer({ min: 0, max: 60 }), (asked, working, target) => {
      const more = { ...asked, responders: [...asked.responders, { id: 'new', working }] };
      const [before, after] = [measureCoverage(asked), measureCoverage(more)];
      const order = (wait: number | undefined) => wait ?? Number.POSITIVE_INFINITY;
      expect(inRange(before.uncovered)).toEqual(expect.arrayContaining(inRange(after.uncovered)));
      expect(inRange(lateArrivals(before.waits, target))).toEqual(
        expect.arrayContaining(inRange(lateArrivals(after.waits, target))),
      );
      expect(order(longestWait(after.waits)?.minutes)).toBeLessThanOrEqual(order(longestWait(before.waits)?.minutes));
      expect(order(waitQuantile(after.waits, 9, 10))).toBeLessThanOrEqual(order(waitQuantile(before.waits, 9, 10)));
    }),
    { seed: 19, numRuns: 300 },
  );
});

test('a week later all is a week later, in whatever order the responders stand', () => {
  const week = 7 * 1440;
  fc.assert(
    fc.property(question, (asked) => {
      const moved = {
        ...asked,
        required: later(asked.required, week),
        responders: asked.responders.map(({ id, working }) => ({ id, working: later(working, week) })).reverse(),
        from: FROM + week,
        to: TO + week,
      };
      const [before, after] = [measureCoverage(asked), measureCoverage(moved)];
      expect(after.uncovered).toEqual(later(before.uncovered, week));
      expect([...after.alone].reverse()).toEqual(
        before.alone.map(({ id, during }) => ({ id, during: later(during, week) })),
      );
      const [worst, then] = [longestWait(before.waits), longestWait(after.waits)];
      expect(then).toEqual(worst && { ...worst, at: worst.at + week });
    }),
    { seed: 20, numRuns: 200 },
  );
});

test('the business clock stands still over the weekend, the calendar clock does not', () => {
  const [hour, day] = [60, 1440];
  // Friday 17:00 to Monday 09:00: the promise ends at 18:00, the only responder went at 17:00 and is back at 10:00.
  const required = [9 * hour, 18 * hour, 3 * day + 9 * hour, 3 * day + 18 * hour];
  const working = [9 * hour, 17 * hour, 3 * day + 10 * hour, 3 * day + 18 * hour];
  const asked = { required, responders: [{ id: 'ada-lund', working }], from: 0, to: 3 * day };
  const business = measureCoverage({ ...asked, clock: 'business' });
  const calendar = measureCoverage({ ...asked, clock: 'calendar' });
  expect(business.uncovered).toEqual([17 * hour, 18 * hour]);
  expect(longestWait(business.waits)).toEqual({ at: 17 * hour, minutes: 2 * hour });
  expect(longestWait(calendar.waits)).toEqual({ at: 17 * hour, minutes: 2 * day + 17 * hour });
  expect(shareWithin(business.waits, 90)).toEqual({ minutes: 8 * hour + 30, total: 9 * hour });
  expect(lateArrivals(business.waits, 90)).toEqual([17 * hour, 17 * hour + 30]);
});
