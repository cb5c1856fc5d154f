import type { NodePlace } from '../diagnostics/place.ts';
import { valueOf } from '../model/field.ts';
import type { Account, Security } from '../model/generated/entities.ts';
import { isActiveAccount } from './active.ts';
import { groupByPlace } from './group-by-place.ts';
import { oncePerModel } from './once-per-model.ts';

/** Accounts that are guarded by the same words, because they inherit them or share an anchor. */
export interface GuardedAccounts {
  /** At least one. */
  readonly accounts: readonly Account[];
  /** What they say of it; `undefined` where they say nothing. */
  readonly security: Security | undefined;
  /** Where they say it, else the account. */
  readonly at: NodePlace;
}

/**
 * The accounts in use with how they are guarded; those that say nothing of it are one group where no account does, and
 * stand alone otherwise. What cannot be read is left out.
 */
export const guardedAccounts = oncePerModel((model): readonly GuardedAccounts[] => {
  const active = model.accounts.filter(isActiveAccount);
  const silent = active.filter(({ security }) => security.state === 'absent');
  const [first] = silent;
  if (first !== undefined && silent.length === active.length) return [groupOf(silent, first)];
  const told = active.filter(({ security }) => security.state !== 'broken');
  return groupByPlace(told, ({ security }) => security.at).map((group) => groupOf(group, group[0]));
});

function groupOf(accounts: readonly Account[], { security }: Account): GuardedAccounts {
  return { accounts, security: valueOf(security), at: security.at };
}
