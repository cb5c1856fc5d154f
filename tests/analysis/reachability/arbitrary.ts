import fc from 'fast-check';
import type { ReachChain } from '../../../src/analysis/reachability/reach-chain.ts';
import type { Stages } from '../../../src/analysis/reachability/run-stages.ts';
import { type Intervals, toIntervals } from '../../../src/time/intervals.ts';

/** The range in which things begin, in minutes. */
export const FROM = 29_000_000;
/** Its end. */
export const TO = FROM + 100;
/** Until when it is known who can be reached. */
const KNOWN = TO + 120;

const reach: fc.Arbitrary<Intervals> = fc
  .array(fc.tuple(fc.integer({ min: -20, max: KNOWN - FROM }), fc.integer({ min: 1, max: 40 })), { maxLength: 4 })
  .map((pairs) => toIntervals(pairs.flatMap(([at, length]) => [FROM + at, FROM + at + length])));

const target = fc.record({ id: fc.constantFrom('a', 'b', 'c'), reach, ack: fc.integer({ min: 0, max: 6 }) });

/** Calls of up to three people in up to three steps. */
export const chain: fc.Arbitrary<ReachChain> = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 15 }), targets: fc.array(target, { maxLength: 2 }) }),
  { maxLength: 3 },
);

const within = fc.integer({ min: 0, max: 12 });
const part = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id: fc.constant('part'), chain, within }) },
  { weight: 1, arbitrary: fc.record({ id: fc.constant('wait'), within }) },
);

/** Up to four stages with one or two parts. */
export const stages: fc.Arbitrary<Stages> = fc.array(fc.array(part, { maxLength: 2 }), { maxLength: 4 });

/** The first minute at or after this one at which somebody can be reached, found minute by minute. */
export function naiveNext(list: Intervals, instant: number): number {
  for (let minute = instant; minute <= (list.at(-1) ?? instant); minute++) {
    for (let i = 0; i < list.length; i += 2) if (minute >= list[i]! && minute < list[i + 1]!) return minute;
  }
  return Number.POSITIVE_INFINITY;
}

/** A chain so many minutes later. */
export function laterChain(calls: ReachChain, minutes: number): ReachChain {
  return calls.map(({ after, targets }) => ({
    after,
    targets: targets.map((called) => ({ ...called, reach: called.reach.map((instant) => instant + minutes) })),
  }));
}
