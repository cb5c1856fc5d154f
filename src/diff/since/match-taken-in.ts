import { entityOf, placeOfEntity } from '../../lint/entity-lookup.ts';
import { fileOf, type Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import type { FindingChange } from './finding-change.ts';
import { goneFindings } from './gone-findings.ts';
import { type Matching, matchFindings } from './match-findings.ts';
import type { Names } from './names-of.ts';
import { pairTakenGroups } from './pair-taken-groups.ts';

/** A workspace of the earlier state that stood in a folder of the present one and is none any more. */
export interface FormerWorkspace {
  /** Its folder, relative to the present workspace. */
  readonly folder: string;
  readonly before: JudgedWorkspace;
  /** Names of things and files in it and in the present workspace. */
  readonly names: Names;
}

/** How the findings of a workspace belong to what was found in it, and in those that it took in. */
export interface MatchedWorkspaces {
  readonly matching: Matching;
  /** What counted in its earlier state and is gone. */
  readonly gone: readonly Judged[];
  /** The same of each former workspace, in their order. */
  readonly formerGone: readonly (readonly Judged[])[];
}

/**
 * Matches a workspace with its earlier state and with the workspaces that it took in. What is found in their folders was
 * found there before, if it was; only the rest belongs to the earlier state of the workspace itself.
 */
export function matchWithFormer(
  before: JudgedWorkspace,
  after: JudgedWorkspace,
  names: Names,
  former: readonly FormerWorkspace[],
): MatchedWorkspaces {
  if (former.length === 0) {
    const matching = matchFindings(before, after, names);
    return { matching, gone: goneFindings(before, matching), formerGone: [] };
  }
  const isNew = standsForNew(before, after, names);
  const folders = former.map(({ folder }) => folder);
  let rest = after.judged;
  const taken = former.map((one) => {
    const candidates = rest.filter((judged) => innermost(folders, judged) === one.folder || isNew(judged));
    const matching = matchFindings(one.before, { ...after, judged: candidates }, one.names);
    rest = rest.filter((judged) => matching.changes.get(judged)?.before === undefined);
    return { ...one, matching };
  });
  const own = matchFindings(before, { ...after, judged: rest }, names);
  const changes = new Map<Judged, FindingChange>(own.changes);
  for (const { folder, matching } of taken) {
    for (const [judged, found] of matching.changes) {
      if (found.before !== undefined) changes.set(judged, found);
      else if (innermost(folders, judged) === folder) changes.set(judged, perhapsNew(changes.get(judged), found));
    }
  }
  const groups = pairTakenGroups(own, taken, after, names);
  for (const [judged, found] of groups.changes) changes.set(judged, found);
  return {
    matching: { ...own, changes },
    // Each state by itself: one of its places is none of another one, be the paths the same.
    gone: goneFindings(before, own),
    formerGone: taken.map((one) => {
      const fixed = one.matching.fixed.filter((judged) => !groups.told.has(judged));
      return goneFindings(one.before, { ...one.matching, fixed });
    }),
  };
}

/** What has no partner in two states is new only if it is by both. */
function perhapsNew(one: FindingChange | undefined, other: FindingChange): FindingChange {
  return one === undefined || (one.before === undefined && one.change !== undefined) ? other : one;
}

function innermost(folders: readonly string[], { finding }: Judged): string | undefined {
  const file = fileOf(finding.at) ?? '';
  const holding = folders.filter((folder) => file.startsWith(`${folder}/`));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** Tells what is said of a thing that the workspace did not have: it may have come from another one. */
function standsForNew(before: JudgedWorkspace, after: JudgedWorkspace, { former }: Names): (one: Judged) => boolean {
  const model = before.analysis?.model;
  if (model === undefined) return () => false;
  const placeOf = placeOfEntity(model);
  return ({ finding }) => {
    const name = entityOf(finding, after.sources);
    return name !== undefined && placeOf({ ...name, id: name.id.split('/').map(former).join('/') }) === undefined;
  };
}
