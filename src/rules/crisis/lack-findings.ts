import { type Lacks, lackOf, planParts, type WholePlan } from '../../analysis/crisis/whole-plan.ts';
import type { NodePlace, Place } from '../../diagnostics/place.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { RuleFinding } from '../define-rule.ts';
import { type OpenGap, type RemedyChange, type RemedyContext, type RemedyValue, setField } from '../remedy.ts';

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

/** Fills what the plan lacks, in the plan itself or in each playbook that suffers. */
export function fillLack(
  { finding: { at, related = [] } }: OpenGap,
  { model }: RemedyContext,
  field: string,
  value: RemedyValue,
): readonly RemedyChange[] {
  const places = [at, ...related.map((one) => one.at)];
  const parts = planParts(model).filter((part) => places.some((place) => isWithin(place, part.at)));
  return parts.map((part) => setField(part, field, value));
}

function isWithin(place: Place, { file, document, pointer }: NodePlace): boolean {
  if (place.kind !== 'node' || place.file !== file || place.document !== document) return false;
  return place.pointer === pointer || place.pointer.startsWith(`${pointer}/`);
}
