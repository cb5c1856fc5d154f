import { join } from 'node:path';
import type { Language } from '../diagnostics/text.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { type FixResult, fixWorkspace } from '../lint/fix.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { unifiedDiff } from '../lint/unified-diff.ts';
import { ACTIONS } from '../messages/cli/actions.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { renderText } from '../messages/render.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import { inertDiff } from './inert-diff.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';

/**
 * Applies fixes: writes the files (`--fix`), or prints what would change (`--diff`).
 *
 * @returns the workspaces as they stand afterwards
 * @throws SmorgError `output-not-written`
 */
export function fixWorkspaces(
  prepared: readonly PreparedWorkspace[],
  options: LintOptions,
  language: Language,
  io: Io,
): PreparedWorkspace[] {
  const results = prepared.map(({ input }) =>
    fixWorkspace({ ...input, language }, options.fix === 'all' ? 'all' : 'safe'),
  );
  if (options.diff) {
    const diffs = results.map((result, index) => printDiff(result, prepared[index]?.input.folder ?? '.'));
    io.writeOut(inertDiff(diffs.join(''), io));
    return [...prepared];
  }
  for (const [index, result] of results.entries()) write(result, prepared[index]?.root ?? '');
  io.writeError(printOutcome(results, language));
  return prepared.map((workspace, index) => ({ ...workspace, input: withFixed(workspace.input, results[index]) }));
}

function write(result: FixResult, root: string): void {
  for (const file of result.files) {
    try {
      writeAtomically(join(root, file.path), file.bytes);
    } catch {
      throw operatorError('output-not-written', { path: file.path });
    }
  }
}

function printDiff(result: FixResult, folder: string): string {
  return result.files
    .map(({ path, before, after }) => unifiedDiff(folder === '.' ? path : `${folder}/${path}`, before, after))
    .join('');
}

function printOutcome(results: readonly FixResult[], language: Language): string {
  const count = results.reduce((sum, { applied }) => sum + applied.length, 0);
  const files = results.reduce((sum, result) => sum + result.files.length, 0);
  const head = count === 0 ? ACTIONS.nothingFixed : ACTIONS.fixed;
  const refused = results
    .flatMap((result) => result.refused)
    .map(({ file, title }) => renderText(ACTIONS.refusedFix[language], { file, title }, language));
  return [renderText(head[language], { count, files }, language), ...refused]
    .map((line) => `${toTerminalText(line)}\n`)
    .join('');
}

function withFixed(input: PreparedWorkspace['input'], result: FixResult | undefined): Omit<LintInput, 'language'> {
  const fixed = new Map(result?.files.map((file) => [file.path, file.bytes]));
  const files = input.files.map((file) => {
    const bytes = fixed.get(file.path);
    return bytes === undefined ? file : { path: file.path, bytes };
  });
  return { ...input, files, config: result?.config ?? input.config };
}
