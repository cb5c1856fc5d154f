import { IANAZone } from 'luxon';
import type { WeekCapacity } from '../../../src/analysis/capacity/weekly-capacity.ts';
import { dayOf } from '../../../src/time/calendar-date.ts';
import { type MadeUpMember, type MadeUpTeam, MONDAY } from './made-up-team.ts';

const DAY = 1440;
const WEEK = 7 * DAY;
const FIRST = dayOf(MONDAY);
/** The minute of its first day at which the plan begins. */
const BEGINS = 600;
const PER_WEEK = { day: 1, week: 1, month: 12 / 52, quarter: 4 / 52, year: 1 / 52 };

/** What a week holds, recounted minute by minute. */
export type RecountedWeek = Omit<WeekCapacity, 'overrun'>;

interface MinuteOf {
  /** Day counted from the Monday, by the person's clocks. */
  readonly day: number;
  readonly minute: number;
}

/** Every minute of the four weeks and of two days around them: whether it is one of the hours, and whether it is worked. */
interface Minutes {
  readonly start: number;
  readonly isHour: readonly boolean[];
  readonly isWorked: readonly boolean[];
}

/** The four weeks of each member. The plan begins on the Monday at ten by the team's clocks. */
export function recountWeeks(team: MadeUpTeam): RecountedWeek[][] {
  const origin = FIRST * DAY - offsetOf(team.zone);
  const weeks = [0, 1, 2, 3].map((week) => origin + week * WEEK);
  const from = origin + BEGINS;
  const minutes = team.members.map((member) => minutesOf(team, member, origin));
  const present = minutes.map(({ start, isWorked }) =>
    weeks.map((week) => countIn(isWorked, Math.max(week, from) - start, week + WEEK - start)),
  );
  return team.members.map((member, index) =>
    weeks.map((week, i) => {
      const { start, isHour } = minutes[index]!;
      const working = present[index]![i]!;
      const [all, inPlan] = [week, Math.max(week, from)].map((begin) =>
        countIn(isHour, begin - start, week + WEEK - start),
      );
      const part = (amount: number) => (all === 0 ? 0 : Math.floor((amount * inPlan!) / all!));
      const gross = member.capacity ?? Math.floor((weekOf(member) * 6) / 10);
      const stated = part(Math.floor((gross * (member.share ?? 100)) / 100));
      const standing = working === 0 ? 0 : part(standingOf(team, index));
      const meetings = meetingsOf(team, member, minutes[index]!, from, week);
      const answering = answersOf(team, index, present, i);
      const net = Math.max(0, Math.min(working, stated) - meetings - standing - answering);
      return { working, stated, meetings, standing, answering, net };
    }),
  );
}

function minutesOf(team: MadeUpTeam, member: MadeUpMember, origin: number): Minutes {
  const start = origin - 2 * DAY;
  const walls = Array.from({ length: 4 * WEEK + 4 * DAY }, (_, index) => wall(member, start + index));
  const isHourAt = walls.map((at) => isHour(member, at));
  return { start, isHour: isHourAt, isWorked: walls.map((at, i) => isHourAt[i]! && isThere(team, member, at)) };
}

function countIn(minutes: readonly boolean[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (minutes[i]) count += 1;
  return count;
}

const offsets = new Map<string, number>();

/** No clock changes in these weeks, so a zone has one offset. */
function offsetOf(zone: string): number {
  const offset = offsets.get(zone) ?? IANAZone.create(zone).offset(FIRST * DAY * 60_000);
  offsets.set(zone, offset);
  return offset;
}

function wall({ zone }: MadeUpMember, instant: number): MinuteOf {
  const shown = instant + offsetOf(zone) - FIRST * DAY;
  const day = Math.floor(shown / DAY);
  return { day, minute: shown - day * DAY };
}

function isHour({ hours }: MadeUpMember, { day, minute }: MinuteOf): boolean {
  const weekday = ((day % 7) + 7) % 7;
  return hours.some(
    ({ days, start, end }) =>
      (days.includes(weekday) && minute >= start && minute < end) ||
      (days.includes((weekday + 6) % 7) && minute + DAY < end),
  );
}

function isAway({ absences }: MadeUpMember, day: number): boolean {
  return absences.some(({ from, to }) => day >= from && (to === undefined || day <= to));
}

function isThere(team: MadeUpTeam, member: MadeUpMember, at: MinuteOf): boolean {
  const isClosed = team.closed.some(({ day, closes }) => day === at.day && at.minute >= closes);
  const isHere = at.day >= (member.starts ?? -99) && at.day < (member.ends ?? 99);
  return isHere && !isAway(member, at.day) && !(member.hasHolidays && isClosed);
}

function weekOf({ hours }: MadeUpMember): number {
  return hours.reduce((sum, { days, start, end }) => sum + days.length * (end - start), 0);
}

/** Whoever works here today shares a duty equally; parts of a minute are cut off for each. */
function standingOf({ members, duties }: MadeUpTeam, index: number): number {
  const isHere = ({ starts, ends }: MadeUpMember) => (starts ?? -99) <= 0 && (ends ?? 99) > 0;
  const worked = new Set(members[index]!.hours.flatMap(({ days }) => days)).size;
  return duties.reduce((sum, { effort, unit, count, doers }) => {
    const able = doers.filter((one) => isHere(members[one]!));
    if (!able.includes(index)) return sum;
    const times = PER_WEEK[unit] * (unit === 'day' ? worked : 1);
    // A hair more than the fraction, which binary numbers may miss by less.
    return sum + Math.floor((effort * times) / (count * able.length) + 1e-9);
  }, 0);
}

function meetingsOf(
  team: MadeUpTeam,
  member: MadeUpMember,
  { start: first, isWorked }: Minutes,
  from: number,
  week: number,
): number {
  const origin = FIRST * DAY - offsetOf(team.zone);
  return team.rituals.reduce((sum, { weekday, at, lasts }) => {
    const start = week + weekday * DAY + (at ?? 0);
    // What has no time of day is on its date, also on the day on which the plan begins.
    const isInPlan = at === undefined ? start + DAY > from : start >= from;
    const day = at === undefined ? (week - origin) / DAY + weekday : wall(member, start).day;
    const begin = (FIRST + day) * DAY - offsetOf(member.zone) - first;
    const isDayWorked = countIn(isWorked, begin, begin + DAY) > 0;
    const isMissed = at !== undefined && isAway(member, day);
    return isInPlan && isDayWorked && !isMissed ? sum + lasts : sum;
  }, 0);
}

function answersOf({ volumes }: MadeUpTeam, index: number, present: readonly number[][], week: number): number {
  return volumes.reduce((sum, { perDay, handling, doers }) => {
    const together = doers.reduce((all, one) => all + present[one]![week]!, 0);
    if (together === 0 || !doers.includes(index)) return sum;
    return sum + Math.floor((perDay * handling * 7 * present[index]![week]!) / together);
  }, 0);
}
