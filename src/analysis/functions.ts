import { activityOf } from '../facts/activities.ts';
import { type CoreFunction, coreFunctionIds } from '../facts/core-functions.ts';
import { valueOf } from '../model/field.ts';
import type { Account, Person, Responsibility } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { isActiveAccount, isOnNetwork } from './active.ts';
import { activePeople } from './active-people.ts';
import { areRolesKnown, type Cast, castOfField, referencesIn, teamCast, teamsBelow } from './cast.ts';
import { functionHolders, teamOf } from './function-holders.ts';
import { oncePerModel } from './once-per-model.ts';
import { coversAccount } from './scope.ts';

/** Who does a core function of an account. */
export interface FunctionCover {
  readonly function: CoreFunction;
  /** People who are here today: all of them when they are fewer than three, else at least three. */
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
  people: Set<Person>;
  hasOutsider: boolean;
  isKnown: boolean;
}

/** With so many neither one absence nor two leave nobody, and the others need not be looked for. */
const ENOUGH = 3;

/**
 * For every active account on a network who does the four core functions: by the responsibility matrix, by a role of
 * somebody who works for the account (in its team, as its owner, or in no account's team), by the function of its
 * team, and for answers by its response policies.
 */
export const accountFunctions = oncePerModel((model): readonly AccountFunctions[] => {
  const accounts = model.accounts.filter((account) => isActiveAccount(account) && isOnNetwork(account));
  const areFunctionsKnown = [...model.roles, ...model.teams].every((one) => one.functions.state !== 'broken');
  const isKnown = areFunctionsKnown && areRolesKnown(model);
  return accounts.map((account) => {
    const workers = workersOf(model, account);
    const start = { workers, isKnown: isKnown && workers.isKnown };
    return { account, covers: coreFunctionIds.map((id) => ({ function: id, ...coverOf(model, account, id, start) })) };
  });
});

/** The core function of a responsibility: its own, else that of its activity. */
export function functionOf(responsibility: Responsibility): string | undefined {
  return (
    valueOf(responsibility.function) ?? activityOf(valueOf(responsibility.activity) ?? responsibility.id)?.function
  );
}

/** Who works for an account: its team with the teams below, and its owner. */
function workersOf(model: Model, account: Account): Cast {
  const team = teamOf(account);
  const inTeam = team === undefined ? { people: [], isKnown: account.team.state !== 'broken' } : teamCast(model, team);
  const owner = castOfField(model, account.owner);
  return { people: new Set([...inTeam.people, ...owner.people]), isKnown: inTeam.isKnown && owner.isKnown };
}

function coverOf(
  model: Model,
  account: Account,
  wanted: CoreFunction,
  { workers, isKnown }: { workers: Cast; isKnown: boolean },
): Draft {
  const { byRole, shared, teams } = functionHolders(model)(wanted);
  if (shared.size >= ENOUGH) return { people: shared as Set<Person>, hasOutsider: false, isKnown: true };
  const into: Draft = { people: new Set(shared), hasOutsider: false, isKnown };
  for (const person of workers.people) if (byRole.has(person)) into.people.add(person);
  const own = teamOf(account);
  for (const team of own === undefined ? [] : [own, ...teamsBelow(model, own)]) {
    if (teams.has(team)) addCast(model, teamCast(model, team), into);
  }
  for (const row of responsibilitiesFor(model).get(wanted) ?? []) addResponsible(model, row, account, into);
  if (areActivitiesBroken(model)) into.isKnown = false;
  if (wanted === 'response') addResponders(model, account, into);
  return into;
}

const responsibilitiesFor = oncePerModel((model) => {
  const rows = new Map<string, Responsibility[]>();
  for (const row of model.responsibilities) {
    const wanted = functionOf(row);
    if (wanted !== undefined) rows.set(wanted, [...(rows.get(wanted) ?? []), row]);
  }
  return rows;
});

const areActivitiesBroken = oncePerModel((model) =>
  model.responsibilities.some((row) => row.function.state === 'broken' || row.activity.state === 'broken'),
);

function addResponsible(model: Model, row: Responsibility, account: Account, into: Draft): void {
  const covered = coversAccount(row.accounts, account);
  if (covered === undefined) into.isKnown = false;
  if (covered !== true) return;
  addCast(model, castOfField(model, row.responsible), into);
  if (referencesIn(row.responsible).some(({ target }) => target?.kind === 'contacts')) into.hasOutsider = true;
}

function addResponders(model: Model, account: Account, into: Draft): void {
  for (const policy of model.responses) {
    const covered = coversAccount(policy.accounts, account);
    if (covered === undefined) into.isKnown = false;
    if (covered === true) addCast(model, castOfField(model, policy.responders), into);
  }
}

function addCast(model: Model, cast: Cast, into: Draft): void {
  if (!cast.isKnown) into.isKnown = false;
  for (const person of cast.people) if (activePeople(model).has(person)) into.people.add(person);
}
