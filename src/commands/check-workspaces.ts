import type { Language } from '../diagnostics/text.ts';
import { isWithin } from '../lint/is-within.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { lintWorkspace } from '../lint/lint-workspace.ts';
import { mergeWorkspaces } from '../lint/merge-workspaces.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { rules } from '../rules/registry.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { type PreparedWorkspace, prepareWorkspaces } from './prepare-workspaces.ts';
import type { EarlierState } from './read-earlier.ts';

/** Workspaces that are checked, in whatever language is asked for. */
export interface CheckedWorkspaces {
  readonly prepared: readonly PreparedWorkspace[];
  /** The language of their configuration, or that the command line names. */
  readonly spoken: Language | undefined;
  readonly checkedIn: (language: Language) => readonly WorkspaceLint[];
  /** The finished result. */
  readonly resultIn: (language: Language) => LintResult;
  /** The exit code of the contract, the same in every language. */
  readonly exitCodeIn: (language: Language) => number;
}

/**
 * Finds, reads and checks the workspaces that paths stand for, and what they were where the options name an earlier state.
 *
 * @param base absolute folder that the paths, and those of the report, are relative to
 * @param adapt what becomes of the workspaces before they are checked
 * @throws SmorgError for what the operator must mend; `nothing-to-check` when a result is asked for
 */
export async function checkWorkspaces(
  paths: readonly string[],
  base: string,
  options: LintOptions,
  io: Io,
  adapt: (found: PreparedWorkspace[], spoken: Language | undefined) => PreparedWorkspace[] = (found) => found,
): Promise<CheckedWorkspaces> {
  const since = await startSince(options, base);
  const found = prepareWorkspaces(paths, base, options, io, rules);
  const spoken = found.map(({ input }) => input.config.config.language.value).find((one) => one !== undefined);
  const prepared = adapt(found, spoken);
  const check = since?.check(prepared) ?? ((language: Language) => lintAll(prepared, language));
  const checkedIn = memoise((language: Language) => checkAll(prepared, check(language)));
  return {
    ...{ prepared, spoken, checkedIn },
    resultIn: (language) => mergeWorkspaces(checkedIn(language), language, since?.state),
    exitCodeIn: (language) => exitCodeOf(checkedIn(language), prepared, options),
  };
}

/** The comparison that `--since` asks for. A slip in its ref is told before anything else is read. */
async function startSince(
  { since, sinceExactly = false, failOnNew }: LintOptions,
  base: string,
): Promise<{ state: EarlierState; check: (prepared: readonly PreparedWorkspace[]) => Check } | undefined> {
  if (since === undefined && failOnNew) throw operatorError('fail-on-new-alone');
  if (since === undefined) return undefined;
  const earlier = { ref: since, exactly: sinceExactly };
  const { checkSince, sinceCommit } = await import('./check-since.ts');
  return {
    state: sinceCommit(base, earlier),
    check: (prepared) => checkSince(prepared, earlier, base),
  };
}

type Check = (language: Language) => WorkspaceLint[];

function lintAll(prepared: readonly PreparedWorkspace[], language: Language): WorkspaceLint[] {
  return prepared.map(({ input }) => lintWorkspace({ ...input, language }));
}

function checkAll(prepared: readonly PreparedWorkspace[], checked: WorkspaceLint[]): WorkspaceLint[] {
  const unseen = prepared.map(({ input }, index) => unseenPaths(input, checked[index]));
  const named = unseen.find((paths) => paths.length > 0 && paths[0] !== '.');
  if (named !== undefined) throw operatorError('nothing-to-check', { path: named.join(', ') });
  if (unseen.every((paths) => paths.length > 0)) {
    throw operatorError('nothing-to-check', { path: prepared.map(({ input }) => input.folder ?? '.').join(', ') });
  }
  return checked;
}

/** What was asked for and holds nothing that was checked, `.` for the whole workspace: such a run is never green. */
function unseenPaths(input: PreparedWorkspace['input'], lint: WorkspaceLint | undefined): string[] {
  if (lint === undefined || lint.isConfigBroken) return [];
  const prefix = input.folder === undefined || input.folder === '.' ? '' : `${input.folder}/`;
  const config = prefix + input.config.config.path;
  const spokenOf = lint.diagnostics.flatMap(({ file }) => file ?? []);
  if (input.only === undefined) return lint.files === 0 && spokenOf.every((file) => file === config) ? ['.'] : [];
  const seen = [...lint.checkedFiles, ...spokenOf, config];
  return input.only.map((path) => prefix + path).filter((path) => !seen.some((file) => isWithin(file, [path])));
}

function memoise<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}
