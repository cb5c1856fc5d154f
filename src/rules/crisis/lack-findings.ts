import { type Lacks, lackOf, type WholePlan } from '../../analysis/crisis/whole-plan.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { RuleFinding } from '../define-rule.ts';

/** The label of the other playbooks that lack the same. */
export const alsoTexts: Readonly<Record<'also', Text>> = { also: { en: 'here too', tr: 'burada da' } };

/** The one finding about something that the plan lacks; none where it holds it, or where that is unknown. */
export function lackFindings(
  plan: WholePlan,
  lacks: Lacks,
  message: string,
  params: RuleFinding['params'] = {},
): readonly RuleFinding[] {
  const lack = lackOf(plan, lacks);
  if (lack === undefined) return [];
  return [{ at: lack.at, message, params, related: lack.also.map((at) => ({ at, message: 'also' })) }];
}
