import { crisisPractice } from './crisis-practice.ts';
import { disclosureLaw } from './disclosure.ts';
import type { Fact } from './fact.ts';
import { limitFacts } from './limit-facts.ts';
import { measurementPractice } from './measurement-practice.ts';
import { networkRules } from './network-rules.ts';
import { type Requirement, requirements } from './requirements.ts';
import { responsePractice } from './response-practice.ts';
import { responsibilityPractice } from './responsibility-practice.ts';

/** Every fact that a rule may name as its source, beside the article's requirements. */
export const facts: readonly Fact[] = [
  ...crisisPractice,
  ...disclosureLaw,
  ...limitFacts,
  ...measurementPractice,
  ...networkRules,
  ...responsePractice,
  ...responsibilityPractice,
];

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
