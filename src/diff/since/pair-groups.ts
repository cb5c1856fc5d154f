import type { EntityName } from '../../diagnostics/finding.ts';
import { entityOf } from '../../lint/entity-lookup.ts';
import type { Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { compareFindings } from './compare-findings.ts';
import type { FindingChange } from './finding-change.ts';

/** Findings of a state that have no partner yet. */
interface Rest {
  readonly workspace: JudgedWorkspace;
  readonly judged: readonly Judged[];
}

/** What is told of things one by one in one state, and of all of them together in the other one. */
export interface Grouped {
  readonly changes: ReadonlyMap<Judged, FindingChange>;
  /** The findings of the earlier state that are told otherwise now. */
  readonly told: readonly Judged[];
}

/**
 * A slip of all things of a kind is one finding, and of some of them one finding each. When one of them is mended, what is
 * said of the others is no news: their finding was the one about all. It is better then, and worse the other way round.
 *
 * @param present the present id of what had another
 */
export function pairGroups(before: Rest, after: Rest, present: (id: string) => string): Grouped {
  const changes = new Map<Judged, FindingChange>();
  const told: Judged[] = [];
  const keyThen = ({ kind, id }: EntityName) => `${kind} ${present(id)}`;
  const keyNow = ({ kind, id }: EntityName) => `${kind} ${id}`;
  for (const group of before.judged) {
    const about = new Set(group.finding.about?.map(keyThen));
    const those = singlesIn(about, group, after, keyNow);
    for (const one of those) changes.set(one, { change: changeOf(group, one, those, about, 'better'), before: group });
    if (those.length > 0) told.push(group);
  }
  for (const group of after.judged) {
    const about = new Set(group.finding.about?.map(keyNow));
    const those = singlesIn(about, group, before, keyThen);
    const [first] = those;
    if (first === undefined) continue;
    changes.set(group, { change: changeOf(first, group, those, about, 'worse'), before: first });
    told.push(...those);
  }
  return { changes, told };
}

function singlesIn(
  about: ReadonlySet<string>,
  { rule }: Judged,
  { workspace, judged }: Rest,
  keyOf: (name: EntityName) => string,
): readonly Judged[] {
  if (about.size === 0) return [];
  return judged.filter((one) => {
    if (one.rule.id !== rule.id || one.finding.about !== undefined) return false;
    const name = entityOf(one.finding, workspace.sources);
    return name !== undefined && about.has(keyOf(name));
  });
}

function changeOf(
  was: Judged,
  is: Judged,
  those: readonly Judged[],
  about: ReadonlySet<string>,
  otherwise: 'better' | 'worse',
): 'unchanged' | 'worse' | 'better' {
  const change = compareFindings(was, is, false);
  const isCounted = was.disposition === 'reported' && is.disposition === 'reported';
  return change === 'unchanged' && isCounted && those.length < about.size ? otherwise : change;
}
