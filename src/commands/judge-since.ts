import { goneFindings } from '../diff/since/gone-findings.ts';
import { matchFindings } from '../diff/since/match-findings.ts';
import { namesOf } from '../diff/since/names-of.ts';
import type { ComparedWorkspace } from '../diff/since/present-since.ts';
import { CONFIG_NAME } from '../files/find-workspaces.ts';
import { BASELINE_NAME } from '../lint/baseline.ts';
import type { Judged } from '../lint/judge.ts';
import { type JudgedWorkspace, judgeWorkspace } from '../lint/judge-workspace.ts';
import type { JudgeInput } from '../lint/lint-input.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { type BaseFiles, folderName } from './base-files.ts';
import { type BaseState, baseStateOf } from './base-state.ts';
import { earlierConfigs } from './earlier-configs.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { type EarlierState, readEarlier } from './read-earlier.ts';
import { unchangedPaths } from './unchanged-files.ts';

/** Which earlier state is meant. */
export interface EarlierRef {
  readonly ref: string;
  /** The ref itself is meant, and not where it and the present parted. */
  readonly exactly: boolean;
}

/** A workspace that was none of its own any more, with what counted in it. */
export interface GoneWorkspace {
  readonly before: JudgedWorkspace;
  readonly gone: readonly Judged[];
}

/** Workspaces in both states. */
export interface JudgedSince {
  /** In the order of the command line; with a configuration that cannot be used there is nothing to compare. */
  readonly compared: readonly (ComparedWorkspace | { readonly judged: JudgedWorkspace; readonly before: undefined })[];
  readonly gone: readonly GoneWorkspace[];
}

/**
 * Judges workspaces as they are and as they were, both by their present configuration, and matches what is found.
 *
 * @param reportBase absolute folder that paths of the report are relative to
 * @throws SmorgError when git cannot read the earlier state
 */
export function judgeSince(
  prepared: readonly PreparedWorkspace[],
  { ref, exactly }: EarlierRef,
  reportBase: string,
): JudgedSince {
  const seen = new Set(prepared.map(({ root }) => root));
  const goneFiles: { workspace: PreparedWorkspace; files: BaseFiles; state: EarlierState }[] = [];
  const compared = prepared.map((workspace) => {
    const { input, root } = workspace;
    if (input.config.isFatal) return { judged: judgeWorkspace(input), before: undefined };
    const base = baseStateOf(root, ref, exactly);
    // What was a workspace of its own and is none any more has only an earlier state; an outer one may name it too.
    for (const files of input.only === undefined ? base.inner.filter((one) => !seen.has(one.root)) : []) {
      seen.add(files.root);
      goneFiles.push({ workspace, files, state: base.state });
    }
    return compare(workspace, base);
  });
  const gone = goneFiles.map(({ workspace, files, state }) => judgeGone(workspace, files, state, reportBase));
  return { compared, gone };
}

function compare(workspace: PreparedWorkspace, base: BaseState): ComparedWorkspace {
  const { input } = workspace;
  const present = readWorkspace(input);
  const { earlier, judge } = readEarlier(workspace, base.files, base.state, present, (own) =>
    earlierConfigs(base, own, input.rules),
  );
  const judged = judgeWorkspace({ ...input, earlier }, present);
  const before = isSameState(earlier.input, input) ? asBefore(judged, earlier.input) : judge();
  const renames = judged.analysis === undefined ? [] : earlier.renamesTo(judged.analysis.model);
  const matching = matchFindings(before, judged, namesOf(renames));
  return { judged, before, matching, gone: goneFindings(before, matching) };
}

/** Whether nothing of what findings depend on is different, so that both states have the same ones. */
function isSameState(earlier: JudgeInput, present: JudgeInput): boolean {
  const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size === b.size && [...a].every((one) => b.has(one));
  return (
    same(earlier.existingFiles, present.existingFiles) &&
    earlier.files.length === present.files.length &&
    unchangedPaths(earlier, present).size === present.files.length &&
    earlier.baseline?.text === present.baseline?.text
  );
}

/** The same state without what is said about a change. */
function asBefore(judged: JudgedWorkspace, input: JudgeInput): JudgedWorkspace {
  return { ...judged, input, judged: judged.judged.filter(({ rule }) => !rule.isAboutChange) };
}

/** Nothing judges a workspace that is none any more but the configuration that it had. */
function judgeGone({ input }: PreparedWorkspace, files: BaseFiles, state: EarlierState, base: string): GoneWorkspace {
  const paths = { config: CONFIG_NAME, baseline: BASELINE_NAME };
  const workspace = { root: files.root, input: { ...input, folder: folderName(base, files.root) }, paths };
  const judged = readEarlier(workspace, files, state, { sources: [], findings: [] }).judge();
  return { before: judged, gone: judged.judged.filter(({ disposition }) => disposition === 'reported') };
}
