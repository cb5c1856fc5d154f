import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Absence, Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES, dayOf } from '../../time/calendar-date.ts';
import type { HoursOfWeek } from '../../time/hours-of-week.ts';
import { type Closures, instantOf } from '../../time/hours-within.ts';
import { clip, type Intervals, interval, subtract, toIntervals } from '../../time/intervals.ts';
import { oncePerModel } from '../once-per-model.ts';
import { areClosuresKnown, closuresOf } from './closures.ts';
import { openHours, USUAL_HOURS } from './open-hours.ts';
import { knownTime, planningFrame } from './planning-frame.ts';

/** When a person works, and why not at other times. Instants are UTC minutes; known around the plan's horizon. */
export interface PersonTime {
  readonly person: Person;
  readonly zone: string;
  /** The hours of the week: the person's, else the organisation's, else Monday to Friday 09:00 to 18:00. */
  readonly hours: HoursOfWeek;
  /** The hours of the week alone, without holidays, absences or an end of the work here. */
  readonly regular: Intervals;
  /** Regular hours less holidays: what would be worked but for absences. */
  readonly present: Intervals;
  /** What is worked. */
  readonly working: Intervals;
  /** Whole local days away. */
  readonly absent: Intervals;
  /** Each absence with its days. */
  readonly absences: readonly { readonly absence: Absence; readonly during: Intervals }[];
  /** From the first day here until the last. */
  readonly employed: Intervals;
  readonly closures: Closures;
  /** False when hours, zone, holidays or absences cannot be read, so that nothing can be proved about this person. */
  readonly isKnown: boolean;
}

/** The time of a person. */
export const personTime = oncePerModel((model) => {
  const known = new Map<Person, PersonTime>();
  return (person: Person): PersonTime => {
    let time = known.get(person);
    if (time === undefined) {
      time = timeOf(model, person);
      known.set(person, time);
    }
    return time;
  };
});

/** The time of a person if one of their absences were none. */
export function timeWithout(model: Model, person: Person, absence: Absence): PersonTime {
  return timeOf(model, person, absence);
}

/** The hours of the week that hold for whoever states none. */
export function usualHours(model: Model): HoursOfWeek {
  return (model.organization && valueOf(model.organization.workweek)) ?? USUAL_HOURS;
}

function timeOf(model: Model, person: Person, lifted?: Absence): PersonTime {
  const frame = planningFrame(model);
  const { from, to } = knownTime(frame);
  const zone = valueOf(person.timezone) ?? frame.zone;
  const hours = valueOf(person.workingHours) ?? usualHours(model);
  const closures = closuresOf(person.holidays, from, to);
  const open = openHours(model);
  const regular = open(hours, zone, new Map());
  const present = open(hours, zone, closures);
  const absences = absencesOf(person, zone, to).filter(({ absence }) => absence !== lifted);
  const absent = toIntervals(absences.flatMap(({ during }) => during));
  const employed = employedTime(person, zone, from, to);
  const there = absent.length === 0 ? present : subtract(present, absent);
  const working = clip(there, employed[0] ?? from, employed[1] ?? from);
  const fields: Field<unknown>[] = [person.timezone, person.workingHours, person.absences, person.starts, person.ends];
  for (const absence of listOf(person.absences)) fields.push(absence.from, absence.to);
  if (person.workingHours.state === 'absent' && model.organization) fields.push(model.organization.workweek);
  const isKnown = fields.every(({ state }) => state !== 'broken') && areClosuresKnown(person.holidays);
  return { person, zone, hours, regular, present, working, absent, absences, employed, closures, isKnown };
}

/** Whole local days, the last one included; an absence whose end is open lasts as far as is looked. */
function absencesOf(person: Person, zone: string, to: number): PersonTime['absences'] {
  return listOf(person.absences).flatMap((absence) => {
    const first = valueOf(absence.from);
    if (first === undefined) return [];
    const start = instantOf(dayOf(first) * DAY_MINUTES, zone);
    const last = absence.to.state === 'absent' ? first : valueOf(absence.to);
    const end = last === undefined ? to : instantOf((dayOf(last) + 1) * DAY_MINUTES, zone);
    return [{ absence, during: interval(start, end) }];
  });
}

function employedTime(person: Person, zone: string, from: number, to: number): Intervals {
  const [starts, ends] = [valueOf(person.starts), valueOf(person.ends)];
  const first = starts === undefined ? from : instantOf(dayOf(starts) * DAY_MINUTES, zone);
  return interval(first, ends === undefined ? to : instantOf(dayOf(ends) * DAY_MINUTES, zone));
}
