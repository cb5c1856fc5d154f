import type { Person } from '../model/generated/entities.ts';
import type { FunctionCover } from './functions.ts';

/** The people who alone do a core function, with those functions; what may have more people is left out. */
export function soleDoers(covers: readonly FunctionCover[]): ReadonlyMap<Person, readonly string[]> {
  const found = new Map<Person, string[]>();
  for (const { function: id, people, hasOutsider, isKnown } of covers) {
    const [person] = people;
    if (!isKnown || hasOutsider || person === undefined || people.size > 1) continue;
    found.set(person, [...(found.get(person) ?? []), id]);
  }
  return found;
}
