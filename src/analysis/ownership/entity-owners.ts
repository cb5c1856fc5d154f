import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account, Calendar, Person, Responsibility, Team, Template } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { referencesIn } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';

type Owning = Entity & { readonly owner?: Field<Reference | readonly Reference[]> };

/**
 * Who owns what stands under an id: its `owner`; of an account without one its team, of a calendar those of its entries,
 * of a team the team itself, of a responsibility whoever is accountable, of a template who approved it, of a person whom
 * they report to, else the leads of their teams, else they themselves. Empty when nobody is named.
 */
export function ownersOf(model: Model, entity: Entity): readonly Entity[] {
  const owners = targets((entity as Owning).owner);
  if (owners.length > 0) return owners;
  switch (entity.kind) {
    case 'accounts':
      return targets((entity as Account).team);
    case 'calendars':
      return listOf((entity as Calendar).entries).flatMap((entry) => targets(entry.owner));
    case 'teams':
      return [entity];
    case 'responsibilities':
      return targets((entity as Responsibility).accountable);
    case 'templates':
      return targets((entity as Template).approvedBy);
    case 'people':
      return above(model, entity as Person);
    default:
      return [];
  }
}

function above(model: Model, person: Person): readonly Entity[] {
  const superior = targets(person.reportsTo);
  if (superior.length > 0) return superior;
  const teams = teamsOf(model).get(person) ?? [];
  const leads = teams.flatMap((team) => targets(team.lead)).filter((lead) => lead !== person);
  return leads.length > 0 ? leads : [person];
}

const teamsOf = oncePerModel((model) => {
  const teams = new Map<Entity, Team[]>();
  for (const team of model.teams) {
    for (const member of listOf(team.members)) {
      const person = valueOf(member.person)?.target;
      if (person !== undefined) teams.set(person, [...(teams.get(person) ?? []), team]);
    }
  }
  return teams;
});

function targets(field: Field<Reference | readonly Reference[]> | undefined): readonly Entity[] {
  if (field === undefined) return [];
  return referencesIn(field).flatMap(({ target }) => (target === undefined ? [] : [target]));
}
