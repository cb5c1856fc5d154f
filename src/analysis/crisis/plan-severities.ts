import { listOf } from '../../model/field.ts';
import type { Severity } from '../../model/generated/entities.ts';
import type { WholePlan } from './whole-plan.ts';

/** The severities of a plan, each list as it was written: the plan's own, then those of playbooks that have others. */
export function planSeverities({ plan, playbooks }: WholePlan): readonly (readonly Severity[])[] {
  const own = playbooks.filter(({ severities }) => severities.state === 'value' && !severities.isInherited);
  return [...(plan === undefined ? [] : [plan]), ...own].map(({ severities }) => listOf(severities));
}
