import { valueOf } from '../../model/field.ts';
import type { Person } from '../../model/generated/entities.ts';
import { minutesWithin } from '../../time/intervals.ts';
import { castOfField } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/**
 * Minutes that answering takes of each person in each week of the plan: what comes in a day, times what one takes, times
 * the days of the plan in the week; shared by the responders in proportion to their working time in that week.
 */
export const answeringMinutes = oncePerModel((model): ReadonlyMap<Person, readonly number[]> => {
  const frame = planningFrame(model);
  const shares = new Map<Person, number[]>();
  const daysOfWeek = frame.weeks.map((_, week) => frame.weekOfDay.filter((one) => one === week).length);
  for (const policy of model.responses) {
    const volume = valueOf(policy.volume);
    const perDay = volume === undefined ? undefined : valueOf(volume.perDay);
    const handling = volume === undefined ? undefined : valueOf(volume.handling);
    if (perDay === undefined || handling === undefined) continue;
    const responders = [...castOfField(model, policy.responders).people];
    for (const [week, days] of daysOfWeek.entries()) {
      const start = Math.max(frame.weekBounds[week]!.start, frame.from);
      const end = Math.min(frame.weekBounds[week]!.end, frame.to);
      const present = responders.map((person) => minutesWithin(personTime(model)(person).working, start, end));
      const together = present.reduce((sum, minutes) => sum + minutes, 0);
      if (together === 0) continue;
      const whole = Math.floor(perDay * handling * days);
      for (const [index, person] of responders.entries()) {
        const row = shares.get(person) ?? frame.weeks.map(() => 0);
        row[week] = row[week]! + Math.floor((whole * present[index]!) / together);
        shares.set(person, row);
      }
    }
  }
  return shares;
});
