import { matchWithFormer } from '../diff/since/match-taken-in.ts';
import { namesBelow, namesOf } from '../diff/since/names-of.ts';
import type { ComparedWorkspace } from '../diff/since/present-since.ts';
import { isWithin } from '../lint/is-within.ts';
import { fileOf, type Judged } from '../lint/judge.ts';
import { type JudgedWorkspace, judgeWorkspace } from '../lint/judge-workspace.ts';
import type { JudgeInput, OtherWorkspace } from '../lint/lint-input.ts';
import { type ReadOrganisation, readOrganisation } from '../lint/read-organisation.ts';
import { type ReadWorkspace, readWorkspace } from '../lint/read-workspace.ts';
import type { BaseFiles } from './base-files.ts';
import { type BaseState, baseStateOf } from './base-state.ts';
import { earlierConfigs } from './earlier-configs.ts';
import { formerWorkspaces, type ReadFormer, readFormer } from './former-workspaces.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { type ReadEarlier, readEarlier } from './read-earlier.ts';
import { unaskedWorkspaces } from './unasked-workspaces.ts';
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
  const bases = prepared.map(({ input, root }) => (input.config.isFatal ? undefined : baseStateOf(root, ref, exactly)));
  const former = formerWorkspaces(prepared, bases);
  const states = prepared.map((workspace, index) => {
    const base = bases[index];
    return base && readStates(workspace, base, former.get(workspace) ?? [], reportBase);
  });
  const known = states.filter((one) => one !== undefined);
  const gone: GoneWorkspace[] = [];
  const compared = prepared.map((workspace, index) => {
    const [own, base] = [states[index], bases[index]];
    if (own === undefined || base === undefined) return { judged: judgeWorkspace(workspace.input), before: undefined };
    const asked = known.filter((other) => other !== own).map(modelsOf);
    const { formerGone, ...rest } = compare(own, () => [...asked, ...unaskedWorkspaces(workspace, prepared, base)]);
    gone.push(...formerGone);
    return rest;
  });
  return { compared, gone };
}

/** Both states of a workspace, read and not judged. */
interface BothStates {
  readonly input: PreparedWorkspace['input'];
  readonly present: ReadWorkspace;
  readonly organisation: ReadOrganisation;
  readonly before: ReadEarlier;
  readonly former: readonly ReadFormer[];
}

function readStates(
  workspace: PreparedWorkspace,
  base: BaseState,
  former: readonly BaseFiles[],
  reportBase: string,
): BothStates {
  const { input } = workspace;
  const present = readWorkspace(input);
  const before = readEarlier(workspace, base.files, base.state, present, (own) =>
    earlierConfigs(base, own, input.rules),
  );
  const around = { present, own: before.earlier.model };
  return {
    ...{ input, present, before, organisation: readOrganisation(present, input) },
    former: former.map((files) => readFormer(workspace, files, base, around, reportBase)),
  };
}

function modelsOf({ before, organisation }: BothStates): OtherWorkspace {
  return { before: before.earlier.model, present: organisation.model };
}

function compare(
  { input, present, organisation, before: { earlier, judge }, former }: BothStates,
  others: () => readonly OtherWorkspace[],
): ComparedWorkspace & { readonly formerGone: readonly GoneWorkspace[] } {
  const known = { ...earlier, formerWorkspaces: former, others };
  const judged = judgeWorkspace({ ...input, earlier: known }, present, organisation);
  const before = isSameState(earlier.input, input) ? asBefore(judged, earlier.input) : judge();
  const namesIn = (one: Pick<ReadFormer, 'renamesTo'>) => one.renamesTo(organisation.model);
  const states = former.map((one) => ({
    folder: one.folder,
    before: one.judge(),
    names: namesBelow(one.folder, namesIn(one)),
  }));
  const { matching, gone, formerGone } = matchWithFormer(before, judged, namesOf(namesIn(earlier)), states);
  return {
    ...{ judged, before, matching, gone, former: states.map((one) => one.before) },
    formerGone: states.map((one, index) => ({
      before: one.before,
      gone: askedFor(formerGone[index]!, one.folder, input),
    })),
  };
}

function askedFor(gone: readonly Judged[], folder: string, { only }: PreparedWorkspace['input']): readonly Judged[] {
  return gone.filter(({ finding: { at } }) => isWithin(`${folder}/${fileOf(at) ?? ''}`, only));
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
