import { answerCategories } from '../../facts/answer-categories.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { ResponsePolicy, ResponseRule, Template } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { answeredRules } from './answered-rules.ts';

/** A rule that a template answers. */
export interface TemplateUse {
  readonly policy: ResponsePolicy;
  readonly rule: ResponseRule;
}

/** The rules that each template answers: those that name it, and those without a template that it says it is `for`. */
export const templateUses = oncePerModel((model): ReadonlyMap<Template, readonly TemplateUse[]> => {
  const uses = new Map<Template, TemplateUse[]>();
  for (const policy of model.responses) {
    for (const rule of answeredRules(policy)) {
      for (const template of templatesFor(model, rule)) {
        const known = uses.get(template);
        if (known === undefined) uses.set(template, [{ policy, rule }]);
        else known.push({ policy, rule });
      }
    }
  }
  return uses;
});

/** The template that a rule names, else those for its kind, and where they have a category for its category. */
export function templatesFor(model: Model, rule: ResponseRule): readonly Template[] {
  if (rule.template.state !== 'absent') return [valueOf(rule.template)?.target ?? []].flat();
  const kind = valueOf(rule.inbound);
  return model.templates.filter(
    (template) =>
      kind !== undefined &&
      valueOf(template.for) === kind &&
      (template.category.state === 'absent' || valueOf(template.category) === valueOf(rule.category)),
  );
}

/** Whether a template answers what is kind, or thanks: by what it is for, its parts or its words. */
export function isPositive(template: Template): boolean {
  const words = [
    ...[template.id, valueOf(template.for), valueOf(template.category), valueOf(template.title)],
    ...listOf(template.parts),
    ...(valueOf(template.texts)?.values() ?? []),
  ];
  return answerCategories.praise.test(words.join(' ').toLowerCase());
}
