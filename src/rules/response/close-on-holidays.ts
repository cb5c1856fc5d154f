import type { Fix } from '../../diagnostics/finding.ts';
import type { ResponsePolicy } from '../../model/generated/entities.ts';

/** The title of the fix, for rules that offer it. */
export const closeTexts = {
  closed: { en: 'Promise nothing on holidays', tr: 'Tatillerde söz verme' },
} as const;

/** Writes that a policy promises nothing on holidays, where it does not say what holds on them. */
export function closeOnHolidays(policy: ResponsePolicy): Fix[] {
  if (policy.onHolidays.state !== 'absent') return [];
  const edits = [{ op: 'insert', at: policy.at, key: 'onHolidays', yaml: 'closed' } as const];
  return [{ title: 'closed', safety: 'suggested', edits }];
}
