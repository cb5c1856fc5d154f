import type { Person, Roster } from '../../model/generated/entities.ts';
import { type Intervals, toIntervals } from '../../time/intervals.ts';
import { castOf } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { dutyWorked } from './duty-worked.ts';
import { rosterDuty } from './roster-duty.ts';

/** When a person is on duty, by any roster that says at which hours duty is. */
export interface OnCallTime {
  readonly during: Intervals;
  /** False when a roster on which the person may stand cannot be read, so that there may be more of it. */
  readonly isKnown: boolean;
}

/** The duty of a person by all rosters. */
export const onCallTime = oncePerModel((model) => {
  const rosters = new Map<Person, Roster[]>();
  const unknown = new Set<Person>();
  let isEverybodyKnown = true;
  for (const roster of model.rosters) {
    const { onDuty, standIns, hasHours, isKnown } = rosterDuty(model)(roster);
    for (const person of hasHours ? new Set([...onDuty.keys(), ...standIns.keys()]) : []) {
      rosters.set(person, [...(rosters.get(person) ?? []), roster]);
    }
    if (isKnown) continue;
    const cast = castOf(model, [roster]);
    for (const person of cast.people) unknown.add(person);
    isEverybodyKnown &&= cast.isKnown;
  }
  const known = new Map<Person, OnCallTime>();
  return (person: Person): OnCallTime => {
    let time = known.get(person);
    if (time === undefined) {
      const during = (rosters.get(person) ?? []).flatMap((roster) => dutyWorked(model, person, roster));
      time = { during: toIntervals(during), isKnown: isEverybodyKnown && !unknown.has(person) };
      known.set(person, time);
    }
    return time;
  };
});
