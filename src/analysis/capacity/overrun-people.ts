import type { Person } from '../../model/generated/entities.ts';
import { activePeople } from '../active-people.ts';
import { oncePerModel } from '../once-per-model.ts';
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

/** People whose meetings, standing work and answering exceed what they have in some week. */
export const overrunPeople = oncePerModel((model): readonly OverrunPerson[] => {
  const { weeks } = planningFrame(model);
  return model.people.flatMap((person) => {
    const { weeks: rows, isKnown } = weeklyCapacity(model)(person);
    const worst = Math.max(0, ...rows.map(({ overrun }) => overrun));
    if (worst === 0 || !isKnown || !activePeople(model).has(person)) return [];
    const index = rows.findIndex(({ overrun }) => overrun === worst);
    const over = rows.filter(({ overrun }) => overrun > 0).length;
    return [{ person, week: weeks[index]!, weeks: over, capacity: rows[index]! }];
  });
});
