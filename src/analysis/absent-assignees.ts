import type { NodePlace } from '../diagnostics/place.ts';
import type { Entity } from '../model/entity.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Absence, Person, Roster, Shift, ShiftOverride } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { clip, type Intervals, intersect, interval, minutesWithin, subtract, unionOf } from '../time/intervals.ts';
import { resolveWallTime } from '../time/resolve-wall-time.ts';
import { hasLeft } from './active.ts';
import { backSchedule } from './back-schedule/back-schedule.ts';
import { eligiblePeople } from './back-schedule/eligible-people.ts';
import type { PlannedStage } from './back-schedule/planned-stage.ts';
import { rosterDuty } from './duty/roster-duty.ts';
import { oncePerModel } from './once-per-model.ts';
import { personTime } from './working-time/person-time.ts';
import { planningFrame } from './working-time/planning-frame.ts';

/** Somebody named for work at a time when they are away. */
export interface AbsentAssignee {
  readonly person: Person;
  /** The stage of an entry, or the roster. */
  readonly work: Entity;
  readonly kind: 'stage' | 'shift';
  /** What is planned of the entry. */
  readonly stage: PlannedStage | undefined;
  /** Where the person is named. */
  readonly at: NodePlace;
  readonly absence: Absence;
  /** The time of the work that is lost, in UTC minutes. */
  readonly during: Intervals;
  /** Whoever stands in for the person, when they may do the stage and work at that time. */
  readonly standIn: Person | undefined;
}

/**
 * People named for a stage whose whole window they are away, of an entry that is late until it appears; and people on
 * duty while they are away, also in part, unless somebody else was given that time.
 */
export const absentAssignees = oncePerModel((model): readonly AbsentAssignee[] => [
  ...absentFromStages(model),
  ...model.rosters.flatMap((roster) => [...absentFromDuty(model, roster)]),
]);

function* absentFromStages(model: Model): Iterable<AbsentAssignee> {
  for (const stage of backSchedule(model).stages) {
    const reference = valueOf(stage.entry.assignees)?.get(stage.stage.id);
    const [person] = stage.eligible.people;
    if (stage.eligible.by !== 'assignee' || reference === undefined || person === undefined) continue;
    if (hasLeft(person, model.today)) continue;
    const { isKnown, present, working } = personTime(model)(person);
    const { release, due } = stage.window;
    // The windows of a late entry only share out what is left.
    const during = interval(release, stage.isSqueezed ? stage.publish.instant : due);
    if (!isKnown || !stage.hasKnownWindow || isAtWork(working, during)) continue;
    const absence = absenceDuring(model, person, intersect(present, during));
    if (absence === undefined) continue;
    // What is inherited holds for other entries too.
    const { assignees } = stage.entry;
    const isOwn = assignees.state === 'value' && !assignees.isInherited;
    const standIn = isOwn ? standInFor(model, person, stage, during) : undefined;
    yield { person, work: stage.stage, kind: 'stage', stage, at: reference.at, absence, during, standIn };
  }
}

function isAtWork(working: Intervals, [start = 0, end = start]: Intervals): boolean {
  return minutesWithin(working, start, end) > 0;
}

function standInFor(model: Model, person: Person, stage: PlannedStage, during: Intervals): Person | undefined {
  const backup = valueOf(person.backup)?.target;
  const able = eligiblePeople(model)(undefined, stage.account)(stage.stage).people;
  return able.find(
    (one) =>
      one === backup &&
      one !== stage.author &&
      !hasLeft(one, model.today) &&
      isAtWork(personTime(model)(one).working, during),
  );
}

/** Shifts and what changes them, each where the person is named. Whose turn it is in a rotation is written nowhere. */
function* absentFromDuty(model: Model, roster: Roster): Iterable<AbsentAssignee> {
  const { from, to } = planningFrame(model);
  const { zone, onDuty, isKnown } = rosterDuty(model)(roster);
  if (!isKnown) return;
  const named = (shift: Shift | ShiftOverride) => ({ reference: valueOf(shift.person), span: spanOf(shift, zone) });
  const changes = listOf(roster.overrides).map(named);
  const changed = unionOf(changes.map(({ span }) => span));
  const shifts = listOf(roster.shifts)
    .map(named)
    .map(({ reference, span }) => ({ reference, span: subtract(span, changed) }));
  for (const { reference, span } of [...shifts, ...changes]) {
    const person = reference?.target;
    if (reference === undefined || person === undefined || !personTime(model)(person).isKnown) continue;
    const duty = clip(intersect(onDuty.get(person) ?? [], span), from, to);
    const during = intersect(duty, personTime(model)(person).absent);
    const absence = absenceDuring(model, person, duty);
    if (absence === undefined) continue;
    const work = { kind: 'shift' as const, work: roster, stage: undefined, standIn: undefined };
    yield { person, ...work, at: reference.at, absence, during };
  }
}

function spanOf(shift: Shift | ShiftOverride, zone: string): Intervals {
  const [from, to] = [valueOf(shift.from), valueOf(shift.to)];
  if (from === undefined || to === undefined) return [];
  return interval(resolveWallTime(from, zone).instant, resolveWallTime(to, zone).instant);
}

/** The first absence that takes away some of the time. */
function absenceDuring(model: Model, person: Person, time: Intervals): Absence | undefined {
  const { absences } = personTime(model)(person);
  return absences.find(({ during }) => intersect(during, time).length > 0)?.absence;
}
