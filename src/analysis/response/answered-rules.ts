import { answerCategories } from '../../facts/answer-categories.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { ResponsePolicy, ResponseRule } from '../../model/generated/entities.ts';

/** The rules of a policy for what is answered: what is only removed or passed on, as spam, is left out. */
export function answeredRules(policy: ResponsePolicy): readonly ResponseRule[] {
  return listOf(policy.rules).filter((rule) => !isInCategory(rule, 'unanswered') && rule.category.state !== 'broken');
}

/** Whether a rule's category is one of these by its words. */
export function isInCategory({ category }: ResponseRule, kind: keyof typeof answerCategories): boolean {
  return answerCategories[kind].test((valueOf(category) ?? '').toLowerCase());
}

/** What a rule is for in a few characters: `comment`, or `comment/praise`. */
export function ruleName({ inbound, category }: ResponseRule): string {
  return [valueOf(inbound), valueOf(category)].filter((part) => part !== undefined).join('/');
}
