import { type CoreFunction, coreFunctionIds } from '../facts/core-functions.ts';
import type { Person } from '../model/generated/entities.ts';
import { activePeople } from './active-people.ts';
import { castOf, referencesIn } from './cast.ts';
import { functionOf } from './functions.ts';
import { oncePerModel } from './once-per-model.ts';

/**
 * The core functions of which the matrix names a person as responsible, by name or by a role that only they hold, in the
 * article's order. A team and a role of several share the work, so that none of them need do all of it.
 */
export const functionsDone = oncePerModel((model): ReadonlyMap<Person, readonly CoreFunction[]> => {
  const done = new Map<Person, Set<string>>();
  for (const row of model.responsibilities) {
    const id = functionOf(row);
    if (id === undefined || row.function.state === 'broken') continue;
    for (const { target } of referencesIn(row.responsible)) {
      if (target?.kind !== 'people' && target?.kind !== 'roles') continue;
      const { people, isKnown } = castOf(model, [target]);
      const [person, ...others] = [...people].filter((one) => activePeople(model).has(one));
      if (!isKnown || person === undefined || others.length > 0) continue;
      done.set(person, (done.get(person) ?? new Set()).add(id));
    }
  }
  return new Map([...done].map(([person, ids]) => [person, coreFunctionIds.filter((id) => ids.has(id))]));
});
