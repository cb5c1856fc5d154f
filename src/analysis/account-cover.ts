import type { Scope } from '../model/entity.ts';
import type { Field } from '../model/field.ts';
import type { Account } from '../model/generated/entities.ts';
import { coversAccount } from './scope.ts';

/** Whether one of the things covers the account: `yes`, `no`, or `unknown` while one of them cannot be read. */
export function isCovered(
  account: Account,
  by: readonly { readonly accounts: Field<Scope> }[],
): 'yes' | 'no' | 'unknown' {
  let isKnown = true;
  for (const { accounts } of by) {
    const covered = coversAccount(accounts, account);
    if (covered === true) return 'yes';
    if (covered === undefined) isKnown = false;
  }
  return isKnown ? 'no' : 'unknown';
}

/** Accounts, one by one, or together where there is nothing that could cover them: that is one finding. */
export function coverSubjects(accounts: readonly Account[], by: readonly unknown[]): readonly (readonly Account[])[] {
  if (accounts.length === 0) return [];
  return by.length === 0 ? [accounts] : accounts.map((account) => [account]);
}
