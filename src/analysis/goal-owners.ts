import type { Person } from '../model/generated/entities.ts';
import { castOfField } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Everybody who owns a goal or a KPI, also by role. */
export const goalOwners = oncePerModel((model): ReadonlySet<Person> => {
  const owners = new Set<Person>();
  for (const { owner } of [...model.goals, ...model.kpis]) {
    for (const person of castOfField(model, owner).people) owners.add(person);
  }
  return owners;
});
