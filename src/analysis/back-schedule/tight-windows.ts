import { minutesWithin } from '../../time/intervals.ts';
import { elapsedBetween } from '../../time/working-clock.ts';
import { hasLeft } from '../active.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';
import { backSchedule } from './back-schedule.ts';
import type { PlannedStage } from './planned-stage.ts';
import { poolClock } from './pool-clock.ts';
import type { StageWindow } from './stage-windows.ts';

/** A stage whose window cannot hold it, whatever else there is to do. */
export type TightWindow =
  /** Nobody who may do it works within what is left of its window. */
  | { readonly kind: 'away'; readonly stage: PlannedStage; readonly window: StageWindow }
  /** Its lead time is too short for its work. */
  | {
      readonly kind: 'short';
      readonly stage: PlannedStage;
      /** The window by lead times, also where it has begun already. */
      readonly window: StageWindow;
      /** Working time in the window of whoever has most of it. */
      readonly best: number;
      /** It would be too short without holidays and absences too, so the lead is to blame and not the date. */
      readonly isAlways: boolean;
    };

/**
 * Stages that nobody has time for within their window. Those of late entries are passed over, because being late is
 * reason enough; those of which something cannot be read; those whose people have all left, which is said where they
 * are named; and, of those that are too short, those whose length nobody wrote.
 */
export const tightWindows = oncePerModel((model): readonly TightWindow[] => {
  const late = new Set(backSchedule(model).late.map(({ entry }) => entry));
  return backSchedule(model).stages.flatMap((stage): TightWindow[] => {
    const { eligible, planned, window, effort } = stage;
    if (stage.isSqueezed || late.has(stage.entry) || !stage.hasKnownWindow || !eligible.isKnown) return [];
    const people = eligible.people.filter((person) => !hasLeft(person, model.today));
    if (eligible.hasOutsider || people.length === 0) return [];
    const times = people.map(personTime(model));
    if (times.some(({ isKnown }) => !isKnown)) return [];
    const isEmpty = planned.release === planned.due;
    const open = elapsedBetween(poolClock(model)(people), window.release, window.due);
    if (open === 0 && !isEmpty) return [{ kind: 'away', stage, window }];
    const within = (intervals: readonly number[]) => minutesWithin(intervals, planned.release, planned.due);
    const best = Math.max(...times.map(({ working }) => within(working)));
    if (best >= effort.minutes || effort.from === 'type') return [];
    const usual = Math.max(...times.map(({ regular }) => within(regular)));
    return [{ kind: 'short', stage, window: planned, best, isAlways: usual < effort.minutes }];
  });
});
