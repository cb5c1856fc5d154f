import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Entry } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDays, dayOf } from '../../time/calendar-date.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import { type PublishTime, publishTimes } from '../back-schedule/publish-time.ts';
import { type EntrySchedule, scheduleEntry } from '../back-schedule/schedule-entry.ts';
import type { Supposition } from '../back-schedule/supposition.ts';
import type { NewWindows } from '../flow/edit.ts';
import { oncePerModel } from '../once-per-model.ts';
import { accountTime } from '../working-time/account-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { workload } from './work-problem-of.ts';

type Windows = NewWindows['windows'];

/**
 * Windows of an entry's tasks if it appeared at the same times of day on the next working day of the account on which it
 * appears first. `undefined` when a stage would then leave the plan, so that nothing could be compared.
 */
export function laterWindows(model: Model, entry: Entry): Windows | undefined {
  const times = publishTimes(entry, planningFrame(model).zone);
  const [publish] = times;
  const [stage] = stagesOf(model)(entry);
  if (publish === undefined || stage === undefined) return undefined;
  const today = dayOf(publish.wall.date);
  const next = accountTime(model)(publish.account).workingDays.find(({ day }) => day > today);
  if (next === undefined) return undefined;
  const moved = firstOf(times.map((time) => daysLater(time, next.day - today)));
  return windowsOf(model, entry, scheduleEntry(model, entry, stage.workflow, moved));
}

/** Windows of an entry's tasks if one stage had a working day more. */
export function earlierWindows(model: Model, stage: PlannedStage): Windows | undefined {
  if (stage.isSqueezed || stage.window.release <= planningFrame(model).from) return undefined;
  return windowsWith(model, [stage.entry], { extraDays: new Map([[stage.stage, 1]]) });
}

/** Windows of entries' tasks under a supposition. `undefined` when a stage would then leave the plan, or enter it. */
export function windowsWith(model: Model, entries: Iterable<Entry>, supposition: Supposition): Windows | undefined {
  const { zone } = planningFrame(model);
  const all: Windows[number][] = [];
  for (const entry of entries) {
    const [publish] = publishTimes(entry, zone);
    const [stage] = stagesOf(model)(entry);
    if (publish === undefined || stage === undefined) continue;
    const windows = windowsOf(model, entry, scheduleEntry(model, entry, stage.workflow, publish, supposition));
    if (windows === undefined) return undefined;
    all.push(...windows);
  }
  return all;
}

function daysLater(publish: PublishTime, days: number): PublishTime {
  const wall = { ...publish.wall, date: addDays(publish.wall.date, days) };
  return { ...publish, wall, instant: resolveWallTime(wall, publish.zone).instant };
}

function firstOf(times: readonly PublishTime[]): PublishTime {
  return times.toSorted((a, b) => a.instant - b.instant || compareCodeUnits(a.account.id, b.account.id))[0]!;
}

/** The windows that differ from those of the plan. */
function windowsOf(model: Model, entry: Entry, { stages }: EntrySchedule): Windows | undefined {
  const before = stagesOf(model)(entry);
  const moved = new Map(stages.map(({ id, window }) => [id, window]));
  if (moved.size !== before.length || before.some(({ id }) => !moved.has(id))) return undefined;
  return before.flatMap(({ id, window }) => {
    const { release, due } = moved.get(id)!;
    return release === window.release && due === window.due ? [] : [{ task: taskOf(model).get(id)!, release, due }];
  });
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
