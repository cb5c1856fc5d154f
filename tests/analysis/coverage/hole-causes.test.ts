import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ExplainedResponder, holesOf } from '../../../src/analysis/coverage/hole-causes.ts';
import { interval, subtract, toIntervals } from '../../../src/time/intervals.ts';
import { has, intervals, minutesWhere } from './arbitrary.ts';

/** Hours of a day and minutes of a day, counted from a Monday on. */
const at = (day: number, hour: number) => day * 1440 + hour * 60;
const hours = (...days: number[]) => days.flatMap((day) => [at(day, 9), at(day, 17)]);

const ada = (away: ExplainedResponder<string>['away'], days: number[]): ExplainedResponder<string> => ({
  id: 'ada-lund',
  usual: hours(0, 1, 2, 3, 4, 7),
  working: hours(...days),
  away,
});

test('a weekend and the holiday behind it are two holes with their own reasons', () => {
  const holiday = { why: 'new year', during: interval(at(7, 0), at(8, 0)) };
  const responder = ada([holiday], [0, 1, 2, 3, 4]);
  expect(holesOf(interval(at(4, 17), at(7, 17)), [responder])).toEqual([
    {
      from: at(4, 17),
      to: at(7, 9),
      cause: { kind: 'hours' },
      left: { at: at(4, 17), people: ['ada-lund'] },
      back: undefined,
    },
    {
      from: at(7, 9),
      to: at(7, 17),
      cause: { kind: 'away', people: [{ id: 'ada-lund', why: ['new year'] }] },
      left: { at: at(4, 17), people: ['ada-lund'] },
      back: undefined,
    },
  ]);
});

test('only reasons that hold at that time are given, also none', () => {
  const reasons = [
    { why: 'leave', during: interval(at(1, 0), at(3, 0)) },
    { why: 'later', during: interval(at(4, 0), at(5, 0)) },
  ];
  const holes = holesOf(toIntervals(hours(1, 3)), [ada(reasons, [0, 2, 4])]);
  expect(holes.map(({ cause, back }) => [cause, back?.at])).toEqual([
    [{ kind: 'away', people: [{ id: 'ada-lund', why: ['leave'] }] }, at(2, 9)],
    [{ kind: 'away', people: [{ id: 'ada-lund', why: [] }] }, at(4, 9)],
  ]);
});

test('an hour that only the clocks of two zones take away is named so', () => {
  // Their 09:00 is 10:00 here for a few weeks a year.
  const iris: ExplainedResponder<string> = {
    id: 'iris-vane',
    usual: [at(0, 10), at(0, 18)],
    ordinary: [at(0, 9), at(0, 17)],
    working: [at(0, 10), at(0, 18)],
    away: [],
  };
  expect(holesOf([at(0, 8), at(0, 10)], [iris]).map(({ from, to, cause }) => [from, to, cause])).toEqual([
    [at(0, 8), at(0, 9), { kind: 'hours' }],
    [at(0, 9), at(0, 10), { kind: 'dst', people: ['iris-vane'] }],
  ]);
});

test('who is in the midst of their time neither left nor comes back', () => {
  const always: ExplainedResponder<string> = { id: 'ada-lund', usual: [0, 1000], working: [0, 1000], away: [] };
  const early: ExplainedResponder<string> = { id: 'iris-vane', usual: [0, 100], working: [0, 100, 300, 400], away: [] };
  expect(holesOf([100, 300], [always, early], 2)).toEqual([
    {
      from: 100,
      to: 300,
      cause: { kind: 'hours' },
      left: { at: 100, people: ['iris-vane'] },
      back: { at: 300, people: ['iris-vane'] },
    },
  ]);
});

test('the holes are what is uncovered, and an absence is blamed exactly where hours alone would do', () => {
  const responder = fc.tuple(intervals, intervals, intervals).map(([usual, leave, ordinary]) => ({
    id: 'somebody',
    usual,
    ordinary,
    working: subtract(usual, leave),
    away: [{ why: 'leave', during: leave }],
  }));
  fc.assert(
    fc.property(
      intervals,
      fc.array(responder, { maxLength: 3 }),
      fc.integer({ min: 1, max: 2 }),
      (required, all, min) => {
        const count = (key: 'usual' | 'ordinary' | 'working', minute: number) =>
          all.filter((one) => has(one[key], minute)).length;
        const uncovered = toIntervals(
          minutesWhere(required[0] ?? 0, required.at(-1) ?? 0, (minute) => {
            return has(required, minute) && count('working', minute) < min;
          }).flatMap((minute) => [minute, minute + 1]),
        );
        const holes = holesOf(uncovered, all, min);
        const pairs = holes.flatMap(({ from, to }) => [from, to]);
        expect(toIntervals(pairs)).toEqual(uncovered);
        expect(holes.every((hole, i) => i === 0 || hole.from >= holes[i - 1]!.to)).toBe(true);
        for (const { from, to, cause, left, back } of holes) {
          for (let minute = from; minute < to; minute++) {
            const kind = count('usual', minute) >= min ? 'away' : count('ordinary', minute) >= min ? 'dst' : 'hours';
            expect(cause.kind).toBe(kind);
          }
          if (cause.kind === 'away') expect(cause.people.every(({ why }) => why[0] === 'leave')).toBe(true);
          if (cause.kind === 'away') expect(cause.people.length).toBeGreaterThan(0);
          expect(left === undefined || left.at <= from).toBe(true);
          expect(back === undefined || back.at >= to).toBe(true);
        }
      },
    ),
    { seed: 21, numRuns: 300 },
  );
});
