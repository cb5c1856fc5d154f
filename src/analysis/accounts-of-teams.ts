import type { Entity } from '../model/entity.ts';
import { valueOf } from '../model/field.ts';
import type { Account } from '../model/generated/entities.ts';
import { isActiveAccount } from './active.ts';
import { oncePerModel } from './once-per-model.ts';

/** By team, the accounts in use that it runs. */
export const accountsOfTeams = oncePerModel((model): ReadonlyMap<Entity, readonly Account[]> => {
  const accounts = new Map<Entity, Account[]>();
  for (const account of model.accounts) {
    const team = valueOf(account.team)?.target;
    if (team === undefined || !isActiveAccount(account)) continue;
    const known = accounts.get(team);
    if (known === undefined) accounts.set(team, [account]);
    else known.push(account);
  }
  return accounts;
});
