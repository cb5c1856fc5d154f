import { ANSWERED_KINDS, type AnsweredKind, kindsNotOn } from '../../facts/inbound-kinds.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account, ResponsePolicy } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { coversAccount } from '../scope.ts';
import { answerableAccounts } from './answered-accounts.ts';

/** Kinds of what comes in for which no policy of an account has a rule. */
export interface UnruledKinds {
  /** The policies that hold for the accounts, at least one. */
  readonly policies: readonly [ResponsePolicy, ...ResponsePolicy[]];
  readonly kinds: readonly AnsweredKind[];
  readonly accounts: readonly Account[];
}

/**
 * Kinds without a rule, together for the accounts that the same policies hold for and that lack the same. An account
 * without any policy is another matter, and of one whose policies cannot all be read nothing is said.
 */
export const unruledKinds = oncePerModel((model): readonly UnruledKinds[] => {
  const found = new Map<string, UnruledKinds & { readonly accounts: Account[] }>();
  for (const account of answerableAccounts(model)) {
    if (model.responses.some(({ accounts }) => coversAccount(accounts, account) === undefined)) continue;
    const [first, ...others] = model.responses.filter(({ accounts }) => coversAccount(accounts, account));
    if (first === undefined) continue;
    const policies = [first, ...others] as const;
    const kinds = missingIn(policies, account);
    if (kinds.length === 0) continue;
    const key = [...policies.map(({ id }) => id), ...kinds].join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { policies, kinds, accounts: [account] });
    else known.accounts.push(account);
  }
  return [...found.values()];
});

function missingIn(policies: readonly ResponsePolicy[], account: Account): AnsweredKind[] {
  const rules = policies.flatMap((policy) => listOf(policy.rules));
  const isKnown =
    policies.every((policy) => policy.rules.state !== 'broken') &&
    rules.every(({ inbound }) => inbound.state === 'value');
  if (!isKnown) return [];
  const ruled = new Set(rules.map(({ inbound }) => valueOf(inbound)));
  const impossible = kindsNotOn[valueOf(account.platform) ?? ''] ?? [];
  return ANSWERED_KINDS.filter((kind) => !ruled.has(kind) && !impossible.includes(kind));
}
