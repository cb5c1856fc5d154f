import type { Fact } from './fact.ts';
import { factGroups } from './fact-groups.ts';
import { type Requirement, requirements } from './requirements.ts';

/** Every fact, by its group; a rule may name each as its source. */
export const facts: readonly Fact[] = factGroups.flatMap((group) => group.facts);

const requirementsById = new Map(requirements.map((one) => [one.id, one]));
const factsById = new Map(facts.map((one) => [one.id, one]));

/** The article's requirement of this id (`S22`). */
export function requirementOf(id: string): Requirement | undefined {
  return requirementsById.get(id);
}

/** The fact of this id (`C11`). */
export function factOf(id: string): Fact | undefined {
  return factsById.get(id);
}
