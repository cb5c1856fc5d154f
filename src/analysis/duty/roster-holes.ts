import type { Entity } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Roster } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES, dayOf } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import {
  clip,
  type Intervals,
  includes,
  interval,
  NEVER,
  subtract,
  toIntervals,
  unionOf,
} from '../../time/intervals.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import { absentAssignees } from '../absent-assignees.ts';
import { oncePerModel } from '../once-per-model.ts';
import { openHours } from '../working-time/open-hours.ts';
import { personTime } from '../working-time/person-time.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';
import { dutyWorked } from './duty-worked.ts';
import { type RosterDuty, rosterDuty } from './roster-duty.ts';

/** Hours of duty, within the plan's horizon, in which nobody is on duty. */
export interface RosterHoles {
  readonly roster: Roster;
  readonly zone: string;
  /** UTC minutes. */
  readonly holes: Intervals;
}

/**
 * The rosters with such hours. Duty is in the roster's hours, else always where turns are taken, else in its shifts. It
 * begins with the first turn, and shifts bind as far as they are planned. A vacant turn is no hole, and whoever is named
 * for a shift and away then is known as such already.
 */
export const rosterHoles = oncePerModel((model): readonly RosterHoles[] =>
  model.rosters.flatMap((roster) => {
    const duty = rosterDuty(model)(roster);
    const people = [...new Set([...duty.onDuty.keys(), ...duty.standIns.keys()])];
    if (!duty.isKnown || !people.every((person) => personTime(model)(person).isKnown)) return [];
    const { from, to } = planningFrame(model);
    const worked = unionOf(people.map((person) => dutyWorked(model, person, roster)));
    const accounted = toIntervals([...worked, ...duty.vacant, ...namedAndAway(model, roster)]);
    const holes = subtract(clip(requiredDuty(model, duty), from, to), accounted);
    return holes.length === 0 ? [] : [{ roster, zone: duty.zone, holes }];
  }),
);

function requiredDuty(model: Model, { roster, zone }: RosterDuty): Intervals {
  const { from, to } = knownTime(planningFrame(model));
  const written = valueOf(roster.hours);
  const open = written === undefined ? interval(from, to) : openHours(model)(written, zone, new Map());
  const shifts = shiftTimes(roster, zone);
  const [members, rotation] = [listOf(roster.members), valueOf(roster.rotation)];
  const takesTurns = members.length > 0 && (rotation !== undefined || shifts.length === 0);
  if (!takesTurns && shifts.length > 0) {
    return written === undefined ? shifts : clip(open, shifts[0]!, shifts.at(-1)!);
  }
  if (!takesTurns && written === undefined) return NEVER;
  const starting = members.length > 1 && rotation !== undefined ? valueOf(rotation.starting) : undefined;
  if (starting === undefined) return open;
  const first = dayOf(starting) * DAY_MINUTES + ((rotation && valueOf(rotation.atField)) ?? 0);
  return clip(open, instantOf(first, zone), to);
}

function shiftTimes(roster: Roster, zone: string): Intervals {
  const pairs = listOf(roster.shifts).flatMap((shift) => {
    const [from, to] = [valueOf(shift.from), valueOf(shift.to)];
    if (from === undefined || to === undefined) return [];
    return [resolveWallTime(from, zone).instant, resolveWallTime(to, zone).instant];
  });
  return toIntervals(pairs);
}

function namedAndAway(model: Model, roster: Roster): number[] {
  return absentAssignees(model).flatMap(({ work, during }) => (work === roster ? during : []));
}

/** Whether one of the actors is a roster that has nobody on duty at an instant. */
export function isAmidRosterHole(model: Model, actors: readonly Entity[], instant: number): boolean {
  return rosterHoles(model).some(({ roster, holes }) => actors.includes(roster) && includes(holes, instant));
}
