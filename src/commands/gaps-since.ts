import { matchGaps } from '../diff/since/match-gaps.ts';
import type { GapReport } from '../gaps/gap-report.ts';
import { reportGaps } from '../gaps/report-gaps.ts';
import { standingErrors } from '../gaps/standing-errors.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { GAPS_SINCE_FORMATS } from '../report/gaps/gaps-since-formats.ts';
import { baseCommit } from './base-files.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { type BothStates, readBothStates } from './read-base.ts';

/** How `smorg gaps --since` reports. */
export interface GapsComparison {
  /** The report of a workspace, with what happened to each gap and score. */
  readonly report: (workspace: PreparedWorkspace, language: GapReport['language']) => GapReport;
  readonly formats: typeof GAPS_SINCE_FORMATS;
}

/**
 * Compares gap reports with what they were where a ref and the present parted.
 *
 * @param folder absolute folder that the run is in
 * @throws SmorgError for no git, no repository, no such ref, and what a shallow clone lacks
 */
export function compareGapsSince(ref: string, folder: string): GapsComparison {
  baseCommit(folder, ref, true);
  const states = new Map<PreparedWorkspace, BothStates>();
  const report: GapsComparison['report'] = (workspace, language) => {
    const { input, root } = workspace;
    if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
    const both = states.get(workspace) ?? readBothStates(input, root, ref);
    states.set(workspace, both);
    const { before, after, renames, state } = both;
    const head = reportGaps({ ...after.input, language }, after);
    if (head.files === 0) throw operatorError('nothing-to-check', { path: input.folder ?? '.' });
    const base = reportGaps({ ...before.input, language }, before);
    return matchGaps(base, head, renames, state, (side) => standingErrors(both[side].input, both[side]));
  };
  return { report, formats: GAPS_SINCE_FORMATS };
}
