import type { NodePlace } from '../diagnostics/place.ts';
import type { Entity } from '../model/entity.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Absence, Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { DAY_MINUTES, dayOf } from '../time/calendar-date.ts';
import { instantOf } from '../time/hours-within.ts';
import { clip, minutesWithin } from '../time/intervals.ts';
import { resolveWallTime } from '../time/resolve-wall-time.ts';
import { backSchedule } from './back-schedule/back-schedule.ts';
import { oncePerModel } from './once-per-model.ts';
import { personTime } from './working-time/person-time.ts';
import { planningFrame } from './working-time/planning-frame.ts';

/** Somebody named for work at a time when they are away. */
export interface AbsentAssignee {
  readonly person: Person;
  /** The stage of an entry, or the roster. */
  readonly work: Entity;
  readonly kind: 'stage' | 'shift';
  /** Where the person is named. */
  readonly at: NodePlace;
  readonly absence: Absence;
  /** The time that the work is given, in UTC minutes. */
  readonly start: number;
  readonly end: number;
}

/** People named for a stage whose whole window they are away, or for a shift of which they are away in part. */
export const absentAssignees = oncePerModel((model): readonly AbsentAssignee[] => [
  ...absentFromStages(model),
  ...absentFromShifts(model),
]);

function* absentFromStages(model: Model): Iterable<AbsentAssignee> {
  for (const { entry, stage, eligible, window } of backSchedule(model).stages) {
    const reference = valueOf(entry.assignees)?.get(stage.id);
    const [person] = eligible.people;
    if (eligible.by !== 'assignee' || reference === undefined || person === undefined) continue;
    const time = personTime(model)(person);
    if (!time.isKnown || minutesWithin(time.working, window.release, window.due) > 0) continue;
    const absence = absenceWithin(model, person, window.release, window.due);
    if (absence === undefined) continue;
    yield { person, work: stage, kind: 'stage', at: reference.at, absence, start: window.release, end: window.due };
  }
}

function* absentFromShifts(model: Model): Iterable<AbsentAssignee> {
  const frame = planningFrame(model);
  for (const roster of model.rosters) {
    const zone = valueOf(roster.timezone) ?? frame.zone;
    for (const shift of [...listOf(roster.shifts), ...listOf(roster.overrides)]) {
      const [from, to, reference] = [valueOf(shift.from), valueOf(shift.to), valueOf(shift.person)];
      if (from === undefined || to === undefined || reference?.target === undefined) continue;
      const [start, end] = [resolveWallTime(from, zone).instant, resolveWallTime(to, zone).instant];
      if (end <= frame.from || start >= frame.to) continue;
      const absence = absenceWithin(model, reference.target, start, end);
      if (absence === undefined) continue;
      yield { person: reference.target, work: roster, kind: 'shift', at: reference.at, absence, start, end };
    }
  }
}

/** The absence that takes away some of the time. */
function absenceWithin(model: Model, person: Person, start: number, end: number): Absence | undefined {
  const { zone, absent } = personTime(model)(person);
  if (clip(absent, start, end).length === 0) return undefined;
  return listOf(person.absences).find((absence) => {
    const from = valueOf(absence.from);
    const last = absence.to.state === 'absent' ? from : valueOf(absence.to);
    const begins = from === undefined ? end : instantOf(dayOf(from) * DAY_MINUTES, zone);
    const ends = last === undefined ? end : instantOf((dayOf(last) + 1) * DAY_MINUTES, zone);
    return begins < end && ends > start;
  });
}
