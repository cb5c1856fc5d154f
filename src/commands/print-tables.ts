import type { Language } from '../diagnostics/text.ts';
import { mergeWorkspaces } from '../lint/merge-workspaces.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';

/** Prints what `--statistics` and `--timing` ask for, beside the report: on standard error. */
export async function printTables(
  checked: readonly WorkspaceLint[],
  options: LintOptions,
  language: Language,
  io: Io,
): Promise<void> {
  if (options.statistics) {
    const { formatStatistics } = await import('../report/statistics.ts');
    io.writeError(formatStatistics(mergeWorkspaces(checked, language)));
  }
  if (options.timing) {
    const { formatTiming } = await import('../report/timing.ts');
    const times = new Map<string, number>();
    for (const { rule, milliseconds } of checked.flatMap((lint) => lint.timings)) {
      times.set(rule, (times.get(rule) ?? 0) + milliseconds);
    }
    io.writeError(
      formatTiming(
        [...times].map(([name, milliseconds]) => ({ name, milliseconds })),
        language,
      ),
    );
  }
}
