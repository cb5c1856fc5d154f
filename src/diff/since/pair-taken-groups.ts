import { entityOf } from '../../lint/entity-lookup.ts';
import type { Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { compareFindings } from './compare-findings.ts';
import type { FindingChange } from './finding-change.ts';
import type { Matching } from './match-findings.ts';
import type { Names } from './names-of.ts';

/** A workspace that was taken in, and what of it was found again. */
interface Taken {
  readonly before: JudgedWorkspace;
  readonly names: Names;
  readonly matching: Matching;
}

/**
 * What was told of all things of a workspace, or of single ones, is told of the things of both together once one took the
 * other in. Nothing is worse by that, unless it is told of more things than before.
 */
export function pairTakenGroups(
  own: Matching,
  taken: readonly Taken[],
  after: JudgedWorkspace,
  names: Names,
): { readonly changes: ReadonlyMap<Judged, FindingChange>; readonly told: ReadonlySet<Judged> } {
  const left = taken.flatMap(({ before, names: { present }, matching: { fixed, lost } }) =>
    [...fixed, ...lost].map((one) => ({ one, keys: keysOf(one, before, present) })),
  );
  const changes = new Map<Judged, FindingChange>();
  const told = new Set<Judged>();
  for (const [group, { before: partner }] of own.changes) {
    if (group.finding.about === undefined) continue;
    const about = keysOf(group, after, (id) => id);
    const those = left.filter(
      ({ one, keys }) => one.rule.id === group.rule.id && keys.some((key) => about.includes(key)),
    );
    const before = partner ?? those[0]?.one;
    if (those.length === 0 || before === undefined) continue;
    for (const { one } of those) told.add(one);
    const known = new Set([
      ...(partner?.finding.about ?? []).map(nameIn(names.present)),
      ...those.flatMap(({ keys }) => keys),
    ]);
    const change = compareFindings(before, group, false);
    const isMore = change === 'unchanged' && group.disposition === 'reported' && about.some((key) => !known.has(key));
    changes.set(group, { change: isMore ? 'worse' : change, before });
  }
  return { changes, told };
}

function keysOf({ finding }: Judged, { sources }: JudgedWorkspace, nameOf: (id: string) => string): string[] {
  const single = entityOf(finding, sources);
  return (finding.about ?? (single === undefined ? [] : [single])).map(nameIn(nameOf));
}

function nameIn(nameOf: (id: string) => string): (name: { readonly kind: string; readonly id: string }) => string {
  return ({ kind, id }) => `${kind} ${nameOf(id)}`;
}
