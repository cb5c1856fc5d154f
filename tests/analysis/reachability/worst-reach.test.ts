import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  callsFrom,
  chainWithout,
  firstAnswered,
  type ReachChain,
} from '../../../src/analysis/reachability/reach-chain.ts';
import {
  lateReach,
  type ReachQuestion,
  reachedAt,
  worstReach,
} from '../../../src/analysis/reachability/worst-reach.ts';
import { interval } from '../../../src/time/intervals.ts';
import { workingClock } from '../../../src/time/working-clock.ts';
import { has, intervals, minutesWhere } from '../coverage/arbitrary.ts';
import { chain, FROM, laterChain, naiveNext, TO } from './arbitrary.ts';

const question: fc.Arbitrary<ReachQuestion> = fc
  .tuple(fc.array(chain, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([chains, absent]) => ({ chains, absent }));
const range = { from: FROM, to: TO };

/** Minutes until they are reached. */
function reachTime(asked: ReachQuestion, instant: number): number | undefined {
  const reached = reachedAt(asked, instant);
  return reached === undefined ? undefined : reached - instant;
}

const order = (minutes: number | undefined) => minutes ?? Number.POSITIVE_INFINITY;

/** The time of a chain without some of its people. */
function naiveTime(calls: ReachChain, instant: number, missing: readonly string[]): number {
  let time = Number.POSITIVE_INFINITY;
  for (const { after, targets } of calls) {
    for (const { id, reach, ack } of targets) {
      if (!missing.includes(id)) time = Math.min(time, naiveNext(reach, instant + after) + ack - instant);
    }
  }
  return time;
}

/** The same for all chains, with the very people away that hurt most. */
function naiveWorst({ chains, absent = 0 }: ReachQuestion, instant: number): number {
  const people = ['a', 'b', 'c'];
  const sets: string[][] = [[], ...people.map((id) => [id]), ['a', 'b'], ['a', 'c'], ['b', 'c']];
  const times = sets
    .filter((set) => set.length === absent)
    .map((set) => Math.max(...chains.map((calls) => naiveTime(calls, instant, set))));
  return Math.max(...times);
}

test('the time from an instant is that of a look at each minute, whoever does not answer', () => {
  fc.assert(
    fc.property(question, fc.integer({ min: FROM, max: TO }), (asked, instant) => {
      expect(order(reachTime(asked, instant))).toBe(naiveWorst(asked, instant));
    }),
    { seed: 31, numRuns: 600 },
  );
});

test('the worst case and the beginnings that are late are those of all minutes', () => {
  fc.assert(
    fc.property(question, fc.integer({ min: 0, max: 60 }), (asked, target) => {
      const times = Array.from({ length: TO - FROM }, (_, minute) => naiveWorst(asked, FROM + minute));
      const most = Math.max(...times);
      const worst = worstReach(asked, range)!;
      expect(order(worst.minutes)).toBe(most);
      expect(worst.at).toBe(FROM + times.indexOf(most));
      const late = lateReach(asked, target, FROM, TO);
      const isLate = (minute: number) =>
        late.some((start, i) => i % 2 === 0 && minute >= start && minute < late[i + 1]!);
      expect(times.map((_, minute) => isLate(FROM + minute))).toEqual(times.map((time) => time > target));
      expect(late.every((instant, i) => i === 0 || instant > late[i - 1]!)).toBe(true);
    }),
    { seed: 32, numRuns: 400 },
  );
});

test('once nobody can be reached, nobody can from then on', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { at, minutes } = worstReach(asked, range)!;
      if (minutes !== undefined) return;
      for (let instant = FROM; instant < TO; instant++) {
        expect(reachTime(asked, instant) === undefined).toBe(instant >= at);
      }
    }),
    { seed: 33, numRuns: 300 },
  );
});

test('another step, another person, a shorter delay never worsen; another role and an absence never better', () => {
  fc.assert(
    fc.property(question, chain, fc.integer({ min: FROM, max: TO }), (asked, extra, instant) => {
      const time = order(reachTime(asked, instant));
      const [first, ...others] = asked.chains;
      const longer = { ...asked, chains: [[...first!, ...extra], ...others] };
      expect(order(reachTime(longer, instant))).toBeLessThanOrEqual(time);
      const sooner = asked.chains.map((calls) => calls.map((step) => ({ ...step, after: Math.floor(step.after / 2) })));
      expect(order(reachTime({ ...asked, chains: sooner }, instant))).toBeLessThanOrEqual(time);
      expect(order(reachTime({ ...asked, chains: [...asked.chains, extra] }, instant))).toBeGreaterThanOrEqual(time);
      expect(order(reachTime({ ...asked, absent: asked.absent! + 1 }, instant))).toBeGreaterThanOrEqual(time);
      const joined = { ...asked, chains: [asked.chains.flat()] };
      expect(order(reachTime(joined, instant))).toBeLessThanOrEqual(time);
    }),
    { seed: 34, numRuns: 300 },
  );
});

test('a week later all is a week later', () => {
  const week = 7 * 1440;
  fc.assert(
    fc.property(question, (asked) => {
      const chains = asked.chains.map((calls) => laterChain(calls, week));
      const moved = worstReach({ ...asked, chains }, { from: FROM + week, to: TO + week });
      const worst = worstReach(asked, range)!;
      expect(moved).toEqual({ ...worst, at: worst.at + week });
    }),
    { seed: 35, numRuns: 200 },
  );
});

test('the call that is answered first is the one that the time tells of', () => {
  fc.assert(
    fc.property(chain, fc.integer({ min: FROM, max: TO }), (calls, instant) => {
      const first = firstAnswered(callsFrom(calls, instant));
      const time = reachTime({ chains: [calls] }, instant);
      expect(first === undefined ? undefined : first.acknowledged! - instant).toBe(time);
    }),
    { seed: 36, numRuns: 300 },
  );
});

test('at night the duty is called, and after fifteen minutes her deputy', () => {
  const hour = 60;
  // Duty until 22:00 and from 08:00 on, reached at once; the deputy sleeps from midnight to 06:00.
  const ada = { id: 'ada-lund', reach: [0, 22 * hour, 32 * hour, 46 * hour], ack: 5 };
  const iris = { id: 'iris-vane', reach: [0, 24 * hour, 30 * hour, 48 * hour], ack: 10 };
  const chains = [
    [
      { after: 0, targets: [ada] },
      { after: 15, targets: [iris] },
    ],
  ];
  const noon = { from: 12 * hour, to: 36 * hour };
  expect(reachTime({ chains }, 22 * hour)).toBe(25);
  expect(worstReach({ chains }, noon)).toEqual({ at: 24 * hour - 15, minutes: 6 * hour + 25 });
  expect(worstReach({ chains, absent: 1 }, noon)).toEqual({ at: 22 * hour, minutes: 10 * hour + 5 });
  expect(lateReach({ chains }, 30, noon.from, noon.to)).toEqual(interval(24 * hour - 15, 30 * hour - 20));
  expect(worstReach({ chains, absent: 2 }, noon)).toEqual({ at: 12 * hour, minutes: undefined });
  expect(firstAnswered(callsFrom(chains[0]!, 22 * hour))?.id).toBe('iris-vane');
  expect(firstAnswered(callsFrom(chains[0]!, 22 * hour), 1)?.id).toBe('ada-lund');
});

test('where only some hours count, it begins in them and lasts as long as they run', () => {
  fc.assert(
    fc.property(question, intervals, (asked, hours) => {
      const counts = (minute: number) => has(hours, minute);
      const lengths = minutesWhere(FROM, TO, counts).map((instant): [number, number] => {
        const end = instant + naiveWorst(asked, instant);
        return [instant, Number.isFinite(end) ? minutesWhere(instant, end, counts).length : end];
      });
      const most = Math.max(...lengths.map(([, length]) => length));
      const worst = worstReach(asked, { ...range, clock: workingClock(hours) });
      const at = lengths.find(([, length]) => length === most)?.[0];
      expect(worst).toEqual(at === undefined ? undefined : { at, minutes: Number.isFinite(most) ? most : undefined });
    }),
    { seed: 37, numRuns: 300 },
  );
});

test('who answers when some do not is the one that the time tells of', () => {
  fc.assert(
    fc.property(chain, fc.integer({ min: FROM, max: TO }), fc.integer({ min: 0, max: 2 }), (calls, instant, absent) => {
      const answered = firstAnswered(callsFrom(calls, instant), absent);
      expect(answered?.acknowledged).toBe(reachedAt({ chains: [calls], absent }, instant));
      const without = ['a', 'b', 'c'].map((id) => reachedAt({ chains: [chainWithout(calls, id)] }, instant));
      const missed = reachedAt({ chains: [calls], absent: 1 }, instant);
      expect(Math.max(...without.map(order))).toBe(order(missed));
    }),
    { seed: 38, numRuns: 300 },
  );
});
