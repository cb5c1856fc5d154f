import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakingAbsences, brokenPromises } from '../../../src/analysis/response/broken-promises.ts';
import { openHoles } from '../../../src/analysis/response/open-holes.ts';
import { responseCoverage } from '../../../src/analysis/response/response-coverage.ts';
import { DEFAULT_PLANNING } from '../../../src/model/planning.ts';
import { clip, intersect, lengthOf, toIntervals } from '../../../src/time/intervals.ts';
import { modelOf } from '../build-plan.ts';

/** Hours that some people work and some policies promise. */
const HOURS = [
  [9, 17],
  [8, 12],
  [13, 22],
  [0, 24],
] as const;
const WEEKDAYS = { 'mon-fri': [0, 1, 2, 3, 4], 'mon-sun': [0, 1, 2, 3, 4, 5, 6], 'sat-sun': [5, 6], wed: [2] } as const;

interface Week {
  readonly days: keyof typeof WEEKDAYS;
  readonly hours: readonly [number, number];
}
interface Case {
  readonly clock: string;
  readonly coverage: Week;
  readonly people: readonly { readonly week: Week; readonly away: number | undefined }[];
  readonly targets: readonly number[];
}

/** The plan: ten days from Tuesday, 1 December 2026, and two weeks behind it, in which whoever ever comes has come. */
const [PLAN, BEHIND] = [10 * 1440, 25 * 1440];
const horizon = { ...DEFAULT_PLANNING.horizon, weeks: 0, days: 10 };

const week: fc.Arbitrary<Week> = fc.record({
  days: fc.constantFrom(...(Object.keys(WEEKDAYS) as (keyof typeof WEEKDAYS)[])),
  hours: fc.constantFrom(...HOURS),
});
const cases: fc.Arbitrary<Case> = fc.record({
  clock: fc.constantFrom('business', 'calendar'),
  coverage: week,
  people: fc.array(fc.record({ week, away: fc.option(fc.nat(8), { nil: undefined }) }), { minLength: 1, maxLength: 3 }),
  targets: fc.uniqueArray(fc.constantFrom(1, 60, 239, 240, 480, 1440, 3000), { minLength: 1, maxLength: 3 }),
});

test('a promise is broken exactly when some minute waits longer, and every hole is told of once', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const model = modelOf(yamlOf(one), '2026-12-01 00:00', { horizon });
      const [row] = responseCoverage(model);
      const worst = worstWait(one);
      const broken = one.targets.filter((target) => worst > target).sort((a, b) => a - b);
      const found = brokenPromises(model).map(({ targets }) => targets.map(({ minutes }) => minutes));
      expect(found).toEqual(broken.length === 0 ? [] : [broken]);
      expect(row!.worst?.minutes ?? Number.POSITIVE_INFINITY).toBe(worst);

      const far = 2 ** 40;
      const told = toIntervals(breakingAbsences(row!).flatMap(({ first, until }) => [first, until ?? far]));
      const { uncovered } = row!.coverage;
      const open = openHoles(model);
      const inOthers = open.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(inOthers + lengthOf(intersect(uncovered, told))).toBe(lengthOf(uncovered));
      expect(open.every(({ longest: { from, to } }) => clip(told, from, to).length === 0)).toBe(true);
    }),
    { seed: 20261201, numRuns: 200 },
  );
});

/** By every minute on its own. Nothing comes in while no time counts; without anybody who comes the wait has no end. */
function worstWait({ clock, coverage, people }: Case): number {
  let [worst, wait] = [0, Number.POSITIVE_INFINITY];
  let arrives = false;
  for (let minute = BEHIND - 1; minute >= 0; minute--) {
    const isThere = people.some(({ week: its, away }) => Math.floor(minute / 1440) !== away && isIn(its, minute));
    const counts = clock === 'calendar' || isIn(coverage, minute);
    if (isThere) wait = 0;
    else if (counts) wait += 1;
    if (!counts || minute >= PLAN) continue;
    arrives = true;
    worst = Math.max(worst, wait);
  }
  return arrives ? worst : Number.POSITIVE_INFINITY;
}

function isIn({ days, hours: [from, to] }: Week, minute: number): boolean {
  const hour = Math.floor((minute % 1440) / 60);
  // 1 December 2026 is a Tuesday.
  const weekday = (Math.floor(minute / 1440) + 1) % 7;
  return (WEEKDAYS[days] as readonly number[]).includes(weekday) && hour >= from && hour < to;
}

function yamlOf({ clock, coverage, people, targets }: Case): string {
  const ids = ['ada-lund', 'iris-vane', 'oda-berg'];
  const persons = people.map(({ week: its, away }, i) => {
    const absences = away === undefined ? '' : `, absences: [{from: 2026-12-0${away + 1}}]`;
    return `  ${ids[i]}: {workingHours: ${weekOf(its)}${absences}}`;
  });
  const rules = targets.map((minutes) => `{inbound: message, category: c${minutes}, firstResponse: ${minutes}m}`);
  return [
    'organization: {name: Kuzey, timezone: Europe/Istanbul}',
    ...['accounts: {main: {platform: instagram}}', 'people:', ...persons],
    `responses: {everyone: {accounts: all, clock: ${clock}, coverage: ${weekOf(coverage)}, responders: [${ids.slice(0, people.length).join(', ')}], rules: [${rules.join(', ')}]}}`,
  ].join('\n');
}

function weekOf({ days, hours: [from, to] }: Week): string {
  const pad = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  return `{${days}: ${to === 24 ? 'always' : `"${pad(from)}-${pad(to)}"`}}`;
}
