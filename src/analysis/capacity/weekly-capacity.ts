import { listOf, valueOf } from '../../model/field.ts';
import type { Person, Team } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES, dayOf } from '../../time/calendar-date.ts';
import { minutesOfWeek } from '../../time/hours-of-week.ts';
import { instantOf } from '../../time/hours-within.ts';
import { includes, minutesWithin } from '../../time/intervals.ts';
import { oncePerModel } from '../once-per-model.ts';
import { localDay } from '../working-time/account-time.ts';
import { type PersonTime, personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { answeringMinutes, answeringWith } from './answering.ts';
import { meetings } from './meetings.ts';
import { standingMinutes, standingWork } from './standing-work.ts';

/** What a person has for stages in a week of the plan, and how that comes about. All in minutes. */
export interface WeekCapacity {
  /** Working time after holidays and absences, in the part of the week that the plan covers. */
  readonly working: number;
  /** Stated capacity times the teams' shares; of a week that the plan covers in part, that part of it. */
  readonly stated: number;
  readonly meetings: number;
  readonly standing: number;
  readonly answering: number;
  /** What is left: the lesser of the first two, less the fixed work, never below 0. */
  readonly net: number;
  /** Fixed work that does not fit into the lesser of the first two. */
  readonly overrun: number;
}

/** The weeks of a person's capacity. */
export interface PersonCapacity {
  readonly person: Person;
  /** What is stated for a whole week, after the teams' shares. */
  readonly weekly: number;
  /** Where that comes from: the person's `capacity`, or working hours times the productive part. */
  readonly from: 'capacity' | 'hours';
  /** By index of the plan's weeks. */
  readonly weeks: readonly WeekCapacity[];
  readonly isKnown: boolean;
}

/** A millionth, so that parts of hours are whole numbers. */
const MILLION = 1_000_000;

/** What everybody has for stages, week by week. */
export const weeklyCapacity = oncePerModel((model) => {
  const known = new Map<Person, PersonCapacity>();
  return (person: Person): PersonCapacity => {
    let capacity = known.get(person);
    if (capacity === undefined) {
      capacity = capacityOf(model, personTime(model)(person), answeringMinutes(model).get(person));
      known.set(person, capacity);
    }
    return capacity;
  };
});

/** The capacity of everybody whose capacity differs if one person had other working time, that person first. */
export function capacitiesWith(model: Model, changed: PersonTime): ReadonlyMap<Person, PersonCapacity> {
  const answering = answeringWith(model, changed);
  const capacities = new Map([[changed.person, capacityOf(model, changed, answering.get(changed.person))]]);
  for (const [person, minutes] of answering) {
    if (person !== changed.person) capacities.set(person, capacityOf(model, personTime(model)(person), minutes));
  }
  return capacities;
}

function capacityOf(model: Model, time: PersonTime, answering: readonly number[] | undefined): PersonCapacity {
  const { person } = time;
  const { weeks, weekBounds, from, to } = planningFrame(model);
  const wholeWeek = minutesOfWeek(time.hours);
  const stated = valueOf(person.capacity);
  const gross = stated ?? Math.floor((wholeWeek * Math.round(model.planning.productive * MILLION)) / MILLION);
  const weekly = Math.floor((gross * shareOf(model, person)) / 100);
  const standing = standingMinutes(standingWork(model).get(person) ?? [], time.hours);
  const meetingMinutes = meetingsOf(model, person, time);
  const rows = weeks.map((_, week): WeekCapacity => {
    const { start, end } = weekBounds[week]!;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    const whole = minutesWithin(time.regular, start, end);
    const part = (minutes: number): number =>
      whole === 0 ? 0 : Math.floor((minutes * minutesWithin(time.regular, first, last)) / whole);
    const working = minutesWithin(time.working, first, last);
    const fixed = {
      meetings: meetingMinutes[week]!,
      standing: working === 0 ? 0 : part(standing),
      answering: answering?.[week] ?? 0,
    };
    const left = Math.min(working, part(weekly)) - fixed.meetings - fixed.standing - fixed.answering;
    return { working, stated: part(weekly), ...fixed, net: Math.max(0, left), overrun: Math.max(0, -left) };
  });
  const isKnown = time.isKnown && person.capacity.state !== 'broken';
  return { person, weekly, from: stated === undefined ? 'hours' : 'capacity', weeks: rows, isKnown };
}

/** The part of a person that the teams have together, in percent: all of it where no share is written, at most all. */
function shareOf(model: Model, person: Person): number {
  const teams = sharesByPerson(model).get(person);
  return teams === undefined ? 100 : Math.min(100, teams);
}

const sharesByPerson = oncePerModel((model): ReadonlyMap<Person, number> => {
  const shares = new Map<Person, number>();
  const add = (team: Team): void => {
    for (const member of listOf(team.members)) {
      const person = valueOf(member.person)?.target;
      if (person !== undefined) shares.set(person, (shares.get(person) ?? 0) + (valueOf(member.share) ?? 100));
    }
  };
  model.teams.forEach(add);
  return shares;
});

/** Minutes in meetings by week: those of the days on which the person works at all. */
function meetingsOf(model: Model, person: Person, time: PersonTime): number[] {
  const { weeks, weekBounds } = planningFrame(model);
  const minutes = weeks.map(() => 0);
  for (const meeting of meetings(model)) {
    if (!meeting.attendees.has(person)) continue;
    // What has no time of day is on the date that is written, wherever somebody is.
    const day = meeting.hasTime ? localDay(meeting.start, time.zone) : dayOf(meeting.date);
    const [start, end] = [instantOf(day * DAY_MINUTES, time.zone), instantOf((day + 1) * DAY_MINUTES, time.zone)];
    const isAway = meeting.hasTime && includes(time.absent, meeting.start);
    if (isAway || minutesWithin(time.working, start, end) === 0) continue;
    const week = weekBounds.findIndex((bounds) => meeting.start >= bounds.start && meeting.start < bounds.end);
    if (week >= 0) minutes[week] = minutes[week]! + meeting.minutes;
  }
  return minutes;
}
