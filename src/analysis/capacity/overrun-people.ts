import type { Person } from '../../model/generated/entities.ts';
import { activePeople } from '../active-people.ts';
import { castOfField } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { overloadedPolicies } from '../response/overloaded-policies.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { type WeekCapacity, weeklyCapacity } from './weekly-capacity.ts';

/** A person whose fixed work alone is more than a week holds. */
export interface OverrunPerson {
  readonly person: Person;
  /** The first of the worst weeks, `2026-W49`, and how many there are. */
  readonly week: string;
  readonly weeks: number;
  readonly capacity: WeekCapacity;
}

/**
 * People whose meetings, standing work and answering exceed what they have in some week. Where more comes in than can be
 * answered at all, that is told of at the policy, and its answering is left out here.
 */
export const overrunPeople = oncePerModel((model): readonly OverrunPerson[] => {
  const { weeks } = planningFrame(model);
  const flooded = new Set(
    overloadedPolicies(model).flatMap(({ policy }) => [...castOfField(model, policy.responders).people]),
  );
  return model.people.flatMap((person) => {
    const { weeks: rows, isKnown } = weeklyCapacity(model)(person);
    const overruns = rows.map(({ overrun, answering }) => (flooded.has(person) ? overrun - answering : overrun));
    const worst = Math.max(0, ...overruns);
    if (worst === 0 || !isKnown || !activePeople(model).has(person)) return [];
    const index = overruns.indexOf(worst);
    const over = overruns.filter((overrun) => overrun > 0).length;
    return [{ person, week: weeks[index]!, weeks: over, capacity: rows[index]! }];
  });
});
