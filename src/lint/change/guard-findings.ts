import type { Finding } from '../../diagnostics/finding.ts';
import type { Judged } from '../judge.ts';
import { findAddedComments } from './added-comments.ts';
import type { ChangeContext } from './change-context.ts';
import { findGrownBaseline } from './grown-baseline.ts';
import { findLargeRemovals } from './large-removals.ts';
import { findRemovedWorkspaces } from './removed-workspaces.ts';
import { findWeakenedConfiguration, wasChecked } from './weakened-configuration.ts';

/**
 * What a change does to the check itself, and what it takes away on a large scale: nothing silences that. Where there was no
 * organisation there was no check either, save in a folder that had its own.
 */
export function guardFindings(judged: readonly Judged[], context: ChangeContext): Finding[] {
  const workspaces = findRemovedWorkspaces(context);
  if (!wasChecked(context.earlier)) return workspaces;
  const former = new Map(context.renames().map(({ from, to }) => [ownId(to), ownId(from)]));
  return [
    ...findWeakenedConfiguration(context),
    ...findAddedComments(context),
    ...findGrownBaseline(judged, context, (id) => former.get(id) ?? id),
    ...findLargeRemovals(context),
    ...workspaces,
  ];
}

/** The id of an entry without its calendar's. */
function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
