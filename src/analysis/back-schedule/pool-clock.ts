import type { Person } from '../../model/generated/entities.ts';
import { unionOf } from '../../time/intervals.ts';
import { type WorkingClock, workingClock } from '../../time/working-clock.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type PersonTime, personTime } from '../working-time/person-time.ts';

/** Working time of several people together, one of whom may have another than the files say. */
export const poolClock = oncePerModel((model) => {
  const clockOf = (people: readonly Person[], timeOf: (person: Person) => PersonTime): WorkingClock =>
    workingClock(unionOf(people.map((person) => timeOf(person).working)));
  // Asked for the same few pools over and over.
  const known = new Map<string, WorkingClock>();
  return (people: readonly Person[], changed?: PersonTime): WorkingClock => {
    if (changed !== undefined && people.includes(changed.person))
      return clockOf(people, (person) => (person === changed.person ? changed : personTime(model)(person)));
    const key = people.map(({ id }) => id).join(' ');
    let clock = known.get(key);
    if (clock === undefined) {
      clock = clockOf(people, personTime(model));
      known.set(key, clock);
    }
    return clock;
  };
});
