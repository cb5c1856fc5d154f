import { activityOf } from '../facts/activities.ts';
import { type CoreFunction, coreFunctionIds, isCoreFunction } from '../facts/core-functions.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Account, Person, Responsibility, Role, Team } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { isActiveAccount, isActivePerson, isOnNetwork } from './active.ts';
import { areRolesKnown, castOfField, holdersOf, referencesIn, teamCast, teamsBelow } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';
import { coversAccount } from './scope.ts';

/** Who does a core function of an account. */
export interface FunctionCover {
  readonly function: CoreFunction;
  /** People who are here today. */
  readonly people: ReadonlySet<Person>;
  /** Somebody outside (a contact) does it too. */
  readonly hasOutsider: boolean;
  /** False when something on the way could not be read, so that there may be more of them. */
  readonly isKnown: boolean;
}

/** An active account with who does each core function for it. */
export interface AccountFunctions {
  readonly account: Account;
  readonly covers: readonly FunctionCover[];
}

interface Draft {
  people: ReadonlySet<Person>;
  /** The same set once it is the draft's own and may grow; before that it belongs to all accounts. */
  own?: Set<Person>;
  hasOutsider: boolean;
  isKnown: boolean;
}

/**
 * For every active account on a network who does the four core functions: by the responsibility matrix, by a role of
 * somebody who works for the account (in its team, as its owner, or in no account's team), by the function of its
 * team, and for answers by its response policies.
 */
export const accountFunctions = oncePerModel((model): readonly AccountFunctions[] => {
  const accounts = model.accounts.filter((account) => isActiveAccount(account) && isOnNetwork(account));
  return accounts.map((account) => {
    const workers = workersOf(model, account);
    return {
      account,
      covers: coreFunctionIds.map((id) => ({ function: id, ...coverOf(model, account, id, workers) })),
    };
  });
});

/** Whether anybody anywhere is given a core function. */
export const areFunctionsGiven = oncePerModel((model) =>
  [
    model.roles.some((role) => role.functions.state !== 'absent'),
    model.teams.some((team) => team.functions.state !== 'absent'),
    model.responsibilities.length > 0,
    model.responses.length > 0,
  ].includes(true),
);

/** The core function of a responsibility: its own, else that of its activity. */
export function functionOf(responsibility: Responsibility): string | undefined {
  return valueOf(responsibility.function) ?? activityOf(valueOf(responsibility.activity) ?? '')?.function;
}

/** Who works for an account: its team with the teams below, and its owner. */
export function workersOf(model: Model, account: Account): Draft {
  const into: Draft = { people: new Set(), hasOutsider: false, isKnown: true };
  const team = teamOf(account);
  if (account.team.state === 'broken') into.isKnown = false;
  if (team !== undefined) addCast(teamCast(model, team), into, model);
  addCast(castOfField(model, account.owner), into, model);
  return into;
}

function coverOf(model: Model, account: Account, wanted: CoreFunction, workers: Draft): Draft {
  // Thousands of accounts may share the same people, so the set is copied only where an account has more of them.
  const into: Draft = { people: holdersForAll(model).get(wanted) ?? new Set(), hasOutsider: false, isKnown: true };
  for (const responsibility of model.responsibilities) addResponsible(model, responsibility, account, wanted, into);
  addByRole(model, workers, wanted, into);
  addByTeam(model, account, wanted, into);
  if (wanted === 'response') addResponders(model, account, into);
  return into;
}

function addResponsible(model: Model, row: Responsibility, account: Account, wanted: CoreFunction, into: Draft): void {
  if (row.function.state === 'broken' || row.activity.state === 'broken') into.isKnown = false;
  if (functionOf(row) !== wanted) return;
  const covered = coversAccount(row.accounts, account);
  if (covered === undefined) into.isKnown = false;
  if (covered !== true) return;
  addCast(castOfField(model, row.responsible), into, model);
  if (referencesIn(row.responsible).some(({ target }) => target?.kind === 'contacts')) into.hasOutsider = true;
}

function addByRole(model: Model, workers: Draft, wanted: CoreFunction, into: Draft): void {
  if (!workers.isKnown || !areRolesKnown(model) || !areRoleFunctionsKnown(model)) into.isKnown = false;
  for (const role of rolesByFunction(model).get(wanted) ?? []) {
    const holders = holdersOf(model).get(role);
    for (const person of workers.people) if (holders?.has(person)) addPerson(person, into, model);
  }
}

const areRoleFunctionsKnown = oncePerModel((model) => model.roles.every((role) => role.functions.state !== 'broken'));

const rolesByFunction = oncePerModel(
  (model) => new Map(coreFunctionIds.map((id) => [id, model.roles.filter((role) => hasFunction(role, id))])),
);

/** By core function, the holders of its roles who are in no account's team: they do it for every account. */
const holdersForAll = oncePerModel((model) => {
  const bound = accountTeamMembers(model);
  const found = new Map<CoreFunction, ReadonlySet<Person>>();
  for (const wanted of coreFunctionIds) {
    const roles = rolesByFunction(model).get(wanted) ?? [];
    const holders = roles.flatMap((role) => [...(holdersOf(model).get(role) ?? [])]);
    found.set(wanted, new Set(holders.filter((person) => !bound.has(person) && isActivePerson(person, model.today))));
  }
  return found;
});

function addByTeam(model: Model, account: Account, wanted: CoreFunction, into: Draft): void {
  if (!areTeamFunctionsKnown(model)) into.isKnown = false;
  const serving = teamsByFunction(model).get(wanted);
  if (serving === undefined) return;
  const own = teamOf(account);
  const teams = new Set(own === undefined ? [] : [own, ...teamsBelow(model, own)]);
  for (const team of serving) {
    if (teams.has(team) || !accountTeams(model).has(team)) addCast(teamCast(model, team), into, model);
  }
}

const areTeamFunctionsKnown = oncePerModel((model) => model.teams.every((team) => team.functions.state !== 'broken'));

const teamsByFunction = oncePerModel(
  (model) => new Map(coreFunctionIds.map((id) => [id, model.teams.filter((team) => hasFunction(team, id))])),
);

function addResponders(model: Model, account: Account, into: Draft): void {
  for (const policy of model.responses) {
    const covered = coversAccount(policy.accounts, account);
    if (covered === undefined) into.isKnown = false;
    if (covered === true) addCast(castOfField(model, policy.responders), into, model);
  }
}

/** Teams that run an account, with those below them. */
const accountTeams = oncePerModel((model) => {
  const teams = new Set<Team>();
  for (const account of model.accounts) {
    const team = teamOf(account);
    if (team !== undefined) for (const one of [team, ...teamsBelow(model, team)]) teams.add(one);
  }
  return teams;
});

const accountTeamMembers = oncePerModel((model) => {
  const people = new Set<Person>();
  for (const team of accountTeams(model)) for (const person of teamCast(model, team).people) people.add(person);
  return people;
});

function teamOf(account: Account): Team | undefined {
  return valueOf(account.team)?.target as Team | undefined;
}

function hasFunction(entity: Role | Team, wanted: CoreFunction): boolean {
  return listOf(entity.functions).some((one) => isCoreFunction(one) && one === wanted);
}

function addCast(cast: { people: ReadonlySet<Person>; isKnown: boolean }, into: Draft, model: Model): void {
  if (!cast.isKnown) into.isKnown = false;
  for (const person of cast.people) addPerson(person, into, model);
}

function addPerson(person: Person, into: Draft, model: Model): void {
  if (into.people.has(person) || !isActivePerson(person, model.today)) return;
  into.own ??= new Set(into.people);
  into.own.add(person);
  into.people = into.own;
}
