import { valueOf } from '../../model/field.ts';
import type { Person, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { minutesWithin } from '../../time/intervals.ts';
import { castOfField } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type PersonTime, personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/** What comes in of a policy, and who answers it. */
interface Inflow {
  readonly responders: readonly Person[];
  /** Minutes of answering for a day. */
  readonly perDay: number;
}

/**
 * Minutes that answering takes of each person in each week of the plan: what comes in a day, times what one takes, times
 * the days of the plan in the week; shared by the responders in proportion to their working time in that week.
 */
export const answeringMinutes = oncePerModel((model): ReadonlyMap<Person, readonly number[]> => {
  const minutes = new Map<Person, number[]>();
  for (const inflow of inflows(model)) addShares(model, inflow, personTime(model), 1, minutes);
  return minutes;
});

/** The same of everybody of whom it differs if one person had other working time. */
export function answeringWith(model: Model, changed: PersonTime): ReadonlyMap<Person, readonly number[]> {
  const minutes = new Map<Person, number[]>();
  for (const inflow of inflows(model)) {
    if (!inflow.responders.includes(changed.person)) continue;
    addShares(model, inflow, personTime(model), -1, minutes);
    addShares(model, inflow, (one) => (one === changed.person ? changed : personTime(model)(one)), 1, minutes);
  }
  for (const [person, row] of minutes) {
    for (const [week, before] of (answeringMinutes(model).get(person) ?? []).entries()) row[week]! += before;
  }
  return minutes;
}

const inflows = oncePerModel((model): readonly Inflow[] =>
  model.responses.flatMap((policy) => inflowOf(model, policy)),
);

function inflowOf(model: Model, { volume, responders }: ResponsePolicy): Inflow[] {
  const stated = valueOf(volume);
  const perDay = stated === undefined ? undefined : valueOf(stated.perDay);
  const handling = stated === undefined ? undefined : valueOf(stated.handling);
  if (perDay === undefined || handling === undefined) return [];
  return [{ responders: [...castOfField(model, responders).people], perDay: perDay * handling }];
}

/** Adds to everybody's minutes what an inflow takes of them, so many times. */
function addShares(
  model: Model,
  { responders, perDay }: Inflow,
  timeOf: (person: Person) => PersonTime,
  times: 1 | -1,
  minutes: Map<Person, number[]>,
): void {
  const { weeks, weekOfDay, weekBounds, from, to } = planningFrame(model);
  for (const [week, bounds] of weekBounds.entries()) {
    const [start, end] = [Math.max(bounds.start, from), Math.min(bounds.end, to)];
    const present = responders.map((person) => minutesWithin(timeOf(person).working, start, end));
    const together = present.reduce((sum, one) => sum + one, 0);
    if (together === 0) continue;
    const whole = Math.floor(perDay * weekOfDay.filter((one) => one === week).length);
    for (const [index, person] of responders.entries()) {
      const row = minutes.get(person) ?? weeks.map(() => 0);
      row[week] = row[week]! + times * Math.floor((whole * present[index]!) / together);
      minutes.set(person, row);
    }
  }
}
