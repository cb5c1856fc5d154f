import { listOf, valueOf } from '../model/field.ts';
import type { Person } from '../model/generated/entities.ts';
import { oncePerModel } from './once-per-model.ts';

/** People to whom a team gives a role: `members: [{person: ada, as: editor}]`. */
export const rolesInTeams = oncePerModel((model): ReadonlySet<Person> => {
  const people = new Set<Person>();
  for (const team of model.teams) {
    for (const member of listOf(team.members)) {
      const person = valueOf(member.person)?.target;
      if (member.as.state !== 'absent' && person?.kind === 'people') people.add(person as Person);
    }
  }
  return people;
});
