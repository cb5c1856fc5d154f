import type { NodePlace } from '../diagnostics/place.ts';
import { listOf, valueOf } from '../model/field.ts';
import type { Access, Account, Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { accountDuties } from './account-duties.ts';
import { isKeptAccount } from './active.ts';
import { activePeople } from './active-people.ts';
import { areDutiesKnown, peopleWithDuties } from './duties.ts';
import { groupByPlace } from './group-by-place.ts';
import { oncePerModel } from './once-per-model.ts';

/** Somebody who may publish on accounts, or run them, and has nothing to do on any of them. */
export interface IdleAccess {
  readonly person: Person;
  readonly level: 'admin' | 'publish';
  /** Those that share the row. */
  readonly accounts: readonly Account[];
  readonly at: NodePlace;
}

interface Row {
  readonly account: Account;
  readonly access: Access;
}

/** An account needs two who can run it, whatever else the second does. */
const ENOUGH_ADMINS = 2;

/**
 * Rows of access of people who are named and here, and who have nothing to do on any account that shares the row. A
 * second admin is there for the day on which the first is not, and who has nothing to do anywhere has another finding.
 */
export const idleAccess = oncePerModel((model): readonly IdleAccess[] => {
  if (!areDutiesKnown(model)) return [];
  const rows = model.accounts
    .filter(isKeptAccount)
    .flatMap((account) => listOf(account.access).map((access) => ({ account, access })));
  return groupByPlace(rows, ({ access }) => access.person.at).flatMap((group) => idleRow(model, group) ?? []);
});

function idleRow(model: Model, group: readonly [Row, ...Row[]]): IdleAccess | undefined {
  const [{ access }] = group;
  const [level, actor] = [valueOf(access.level), valueOf(access.person)?.target];
  if ((level !== 'admin' && level !== 'publish') || actor?.kind !== 'people') return undefined;
  const person = actor as Person;
  if (!activePeople(model).has(person) || !peopleWithDuties(model).has(person)) return undefined;
  const accounts = group.map(({ account }) => account);
  const isIdle = accounts.every((account) => {
    const { people, isKnown } = accountDuties(model)(account);
    return isKnown && !people.has(person) && (level === 'publish' || hasOtherAdmins(model, account));
  });
  return isIdle ? { person, level, accounts, at: access.person.at } : undefined;
}

/** Whether those who have something to do on the account are enough to run it. */
function hasOtherAdmins(model: Model, account: Account): boolean {
  const { people } = accountDuties(model)(account);
  const admins = listOf(account.access).flatMap(({ level, person }) =>
    valueOf(level) === 'admin' ? (valueOf(person)?.target ?? []) : [],
  );
  return admins.filter((actor) => people.has(actor as Person)).length >= ENOUGH_ADMINS;
}
