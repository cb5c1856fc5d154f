import { operatorError } from '../messages/operator-errors.ts';
import { FORMAT_NAMES, type FormatName } from '../report/formats.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';

/** A report that the run writes. */
export interface Output {
  readonly format: FormatName;
  /** The file it goes to, as given; `undefined` for standard output. */
  readonly path: string | undefined;
}

/**
 * The reports that the command line asks for: `--format name[=file]`, else one for people, and on GitHub's runner
 * annotations besides.
 *
 * @throws SmorgError `bad-option-value`, `two-reports-one-output`
 */
export function chosenOutputs(options: LintOptions, io: Io): Output[] {
  const outputs = (options.format ?? []).map(parseOutput);
  if (outputs.length === 0) outputs.push({ format: 'pretty', path: undefined });
  if (options.format === undefined && io.env['GITHUB_ACTIONS'] === 'true')
    outputs.push({ format: 'github', path: undefined });
  const onScreen = outputs.filter((output) => output.path === undefined && output.format !== 'github');
  if (onScreen.length > 1)
    throw operatorError('two-reports-one-output', { formats: onScreen.map(({ format }) => format) });
  return outputs;
}

function parseOutput(written: string): Output {
  const [name = '', path] = written.split(/=(.*)/);
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format === undefined)
    throw operatorError('bad-option-value', { option: '--format', value: name, choices: FORMAT_NAMES });
  return { format, path: path || undefined };
}
