import { operatorError } from '../messages/operator-errors.ts';
import type { Rule } from '../rules/define-rule.ts';
import { nearest } from '../schema/did-you-mean.ts';

/**
 * The rule of this id; `no-owner` finds `account/no-owner` when no other area has a rule of that name.
 *
 * @throws SmorgError `unknown-rule` with the nearest
 */
export function findRule(id: string, rules: readonly Rule[]): Rule {
  const byName = rules.filter((rule) => rule.id === id || rule.id.endsWith(`/${id}`));
  if (byName.length === 1 && byName[0]) return byName[0];
  const hint = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  throw operatorError('unknown-rule', { rule: id, hint: hint === undefined ? '' : `→ ${hint}. ` });
}
