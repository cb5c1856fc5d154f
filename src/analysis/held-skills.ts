import { valueOf } from '../model/field.ts';
import type { Person } from '../model/generated/entities.ts';

/** The highest level of a skill among people, 0 when none of them has it. */
export function highestLevel(people: Iterable<Person>, skill: string): number {
  let highest = 0;
  for (const { skills } of people) highest = Math.max(highest, valueOf(skills)?.get(skill) ?? 0);
  return highest;
}

/** Whether the skills of all of them can be read. */
export function areSkillsKnown(people: Iterable<Person>): boolean {
  for (const { skills } of people) if (skills.state === 'broken') return false;
  return true;
}
