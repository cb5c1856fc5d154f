import type { Person } from '../../model/generated/entities.ts';
import { unionOf } from '../../time/intervals.ts';
import { type WorkingClock, workingClock } from '../../time/working-clock.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type PersonTime, personTime } from '../working-time/person-time.ts';

/** Working time of several people together, one of whom may have another than the files say. */
export const poolClock = oncePerModel((model) => {
  const clockOf = (people: readonly Person[], timeOf: (person: Person) => PersonTime): WorkingClock =>
    workingClock(unionOf(people.map((person) => timeOf(person).working)));
  // Asked for the same few pools over and over.
  const known = new Map<string, WorkingClock>();
  const clockOfPool = oncePer((people: readonly Person[]): WorkingClock => {
    const key = people.map(({ id }) => id).join(' ');
    const clock = known.get(key) ?? clockOf(people, personTime(model));
    known.set(key, clock);
    return clock;
  });
  return (people: readonly Person[], changed?: PersonTime): WorkingClock => {
    if (changed !== undefined && people.includes(changed.person))
      return clockOf(people, (person) => (person === changed.person ? changed : personTime(model)(person)));
    return clockOfPool(people);
  };
});
