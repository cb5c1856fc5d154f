import type { CrisisRole } from '../../analysis/crisis/crisis-roles.ts';
import { ifEmptyInside, type Lack, lackOf, type WholePlan } from '../../analysis/crisis/whole-plan.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { RuleFinding } from '../define-rule.ts';

/** Findings about roles that a plan leaves open, those that are missed at the same place together. */
export function missingRoles(plan: WholePlan, roles: readonly CrisisRole[]): RuleFinding[] {
  const missing = roles.flatMap((role) => {
    const lack = lackOf(plan, (part) => ifEmptyInside(part.roles, role));
    return lack === undefined ? [] : [{ role, ...lack }];
  });
  return groupByPlace<Lack & { readonly role: CrisisRole }>(missing, ({ at }) => at).map(([first, ...others]) => ({
    at: first.at,
    message: 'missing',
    params: { roles: [first, ...others].map(({ role }) => role) },
    related: first.also.map((at) => ({ at, message: 'also' })),
  }));
}
