import { listOf, valueOf } from '../../model/field.ts';
import type { Playbook, Severity } from '../../model/generated/entities.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import type { WholePlan } from './whole-plan.ts';

/** A list of severities, as it was written. */
export interface SeverityList {
  readonly severities: readonly Severity[];
  /** The playbooks that go by it; none for a plan that has none. */
  readonly playbooks: readonly Playbook[];
}

/** The severities of a plan: its own list, then those of playbooks that have others. */
export function planSeverities({ plan, playbooks }: WholePlan): readonly SeverityList[] {
  const read = playbooks.filter(({ severities }) => severities.state === 'value');
  const own = read.filter(({ severities }) => severities.state === 'value' && !severities.isInherited);
  const shared = plan === undefined ? [] : [{ severities: listOf(plan.severities), playbooks: read }];
  return [
    ...shared.map((list) => ({ ...list, playbooks: list.playbooks.filter((playbook) => !own.includes(playbook)) })),
    ...own.map((playbook) => ({ severities: listOf(playbook.severities), playbooks: [playbook] })),
  ];
}

/**
 * How many severities of the list are worse than each: 0 for the worst. The sooner a first statement is promised, the
 * worse it is. `undefined` where one of the list does not say how soon, so that their order is unknown.
 */
export function ranksOf(severities: readonly Severity[]): ReadonlyMap<Severity, number> | undefined {
  const minutes = severities.map(({ firstResponse }) => {
    const duration = valueOf(firstResponse);
    return duration && calendarMinutes(duration);
  });
  if (minutes.includes(undefined)) return undefined;
  const known = minutes as number[];
  return new Map(severities.map((severity, at) => [severity, known.filter((one) => one < known[at]!).length]));
}
