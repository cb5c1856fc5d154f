import { type Matching, matchFindings } from '../diff/since/match-findings.ts';
import { namesOf } from '../diff/since/names-of.ts';
import { type JudgedWorkspace, judgeWorkspace } from '../lint/judge-workspace.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { baseStateOf } from './base-state.ts';
import { earlierConfigs } from './earlier-configs.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { readEarlier } from './read-earlier.ts';

/** A workspace in both states. */
export interface JudgedSince {
  readonly judged: JudgedWorkspace;
  /** The earlier state; none when the configuration cannot be used. */
  readonly before: JudgedWorkspace | undefined;
  readonly matching: Matching | undefined;
}

/**
 * Judges a workspace as it is and as it was, both by its present configuration, and matches what is found.
 *
 * @param exactly the ref itself is meant, and not where it and the present parted
 * @throws SmorgError when git cannot read the earlier state
 */
export function judgeSince(workspace: PreparedWorkspace, ref: string, exactly: boolean): JudgedSince {
  const { input, root } = workspace;
  if (input.config.isFatal) {
    return { judged: judgeWorkspace(input), before: undefined, matching: undefined };
  }
  const base = baseStateOf(root, ref, exactly);
  const present = readWorkspace(input);
  const { judged: before, earlier } = readEarlier(workspace, base.files, base.state, present, (own) =>
    earlierConfigs(base, own, input.rules),
  );
  const judged = judgeWorkspace({ ...input, earlier }, present);
  const renames = judged.analysis === undefined ? [] : earlier.renamesTo(judged.analysis.model);
  return { judged, before, matching: matchFindings(before, judged, namesOf(renames)) };
}
