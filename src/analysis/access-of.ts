import { listOf } from '../model/field.ts';
import type { Account, Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { castOfField } from './cast.ts';

/** Who has access to an account, of any level; `undefined` when nobody wrote it down or not all of it can be read. */
export function accessOf(model: Model, { access }: Account): ReadonlySet<Person> | undefined {
  const entries = listOf(access);
  if (entries.length === 0) return undefined;
  const people = new Set<Person>();
  for (const { person } of entries) {
    const cast = castOfField(model, person);
    // A place that is still to be filled may be anybody's.
    if (!cast.isKnown || person.state !== 'value') return undefined;
    for (const one of cast.people) people.add(one);
  }
  return people;
}
