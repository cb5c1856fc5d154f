import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Absence, Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { dayOf } from '../time/calendar-date.ts';
import { type Intervals, interval, subtract, toIntervals } from '../time/intervals.ts';
import { type Backup, backups } from './backups.ts';
import { oncePerModel } from './once-per-model.ts';

/** Somebody whose backup is away whenever they are. */
export interface AbsentBackup {
  readonly person: Person;
  /** Everybody who stands in. */
  readonly standIns: readonly Person[];
  /** Where the backup is named. */
  readonly at: NodePlace;
  /** The first absence of the person that is not over. */
  readonly absence: Absence;
}

/**
 * People all of whose absences to come lie within those of everybody who stands in for them; of two who stand in for each
 * other the first by id. Who has no absence to come, or one that has no end yet, is left out.
 */
export const absentBackups = oncePerModel((model): readonly AbsentBackup[] => {
  const found = backups(model).flatMap((backup) => absentBackup(model, backup) ?? []);
  const isMirrored = ({ person, standIns: [other, ...others] }: AbsentBackup) =>
    others.length === 0 &&
    found.some(
      ({ person: one, standIns }) =>
        one === other && compareCodeUnits(one.id, person.id) < 0 && standIns.includes(person),
    );
  return found.filter((one) => !isMirrored(one));
});

function absentBackup(model: Model, { person, people, at }: Backup): AbsentBackup | undefined {
  const standIns = [...people].filter((one) => one !== person);
  const away = daysAway(person);
  const ahead = away === undefined ? [] : subtract(away, interval(Number.MIN_SAFE_INTEGER, dayOf(model.today)));
  if (standIns.length === 0 || ahead.length === 0) return undefined;
  const isThere = (one: Person) => {
    const days = daysAway(one);
    return days === undefined || subtract(ahead, days).length > 0;
  };
  const absence = listOf(person.absences).find((one) => lastDay(one) >= model.today);
  return absence === undefined || standIns.some(isThere) ? undefined : { person, standIns, at, absence };
}

/** Day numbers away as intervals; `undefined` while one of them cannot be read or is still open. */
function daysAway({ absences }: Person): Intervals | undefined {
  if (absences.state === 'broken') return undefined;
  const days = listOf(absences).map((absence) => [valueOf(absence.from), lastDay(absence)] as const);
  if (days.some(([first, last]) => first === undefined || last === '')) return undefined;
  return toIntervals(days.flatMap(([first = '', last]) => [dayOf(first), dayOf(last) + 1]));
}

/** The last day of an absence, which is its first where no other is written; empty when it is not known. */
function lastDay({ from, to }: Absence): string {
  return (to.state === 'absent' ? valueOf(from) : valueOf(to)) ?? '';
}
