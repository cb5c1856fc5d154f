import { resolve } from 'node:path';
import { pathKind } from '../files/path-kind.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { checkWorkspaces } from './check-workspaces.ts';
import { fixWorkspaces } from './fix-workspaces.ts';
import { hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { chosenOutputs } from './outputs.ts';
import { printTables } from './print-tables.ts';
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
  const outputs = chosenOutputs(options, io);
  const isFixing = options.fix !== undefined || options.diff;
  const checked = await checkWorkspaces(paths, base, options, io, (found, spoken) =>
    isFixing ? fixWorkspaces(found, options, spoken ?? hostLanguage(io.env), io) : found,
  );
  const { spoken } = checked;
  const human = spoken ?? hostLanguage(io.env);
  await writeReports({
    outputs,
    options,
    io,
    base,
    elapsed: () => io.elapsed() - started,
    resultIn: checked.resultIn,
    languageOf: ({ format }) => (format === 'pretty' ? human : (spoken ?? 'en')),
  });
  await printTables(checked.checkedIn(human), options, human, io);
  return checked.exitCodeIn(human);
}
