import type { Person, Roster } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { type Intervals, intersect, NEVER, subtract, unionOf } from '../../time/intervals.ts';
import { personTime } from '../working-time/person-time.ts';
import { rosterDuty } from './roster-duty.ts';

/** The duty that somebody really does: their own, and as a stand-in that of others who are away. */
export function dutyWorked(model: Model, person: Person, roster: Roster): Intervals {
  const { onDuty: duties, standIns } = rosterDuty(model)(roster);
  const own = available(model, person, duties.get(person) ?? NEVER);
  const standIn = available(model, person, standIns.get(person) ?? NEVER);
  if (standIn.length === 0) return own;
  const others = [...duties].map(([other, during]) => available(model, other, during));
  return unionOf([own, subtract(standIn, unionOf(others))]);
}

function available(model: Model, person: Person, during: Intervals): Intervals {
  const { absent, employed } = personTime(model)(person);
  return intersect(subtract(during, absent), employed);
}
