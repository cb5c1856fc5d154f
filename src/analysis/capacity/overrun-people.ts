import { minutesWithin } from '../../time/intervals.ts';
import { activePeople } from '../active-people.ts';
import { castOfField } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { overloadedPolicies } from '../response/overloaded-policies.ts';
import { personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { type PersonCapacity, type WeekCapacity, weeklyCapacity } from './weekly-capacity.ts';

/** A person whose fixed work alone is more than a week holds. */
export interface OverrunPerson extends Pick<PersonCapacity, 'person' | 'from'> {
  /** The first of the worst weeks, `2026-W49`, and how many there are. */
  readonly week: string;
  readonly weeks: number;
  /** Minutes that a usual week of the person holds. */
  readonly has: number;
  readonly capacity: WeekCapacity;
}

/**
 * People whose meetings, standing work and answering exceed what a usual week of theirs holds, in some whole week of the
 * plan. A week of leave or with holidays is measured by the usual hours too: what waits until afterwards is no overload;
 * and of a week that the plan covers in part nothing is said, because meetings do not come in parts. Where more comes in
 * than can be answered at all, that is told of at the policy, and its answering is left out here.
 */
export const overrunPeople = oncePerModel((model): readonly OverrunPerson[] => {
  const { weeks, weekBounds, from, to } = planningFrame(model);
  const flooded = new Set(
    overloadedPolicies(model).flatMap(({ policy }) => [...castOfField(model, policy.responders).people]),
  );
  return model.people.flatMap((person) => {
    const { weeks: rows, from: source, isKnown } = weeklyCapacity(model)(person);
    if (!isKnown || !activePeople(model).has(person)) return [];
    const { regular } = personTime(model)(person);
    let worst: { over: number; index: number; has: number } | undefined;
    let count = 0;
    for (const [index, { stated, meetings, standing, answering }] of rows.entries()) {
      const { start, end } = weekBounds[index]!;
      if (start < from || end > to) continue;
      const has = Math.min(minutesWithin(regular, start, end), stated);
      const over = meetings + standing + (flooded.has(person) ? 0 : answering) - has;
      if (over <= 0) continue;
      count += 1;
      if (worst === undefined || over > worst.over) worst = { over, index, has };
    }
    if (worst === undefined) return [];
    const { index, has } = worst;
    return [{ person, from: source, week: weeks[index]!, weeks: count, has, capacity: rows[index]! }];
  });
});
