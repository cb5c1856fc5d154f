import { ruleName } from '../../analysis/response/answered-rules.ts';
import type { ResponsePolicy, ResponseRule } from '../../model/generated/entities.ts';
import type { RuleFinding } from '../define-rule.ts';

/** What rules of a policy lack: said once of the policy where several and all of them do (`all`), else of each (`one`). */
export function lackingRules(
  policy: ResponsePolicy,
  rules: readonly ResponseRule[],
  lacks: (rule: ResponseRule) => boolean,
): RuleFinding[] {
  const lacking = rules.filter(lacks);
  if (lacking.length > 1 && lacking.length === rules.length) {
    return [{ at: { ...policy.rules.at, part: 'key' }, message: 'all', params: { policy: policy.id } }];
  }
  return lacking.map((rule) => {
    const kind = ruleName(rule);
    return { at: rule.at, message: 'one', params: { kind, policy: policy.id }, subject: kind };
  });
}
