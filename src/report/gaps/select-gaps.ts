import type { Priority } from '../../diagnostics/severity.ts';
import type { Gap, GapReport } from '../../gaps/gap-report.ts';
import type { GapView } from './gap-options.ts';

/** Priorities from the gravest to the mildest. */
export const PRIORITY_ORDER: readonly Priority[] = ['critical', 'high', 'medium', 'low'];

/** The gaps that a view shows. */
export function selectGaps({ gaps }: GapReport, { section, priority }: GapView = {}): readonly Gap[] {
  const least = priority === undefined ? PRIORITY_ORDER.length : PRIORITY_ORDER.indexOf(priority);
  return gaps.filter(
    (gap) => (section === undefined || gap.section === section) && PRIORITY_ORDER.indexOf(gap.priority) <= least,
  );
}

/** The gaps of one rule. */
export interface GapGroup {
  readonly first: Gap;
  readonly gaps: readonly Gap[];
}

/** Gaps of the same rule together, in the order in which the rules first appear. */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.rule);
    if (group === undefined) groups.set(gap.rule, [gap]);
    else group.push(gap);
  }
  return [...groups.values()].map((group) => ({ first: group[0]!, gaps: group }));
}

/** What to do first: the gravest gaps, one of each rule, in the order of the article. */
export function firstSteps(gaps: readonly Gap[], count: number): readonly GapGroup[] {
  const groups = groupGaps(gaps);
  const rank = ({ first }: GapGroup): number => PRIORITY_ORDER.indexOf(first.priority);
  return groups
    .map((group, order) => ({ group, order }))
    .sort((a, b) => rank(a.group) - rank(b.group) || a.order - b.order)
    .slice(0, count)
    .map(({ group }) => group);
}
