import type { Account, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isActiveAccount, isOnNetwork } from '../active.ts';
import { coversAccount } from '../scope.ts';

/** The accounts at which anybody may write in: those in use on somebody else's network. */
export function answerableAccounts(model: Model): readonly Account[] {
  return model.accounts.filter((account) => isActiveAccount(account) && isOnNetwork(account));
}

/** Those of them that a policy surely holds for. */
export function accountsOf(model: Model, policy: ResponsePolicy): readonly Account[] {
  return answerableAccounts(model).filter((account) => coversAccount(policy.accounts, account) === true);
}
