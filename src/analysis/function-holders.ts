import type { CoreFunction } from '../facts/core-functions.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Account, Person, Role, Team } from '../model/generated/entities.ts';
import { activePeople } from './active-people.ts';
import { holdersOf, teamCast, teamsBelow } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Who has a core function by a role or by the function of a team, before any account is looked at. */
export interface FunctionHolders {
  /** People who are here today and hold a role with the function. */
  readonly byRole: ReadonlySet<Person>;
  /** Those of them, and the members of teams with the function, who serve every account: in no account's own team. */
  readonly shared: ReadonlySet<Person>;
  /** Teams with the function that run accounts. */
  readonly teams: ReadonlySet<Team>;
}

/** The holders of a core function. */
export const functionHolders = oncePerModel((model) => {
  const known = new Map<CoreFunction, FunctionHolders>();
  const active = activePeople(model);
  const { teams: accountTeams, people: accountPeople } = accountTeamsOf(model);
  return (wanted: CoreFunction): FunctionHolders => {
    const before = known.get(wanted);
    if (before !== undefined) return before;
    const byRole = new Set<Person>();
    for (const role of model.roles.filter((one) => hasFunction(one, wanted))) {
      for (const person of holdersOf(model).get(role) ?? []) if (active.has(person)) byRole.add(person);
    }
    const shared = new Set([...byRole].filter((person) => !accountPeople.has(person)));
    const teams = new Set<Team>();
    for (const team of model.teams.filter((one) => hasFunction(one, wanted))) {
      if (accountTeams.has(team)) teams.add(team);
      else for (const person of teamCast(model, team).people) if (active.has(person)) shared.add(person);
    }
    const holders = { byRole, shared, teams };
    known.set(wanted, holders);
    return holders;
  };
});

/** The team of an account. */
export function teamOf(account: Account): Team | undefined {
  return valueOf(account.team)?.target;
}

/** Teams that run an account, with those below them, and everybody in them. */
const accountTeamsOf = oncePerModel((model) => {
  const teams = new Set<Team>();
  for (const account of model.accounts) {
    const team = teamOf(account);
    if (team === undefined || teams.has(team)) continue;
    for (const one of [team, ...teamsBelow(model, team)]) teams.add(one);
  }
  const people = new Set<Person>();
  for (const team of teams) for (const person of teamCast(model, team).people) people.add(person);
  return { teams, people };
});

function hasFunction(entity: Role | Team, wanted: CoreFunction): boolean {
  return listOf(entity.functions).includes(wanted);
}
