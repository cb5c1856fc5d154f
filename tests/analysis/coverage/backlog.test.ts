import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backlogOf } from '../../../src/analysis/coverage/backlog.ts';
import { measureCoverage } from '../../../src/analysis/coverage/measure-coverage.ts';
import { longestWait } from '../../../src/analysis/coverage/waits.ts';
import type { WorkQuestion } from '../../../src/analysis/coverage/work-flow.ts';
import { FROM, has, intervals, KNOWN, later, presences, TO } from './arbitrary.ts';

const question: fc.Arbitrary<WorkQuestion> = fc.record({
  arrivals: intervals,
  load: fc.record({ work: fc.integer({ min: 0, max: 5 }), per: fc.integer({ min: 1, max: 4 }) }),
  presences,
  share: fc.constantFrom({ part: 1, whole: 1 }, { part: 1, whole: 2 }, { part: 2, whole: 3 }),
  from: fc.constant(FROM),
  to: fc.constant(TO),
});

/**
 * The same by brute force on a grid so fine that every instant at which the delay can be longest lies on it: parts of a
 * minute that both rates divide. Amounts are whole numbers of a unit that both rates are made of.
 */
function naiveBacklog({ arrivals, load, presences: people, share, from, to }: WorkQuestion) {
  const unit = load.per * share!.whole;
  const [inflow, each] = [load.work * share!.whole, share!.part * load.per];
  const grid = Math.max(1, inflow) * each * 12;
  const steps = (KNOWN - from) * grid;
  const offered = new Float64Array(steps + 1);
  const backlog = new Float64Array(steps + 1);
  const coming = new Uint8Array(steps);
  let work = 0;
  for (let step = 0; step < steps; step++) {
    const minute = from + Math.floor(step / grid);
    coming[step] = minute < to && has(arrivals, minute) && inflow > 0 ? 1 : 0;
    const [come, can] = [coming[step]! * inflow, each * people.filter((list) => has(list, minute)).length];
    work += come;
    offered[step + 1] = offered[step]! + can;
    backlog[step + 1] = Math.max(0, backlog[step]! + come - can);
  }
  const inRange = backlog.subarray(0, (to - from) * grid + 1);
  const most = inRange.reduce((a, b) => Math.max(a, b), 0);
  const largest = inRange.indexOf(most);
  return {
    work: work / grid / unit,
    capacity: offered[(to - from) * grid]! / grid / unit,
    most: Math.ceil(most / grid / unit),
    largestAt: from + largest / grid,
    left: Math.ceil(inRange.at(-1)! / grid / unit),
    isCleared: most === 0 || inRange.subarray(largest + 1).includes(0),
    delay: naiveDelay(coming, offered, backlog, grid),
  };
}

/** The longest delay in minutes, and the minute in which it is reached or approached first. */
function naiveDelay(coming: Uint8Array, offered: Float64Array, backlog: Float64Array, grid: number) {
  let [longest, at] = [-1, 0];
  let [passed, reached] = [0, 0];
  const consider = (step: number, end: number) => {
    if (end - step > longest + 1e-6) [longest, at] = [end - step, step];
  };
  for (let step = 0; step <= coming.length; step++) {
    const level = offered[step]! + backlog[step]!;
    while (passed < coming.length && offered[passed + 1]! <= level) passed += 1;
    while (reached < coming.length && offered[reached]! < level) reached += 1;
    // What comes in just after the step, and what came in just before it.
    if (coming[step] === 1) {
      const rate = passed < coming.length ? offered[passed + 1]! - offered[passed]! : 0;
      consider(step, rate === 0 ? Number.POSITIVE_INFINITY : passed + (level - offered[passed]!) / rate);
    }
    if (coming[step - 1] === 1 && coming[step] !== 1 && backlog[step]! > 0) {
      consider(step, offered[reached]! < level ? Number.POSITIVE_INFINITY : reached);
    }
  }
  if (longest < 0) return undefined;
  const minutes = Number.isFinite(longest) ? Math.max(0, Math.ceil(longest / grid - 1e-9)) : undefined;
  return { at: FROM + Math.floor(at / grid), minutes };
}

test('backlog and delay are those of a look at every part of a minute', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const [found, naive] = [backlogOf(asked), naiveBacklog(asked)];
      expect(found.largest.minutes).toBe(naive.most);
      expect(found.largest.at).toBe(naive.largestAt);
      expect(found.left).toBe(naive.left);
      expect(found.isCleared).toBe(naive.isCleared);
      expect(found.utilisation.work * naive.capacity).toBeCloseTo(found.utilisation.capacity * naive.work, 6);
      expect(found.longestDelay).toEqual(naive.delay);
    }),
    { seed: 22, numRuns: 120 },
  );
});

test('work waits at least as long as a message that takes no time', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const arrivals = { required: asked.arrivals, from: FROM, to: TO, clock: 'business' as const };
      const responders = asked.presences.map((working, index) => ({ id: `p${index}`, working }));
      const first = longestWait(measureCoverage({ ...arrivals, responders }).waits);
      const delay = backlogOf(asked).longestDelay;
      const order = (minutes: number | undefined) => minutes ?? Number.POSITIVE_INFINITY;
      if (asked.load.work === 0) expect(delay).toBeUndefined();
      else if (first === undefined) expect(delay).toBeUndefined();
      else expect(order(delay!.minutes)).toBeGreaterThanOrEqual(order(first.minutes));
    }),
    { seed: 23, numRuns: 300 },
  );
});

test('more people never worsen it, more work never betters it, a week later it is the same', () => {
  const order = (minutes: number | undefined) => minutes ?? Number.POSITIVE_INFINITY;
  fc.assert(
    fc.property(question, intervals, (asked, another) => {
      const usual = backlogOf(asked);
      const more = backlogOf({ ...asked, presences: [...asked.presences, another] });
      const fuller = backlogOf({ ...asked, load: { ...asked.load, work: asked.load.work + 1 } });
      const [least, middle, most] = [more, usual, fuller].map(({ largest, left }) => [largest.minutes, left]);
      for (const i of [0, 1]) {
        expect(least![i]).toBeLessThanOrEqual(middle![i]!);
        expect(middle![i]).toBeLessThanOrEqual(most![i]!);
      }
      expect(order(more.longestDelay?.minutes ?? 0)).toBeLessThanOrEqual(order(usual.longestDelay?.minutes));
      const week = 7 * 1440;
      const moved = backlogOf({
        ...asked,
        arrivals: later(asked.arrivals, week),
        presences: asked.presences.map((list) => later(list, week)),
        from: FROM + week,
        to: TO + week,
      });
      expect(moved.largest).toEqual({ ...usual.largest, at: usual.largest.at + week });
      expect(moved.longestDelay).toEqual(
        usual.longestDelay && { ...usual.longestDelay, at: usual.longestDelay.at + week },
      );
    }),
    { seed: 24, numRuns: 300 },
  );
});

test('the backlog of a weekend takes a good part of Monday', () => {
  const hour = 60;
  const monday = 2 * 1440 + 9 * hour;
  // Half an hour of work an hour, day and night; one person from Monday 09:00 on for eight hours.
  const asked = { arrivals: [0, 4 * 1440], load: { work: 1, per: 2 }, from: 0, to: 3 * 1440 };
  const found = backlogOf({ ...asked, presences: [[monday, monday + 8 * hour]] });
  expect(found.largest).toEqual({ at: monday, minutes: monday / 2 });
  expect(found.isCleared).toBe(false);
  expect(found.longestDelay!.minutes).toBeUndefined();
  // What came in on Saturday until 16:00 takes those eight hours; what comes in then is never done.
  expect(found.longestDelay!.at).toBe(16 * hour);
  const enough = backlogOf({ ...asked, presences: [[monday, 10 * 1440]] });
  expect(enough.longestDelay).toEqual({ at: 0, minutes: monday });
  expect(enough.left).toBe((3 * 1440) / 2 - (3 * 1440 - monday));
});
