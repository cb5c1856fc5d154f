import type { Entry } from '../../model/generated/entities.ts';
import { elapsedBetween, workingClock } from '../../time/working-clock.ts';
import { oncePerModel } from '../once-per-model.ts';
import { accountTime } from '../working-time/account-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { backSchedule } from './back-schedule.ts';
import type { PlannedStage } from './planned-stage.ts';

/** An entry that is late, with what is left for it. */
export interface LateEntry {
  readonly entry: Entry;
  /** The stage that should have been done already. */
  readonly stage: PlannedStage;
  /** Person-time of everything that remains. */
  readonly need: number;
  /** Working time of the account until publishing. */
  readonly left: number;
}

/** Entries of which a stage should have been done already, by id. */
export const lateEntries = oncePerModel((model): readonly LateEntry[] => {
  const { now } = planningFrame(model);
  const byEntry = new Map<Entry, PlannedStage[]>();
  for (const stage of backSchedule(model).stages) {
    if (stage.isSqueezed) byEntry.set(stage.entry, [...(byEntry.get(stage.entry) ?? []), stage]);
  }
  return [...byEntry].map(([entry, stages]) => {
    const ordered = stages.toSorted((a, b) => a.window.due - b.window.due);
    const [stage] = ordered;
    const clock = workingClock(accountTime(model)(stage!.account).open);
    const need = stages.reduce((sum, { effort }) => sum + effort.minutes, 0);
    return { entry, stage: stage!, need, left: elapsedBetween(clock, now, ordered.at(-1)!.window.due) };
  });
});
