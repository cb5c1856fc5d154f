import { valueOf } from '../../model/field.ts';
import type { Person, ResponsePolicy } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { skillDemands } from '../skill-demands.ts';
import { answerers } from './answerers.ts';

/** Dealing with customers, a skill of the catalogue. */
const CARE = 'customer-care';

/** Somebody who answers and cannot deal with customers well enough. */
export interface UnskilledResponder {
  readonly person: Person;
  /** The first policy that they answer under. */
  readonly policy: ResponsePolicy;
  /** 0: the person has other skills and not this one. */
  readonly level: number;
}

/**
 * Such people, each once. Left out is whoever lists no skills, so that nothing is known, and whoever a role or a
 * responsibility asks for the skill: what they lack for that is told of there.
 */
export const unskilledResponders = oncePerModel((model): ReadonlyMap<Person, UnskilledResponder> => {
  const found = new Map<Person, UnskilledResponder>();
  for (const policy of model.responses) {
    for (const person of answerers(model, policy)) {
      const skills = valueOf(person.skills);
      const isAsked = skillDemands(model)
        .get(person)
        ?.some((demand) => demand.skills.has(CARE));
      if (skills === undefined || isAsked || found.has(person)) continue;
      found.set(person, { person, policy, level: skills.get(CARE) ?? 0 });
    }
  }
  return found;
});
