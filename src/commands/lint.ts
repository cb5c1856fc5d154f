import { resolve } from 'node:path';
import type { Language } from '../diagnostics/text.ts';
import { pathKind } from '../files/path-kind.ts';
import { isWithin } from '../lint/is-within.ts';
import { lintWorkspace } from '../lint/lint-workspace.ts';
import { mergeWorkspaces } from '../lint/merge-workspaces.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { rules } from '../rules/registry.ts';
import { exitCodeOf } from './exit-code.ts';
import { fixWorkspaces } from './fix-workspaces.ts';
import { hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { chosenOutputs } from './outputs.ts';
import { type PreparedWorkspace, prepareWorkspaces } from './prepare-workspaces.ts';
import { printTables } from './print-tables.ts';
import type { EarlierState } from './read-earlier.ts';
import { writeReports } from './write-reports.ts';

/**
 * `smorg lint [path…]`: checks workspaces and prints what it found.
 *
 * @returns the exit code of the contract
 * @throws SmorgError for what the operator must mend
 */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const run = (): Promise<number> => lintOnce(paths, options, io);
  if (!options.watch) return run();
  const { watchAndRun } = await import('./watch.ts');
  return watchAndRun(paths, options, io, run);
}

async function lintOnce(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const started = io.elapsed();
  const base = resolve(io.cwd, options.cwd ?? '.');
  if (pathKind(base) !== 'folder') throw operatorError('no-such-path', { path: options.cwd ?? base, hint: '' });
  const since = await startSince(options, base);
  const outputs = chosenOutputs(options, io);
  let prepared = prepareWorkspaces(paths, base, options, io, rules);
  const spoken = prepared
    .map(({ input }) => input.config.config.language.value)
    .find((language) => language !== undefined);
  const human = spoken ?? hostLanguage(io.env);
  if (options.fix !== undefined || options.diff) prepared = fixWorkspaces(prepared, options, human, io);
  const check = since?.check(prepared) ?? ((language: Language) => lintAll(prepared, language));
  const checkedIn = memoise((language: Language) => checkAll(prepared, check(language)));
  await writeReports({
    outputs,
    options,
    io,
    base,
    elapsed: () => io.elapsed() - started,
    resultIn: (language) => mergeWorkspaces(checkedIn(language), language, since?.state),
    languageOf: ({ format }) => (format === 'pretty' ? human : (spoken ?? 'en')),
  });
  const checked = checkedIn(human);
  await printTables(checked, options, human, io);
  return exitCodeOf(checked, prepared, options);
}

/** The comparison that `--since` asks for. A slip in its ref is told before anything else is read. */
async function startSince(
  { since, failOnNew }: LintOptions,
  base: string,
): Promise<{ state: EarlierState; check: (prepared: readonly PreparedWorkspace[]) => Check } | undefined> {
  if (since === undefined && failOnNew) throw operatorError('fail-on-new-alone');
  if (since === undefined) return undefined;
  const { checkSince, sinceCommit } = await import('./check-since.ts');
  return { state: sinceCommit(base, since), check: (prepared) => checkSince(prepared, since) };
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
