import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { backSchedule } from '../../../src/analysis/back-schedule/back-schedule.ts';
import type { PlannedStage } from '../../../src/analysis/back-schedule/planned-stage.ts';
import { remainingStages } from '../../../src/analysis/back-schedule/remaining-stages.ts';
import { accountTime } from '../../../src/analysis/working-time/account-time.ts';
import { personTime } from '../../../src/analysis/working-time/person-time.ts';
import { planningFrame } from '../../../src/analysis/working-time/planning-frame.ts';
import type { Entry } from '../../../src/model/generated/entities.ts';
import type { Model } from '../../../src/model/model.ts';
import { addDays } from '../../../src/time/calendar-date.ts';
import { includes } from '../../../src/time/intervals.ts';
import { modelOf } from '../build-plan.ts';
import { ANY_LEADS, ANY_ZONES, madeUpOrganisation, STEADY_LEADS, writeOrganisation } from './made-up-organisation.ts';

const SEED = 20261201;
/** Weeks in which clocks change in some of the zones, and one in which none does. */
const MONDAYS = ['2026-10-19', '2026-11-30', '2027-03-08', '2027-03-22'];
const anyOrganisation = madeUpOrganisation(ANY_ZONES, ANY_LEADS);

function textsOf(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value));
}

function byEntry(stages: readonly PlannedStage[]): [Entry, PlannedStage[]][] {
  const groups = new Map<Entry, PlannedStage[]>();
  for (const stage of stages) groups.set(stage.entry, [...(groups.get(stage.entry) ?? []), stage]);
  return [...groups];
}

/** Everything that is said of the stages, with instants counted from one of them. */
function linesOf(model: Model, from = 0): string[] {
  const { stages, late, leftOut } = backSchedule(model);
  return [
    ...stages.map(({ id, window, planned, effort, eligible, isSqueezed }) => {
      const windows = [window.release, window.due, planned.release, planned.due].map((instant) => instant - from);
      return `${id} ${windows} ${effort.minutes} ${eligible.people.map((one) => one.id)} ${isSqueezed}`;
    }),
    ...leftOut.map(({ entry, stage, reason }) => `${entry.id} ${stage?.id}: ${reason}`),
    ...late.map(({ entry, due, work, least, left }) => `${entry.id} late: ${due - from} ${work} ${least} ${left}`),
  ];
}

/** Further back nobody counts. */
const MOST_MINUTES = 40 * 1440;

/** Where so many minutes of a clock begin that end at an instant. */
function minutesBefore(due: number, count: number, runs: (minute: number) => boolean): number | undefined {
  let left = count;
  for (let minute = due - 1; minute > due - MOST_MINUTES; minute -= 1) {
    if (runs(minute)) left -= 1;
    if (left === 0) return minute;
  }
  return undefined;
}

/** The end of the day with open minutes that lies so many such days before the last one before an instant. */
function daysBefore(due: number, count: number, isOpen: (minute: number) => boolean, zone: string): number | undefined {
  const clocks = IANAZone.create(zone);
  const days = new Set<number>();
  for (let minute = due - 1; minute > due - MOST_MINUTES; minute -= 1) {
    if (!isOpen(minute)) continue;
    days.add(Math.floor((minute + Math.floor(clocks.offset(minute * 60_000))) / 1440));
    if (days.size > count) return minute + 1;
  }
  return undefined;
}

describe('the windows of an entry', () => {
  it('tile by lead times: each stage is due where the next begins, the last when the entry appears', () => {
    let [pairs, ends] = [0, 0];
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(...MONDAYS), (made, monday) => {
        const model = modelOf(textsOf(writeOrganisation(made, monday)), `${monday} 10:00`);
        for (const [entry, planned] of byEntry(backSchedule(model).stages)) {
          const { remaining } = remainingStages(entry, planned[0]!.workflow);
          const windows = remaining.map((stage) => planned.filter((one) => one.stage === stage));
          for (const [index, alike] of windows.entries()) {
            for (const one of alike) {
              expect(one.planned).toEqual(alike[0]!.planned);
              expect(one.planned.release).toBeLessThanOrEqual(one.planned.due);
              const next = windows[index + 1]?.[0];
              if (next !== undefined) {
                pairs += 1;
                expect(one.planned.due).toBe(next.planned.release);
              } else if (index === windows.length - 1) {
                ends += 1;
                expect(one.planned.due).toBe(one.publish.instant);
              }
            }
          }
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(pairs).toBeGreaterThan(100);
    expect(ends).toBeGreaterThan(200);
  });

  it('begin so much before as counting minute by minute tells', () => {
    const counted = { hours: 0, days: 0 };
    const leads = ['45m', '3h', '12h', '1wd', '2wd', '5wd'];
    fc.assert(
      fc.property(madeUpOrganisation(ANY_ZONES, leads), fc.constantFrom(...MONDAYS), (made, monday) => {
        const model = modelOf(textsOf(writeOrganisation(made, monday)), `${monday} 10:00`);
        const { stages } = backSchedule(model);
        for (const { account, entry, stage, lead, planned, id } of stages.filter((one) => !one.isUsualLead)) {
          const { open, zone } = accountTime(model)(account);
          const alike = stages.filter((one) => one.stage === stage && one.entry === entry);
          const working = alike.flatMap(({ eligible }) => eligible.people.map((one) => personTime(model)(one).working));
          const isWorked = (minute: number) => working.some((one) => includes(one, minute));
          const clock = working.some((one) => one.length > 0) ? isWorked : (minute: number) => includes(open, minute);
          const expected =
            lead.workingDays > 0
              ? daysBefore(planned.due, lead.workingDays, (minute) => includes(open, minute), zone)
              : minutesBefore(planned.due, lead.minutes, clock);
          if (expected === undefined) continue;
          counted[lead.workingDays > 0 ? 'days' : 'hours'] += 1;
          expect(`${id} ${planned.release}`).toBe(`${id} ${expected}`);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect(Math.min(counted.days, counted.hours)).toBeGreaterThan(20);
  });

  it('are those of the lead times, unless work has begun, the present comes first, or the entry is late', () => {
    const seen = { planned: 0, cut: 0, begun: 0, late: 0 };
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(...MONDAYS), (made, monday) => {
        const model = modelOf(textsOf(writeOrganisation(made, monday)), `${monday} 10:00`);
        const { from, now } = planningFrame(model);
        for (const { entry, stage, workflow, window, planned, isSqueezed } of backSchedule(model).stages) {
          const { remaining, isBegun } = remainingStages(entry, workflow);
          const isOpen = isBegun && stage === remaining[0];
          if (isSqueezed) {
            seen.late += 1;
            expect(window.release).toBeGreaterThanOrEqual(now);
            continue;
          }
          seen[isOpen ? 'begun' : planned.release < from ? 'cut' : 'planned'] += 1;
          expect(window).toEqual({ release: isOpen ? from : Math.max(planned.release, from), due: planned.due });
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('tile from the present to the appearance where the entry is late', () => {
    let entries = 0;
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(...MONDAYS), (made, monday) => {
        const model = modelOf(textsOf(writeOrganisation(made, monday)), `${monday} 10:00`);
        const { now, to } = planningFrame(model);
        for (const [entry, stages] of byEntry(backSchedule(model).stages.filter((stage) => stage.isSqueezed))) {
          entries += 1;
          const { remaining } = remainingStages(entry, stages[0]!.workflow);
          const windows = remaining.map((stage) => stages.find((one) => one.stage === stage)?.window);
          expect(windows[0]?.release ?? now).toBe(now);
          for (const [index, window] of windows.entries()) {
            const next = windows[index + 1];
            if (window !== undefined && next !== undefined) expect(window.due).toBe(next.release);
          }
          const last = windows.at(-1);
          if (last !== undefined && last.due <= to) expect(last.due).toBe(stages[0]!.publish.instant);
        }
      }),
      { seed: SEED + 1, numRuns: 200 },
    );
    expect(entries).toBeGreaterThan(30);
  });

  it('lie inside the plan, also in one that begins later', () => {
    let stages = 0;
    const start = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(...MONDAYS), start, (made, monday, days) => {
        const from = days === undefined ? {} : { from: addDays(monday, days) };
        const model = modelOf(textsOf(writeOrganisation(made, monday)), `${monday} 10:00`, from);
        const frame = planningFrame(model);
        for (const { window } of backSchedule(model).stages) {
          stages += 1;
          expect(window.release).toBeGreaterThanOrEqual(frame.from);
          expect(window.due).toBeGreaterThanOrEqual(window.release);
          expect(window.due).toBeLessThanOrEqual(frame.to);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(stages).toBeGreaterThan(200);
  });
});

describe('the back-schedule', () => {
  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.infiniteStream(fc.nat(1000)), (made, ranks) => {
        const texts = textsOf(writeOrganisation(made, MONDAYS[1]!));
        const shuffled = texts
          .map((text) => ({ text, rank: ranks.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ text }) => text);
        expect(linesOf(modelOf(shuffled))).toEqual(linesOf(modelOf(texts)));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('moves with the week in a zone whose clocks never change', () => {
    let lines = 0;
    fc.assert(
      fc.property(
        madeUpOrganisation(['Africa/Nairobi'], STEADY_LEADS),
        fc.integer({ min: 1, max: 30 }),
        (made, weeks) => {
          const [first, later] = ['2026-11-30', addDays('2026-11-30', 7 * weeks)].map((monday) => {
            const model = modelOf(textsOf(writeOrganisation(made, monday)), `${monday} 10:00`);
            return linesOf(model, planningFrame(model).now);
          });
          lines += first!.length;
          expect(later).toEqual(first);
        },
      ),
      { seed: SEED, numRuns: 100 },
    );
    expect(lines).toBeGreaterThan(200);
  });

  it('is the same in Nairobi and in Istanbul, which have the same time all year', () => {
    fc.assert(
      fc.property(madeUpOrganisation(['Africa/Nairobi'], ANY_LEADS), (made) => {
        const nairobi = textsOf(writeOrganisation(made, '2026-11-30'));
        const istanbul = nairobi.map((text) => text.replaceAll('Africa/Nairobi', 'Europe/Istanbul'));
        expect(linesOf(modelOf(istanbul))).toEqual(linesOf(modelOf(nairobi)));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
