import type { Person } from '../../model/generated/entities.ts';
import { unionOf } from '../../time/intervals.ts';
import { type WorkingClock, workingClock } from '../../time/working-clock.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';

/** Working time of several people together. Asked for the same few pools over and over. */
export const poolClock = oncePerModel((model) => {
  const known = new Map<string, WorkingClock>();
  return (people: readonly Person[]): WorkingClock => {
    const key = people.map(({ id }) => id).join(' ');
    let clock = known.get(key);
    if (clock === undefined) {
      clock = workingClock(unionOf(people.map((person) => personTime(model)(person).working)));
      known.set(key, clock);
    }
    return clock;
  };
});
