import type { NodePlace } from '../diagnostics/place.ts';
import type { Text } from '../diagnostics/text.ts';
import type { Entity } from '../model/entity.ts';
import { type Field, valueOf } from '../model/field.ts';
import type { Person } from '../model/generated/entities.ts';
import { holdersOf, referencesIn } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** What a role or a responsibility asks of a person. */
export interface SkillDemand {
  readonly by: Entity;
  readonly noun: Text;
  readonly at: NodePlace;
  /** Level needed, 1 to 5, by skill. */
  readonly skills: ReadonlyMap<string, number>;
  /** Everybody of whom it is asked. */
  readonly people: ReadonlySet<Person>;
}

const ROLE: Text = { en: 'role', tr: 'rol' };
const RESPONSIBILITY: Text = { en: 'responsibility', tr: 'sorumluluk' };

/**
 * What is asked of each person: by the roles they hold, and by the responsibilities that name them or one of their
 * roles as responsible. A team that is responsible needs the skill once, so its members are not asked one by one.
 */
export const skillDemands = oncePerModel((model): ReadonlyMap<Person, readonly SkillDemand[]> => {
  const demands = new Map<Person, SkillDemand[]>();
  const ask = (
    by: Entity & { skills: Field<ReadonlyMap<string, number>> },
    noun: Text,
    people: ReadonlySet<Person>,
  ) => {
    const skills = valueOf(by.skills);
    if (skills === undefined || skills.size === 0) return;
    const demand = { by, noun, at: by.skills.at, skills, people };
    for (const person of people) demands.set(person, [...(demands.get(person) ?? []), demand]);
  };
  for (const role of model.roles) ask(role, ROLE, holdersOf(model).get(role) ?? new Set());
  for (const row of model.responsibilities) {
    const people = new Set<Person>();
    for (const { target } of referencesIn(row.responsible)) {
      if (target?.kind === 'people') people.add(target as Person);
      if (target?.kind === 'roles') for (const holder of holdersOf(model).get(target) ?? []) people.add(holder);
    }
    ask(row, RESPONSIBILITY, people);
  }
  return demands;
});
