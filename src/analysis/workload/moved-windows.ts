import type { Entry } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import { publishTimes } from '../back-schedule/publish-time.ts';
import { type EntrySchedule, scheduleEntry } from '../back-schedule/schedule-entry.ts';
import type { NewWindows } from '../flow/edit.ts';
import { oncePerModel } from '../once-per-model.ts';
import { accountTime, localDay } from '../working-time/account-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { workload } from './work-problem-of.ts';

type Windows = NewWindows['windows'];

/**
 * Windows of an entry's tasks if it appeared at the same time of day on the next working day of its account. `undefined`
 * when a stage would then leave the plan, so that nothing could be compared.
 */
export function laterWindows(model: Model, entry: Entry): Windows | undefined {
  const { zone } = planningFrame(model);
  const [publish] = publishTimes(entry, zone);
  const [stage] = stagesOf(model)(entry);
  if (publish === undefined || stage === undefined) return undefined;
  const today = localDay(publish.instant, publish.zone);
  const next = accountTime(model)(publish.account).workingDays.find(({ day }) => day > today);
  if (next === undefined) return undefined;
  const instant = instantOf(next.day * DAY_MINUTES + publish.wall.minute, publish.zone);
  return windowsOf(model, entry, scheduleEntry(model, entry, stage.workflow, { ...publish, instant }));
}

/** Windows of an entry's tasks if one stage had a working day more. */
export function earlierWindows(model: Model, stage: PlannedStage): Windows | undefined {
  const { zone, from } = planningFrame(model);
  const [publish] = publishTimes(stage.entry, zone);
  if (publish === undefined || stage.isSqueezed || stage.window.release <= from) return undefined;
  const longer = new Map([[stage.stage, 1]]);
  return windowsOf(model, stage.entry, scheduleEntry(model, stage.entry, stage.workflow, publish, longer));
}

function windowsOf(model: Model, entry: Entry, { stages }: EntrySchedule): Windows | undefined {
  const before = stagesOf(model)(entry);
  const moved = new Map(stages.map(({ id, window }) => [id, window]));
  if (moved.size !== before.length || before.some(({ id }) => !moved.has(id))) return undefined;
  return before.map(({ id }) => ({ task: taskOf(model).get(id)!, ...moved.get(id)! }));
}

const taskOf = oncePerModel((model) => new Map(workload(model).stages.map(({ id }, index) => [id, index])));

const stagesOf = oncePerModel((model) => {
  const byEntry = new Map<Entry, PlannedStage[]>();
  for (const stage of workload(model).stages) {
    const known = byEntry.get(stage.entry);
    if (known === undefined) byEntry.set(stage.entry, [stage]);
    else known.push(stage);
  }
  return (entry: Entry): readonly PlannedStage[] => byEntry.get(entry) ?? [];
});
