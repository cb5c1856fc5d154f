import { resolve } from 'node:path';
import { operatorError } from '../messages/operator-errors.ts';
import { DIFF_FORMAT_NAMES, DIFF_FORMATS, type DiffFormatName } from '../report/diff/diff-formats.ts';
import type { DiffOptions } from './diff-options.ts';
import { diffWorkspaces } from './diff-workspaces.ts';
import type { Io } from './io.ts';
import { planReportOptions } from './plan-report-options.ts';
import { writeReportFile } from './write-reports.ts';

/**
 * `smorg diff <ref> [path…]`: what is different in the organisation since a branch, a tag or a commit.
 *
 * @returns 0, or with `--exit-code` 1 when anything is different
 * @throws SmorgError for what the operator must mend
 */
export async function diffCommand(
  ref: string,
  paths: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<number> {
  const outputs = outputsOf(options);
  const { base, report, languageOf } = await diffWorkspaces(ref, paths, options, io);
  for (const { format, path } of outputs) {
    const write = await DIFF_FORMATS[format]();
    const reportOptions = {
      ...planReportOptions(options, io, path === undefined),
      showContacts: options.showContacts ?? false,
    };
    const text = write(report, languageOf(format === 'pretty'), reportOptions);
    if (path === undefined) io.writeOut(text);
    else writeReportFile(resolve(base, path), path, text);
  }
  const isDifferent = report.workspaces.some(({ summary }) => {
    const { added, changed, removed, renamed, uncertain } = summary;
    return added + changed + removed + renamed + uncertain > 0;
  });
  return options.exitCode && isDifferent ? 1 : 0;
}

function outputsOf({ format: written = ['pretty'] }: DiffOptions): { format: DiffFormatName; path?: string }[] {
  const outputs = written.map((text) => {
    const [name = '', path] = text.split(/=(.*)/);
    const format = DIFF_FORMAT_NAMES.find((known) => known === name);
    if (format === undefined)
      throw operatorError('bad-option-value', { option: '--format', value: name, choices: DIFF_FORMAT_NAMES });
    return { format, ...(path && { path }) };
  });
  const onScreen = outputs.filter(({ path }) => path === undefined);
  if (onScreen.length > 1)
    throw operatorError('two-reports-one-output', { formats: onScreen.map(({ format }) => format) });
  return outputs;
}
