import { resolve } from 'node:path';
import { VERSION } from '../diagnostics/version.ts';
import { pathKind } from '../files/path-kind.ts';
import type { GapReport } from '../gaps/gap-report.ts';
import { reportGaps } from '../gaps/report-gaps.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { GAP_FORMAT_NAMES, GAP_FORMATS, type GapFormatName } from '../report/gaps/gap-formats.ts';
import type { GapReportOptions } from '../report/gaps/gap-options.ts';
import { rules } from '../rules/registry.ts';
import { findSection } from './find-section.ts';
import { gapsExitCode } from './gaps-exit-code.ts';
import type { GapsOptions } from './gaps-options.ts';
import type { GapsComparison } from './gaps-since.ts';
import { hostLanguage, wantsColor } from './global-options.ts';
import type { Io } from './io.ts';
import { type PreparedWorkspace, prepareWorkspaces } from './prepare-workspaces.ts';
import { writeReportFile } from './write-reports.ts';

interface GapOutput {
  readonly format: GapFormatName;
  /** The file it goes to, as given; `undefined` for standard output. */
  readonly path: string | undefined;
}

/** Formats in which one report may follow another; JSON holds one. */
const FOR_PEOPLE: readonly GapFormatName[] = ['pretty', 'markdown'];

/**
 * `smorg gaps [path…]`: what the organisation lacks, how urgent it is, and the YAML that closes it.
 *
 * @returns 0, unless `--fail-under` or `--fail-on` asks for more; 4 when a check failed
 * @throws SmorgError for what the operator must mend
 */
export async function gapsCommand(paths: readonly string[], options: GapsOptions, io: Io): Promise<number> {
  const base = resolve(io.cwd, options.cwd ?? '.');
  if (pathKind(base) !== 'folder') throw operatorError('no-such-path', { path: options.cwd ?? base, hint: '' });
  const since = await startSince(options, base);
  const section = options.section === undefined ? undefined : findSection(options.section);
  const outputs = outputsOf(options);
  const { lang, config, now, cwd } = options;
  const given = Object.entries({ lang, config, now, cwd }).filter(([, value]) => value !== undefined);
  const prepared = prepareWorkspaces(paths, base, Object.fromEntries(given), io, rules);
  const spoken = prepared.map(({ input }) => input.config.config.language.value).find((one) => one !== undefined);
  const view = { section, priority: options.priority };
  let reports: readonly GapReport[] = [];
  for (const { format, path } of outputs) {
    const language = spoken ?? (format === 'pretty' ? hostLanguage(io.env) : 'en');
    reports = prepared.map((workspace) => (since?.report ?? reportOne)(workspace, language));
    checkCount(format, reports);
    const write = await (since?.formats ?? GAP_FORMATS)[format]();
    const shown = { ...shownOptions(options, io, path === undefined), view, explainsScore: options.explainScore };
    const text = reports.map((report) => write(report, shown)).join('\n');
    if (path === undefined) io.writeOut(text);
    else writeReportFile(resolve(base, path), path, text);
  }
  return gapsExitCode(reports, options, section);
}

/** What `--since` asks for. A slip in its ref is told before anything else is read. */
async function startSince({ since, failOnNew }: GapsOptions, base: string): Promise<GapsComparison | undefined> {
  if (since === undefined && failOnNew) throw operatorError('fail-on-new-alone');
  if (since === undefined) return undefined;
  return (await import('./gaps-since.ts')).compareGapsSince(since, base);
}

function reportOne({ input }: PreparedWorkspace, language: GapReport['language']): GapReport {
  if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
  const report = reportGaps({ ...input, language });
  if (report.files === 0) throw operatorError('nothing-to-check', { path: input.folder ?? '.' });
  return report;
}

function checkCount(format: GapFormatName, reports: readonly GapReport[]): void {
  if (reports.length <= 1 || FOR_PEOPLE.includes(format)) return;
  const choices = reports.map(({ folder }) => folder);
  throw operatorError('one-workspace-only', { option: `--format ${format}`, count: reports.length, choices });
}

function outputsOf({ format: written = ['pretty'] }: GapsOptions): readonly GapOutput[] {
  const outputs = written.map((text): GapOutput => {
    const [name = '', path] = text.split(/=(.*)/);
    const format = GAP_FORMAT_NAMES.find((known) => known === name);
    if (format === undefined)
      throw operatorError('bad-option-value', { option: '--format', value: name, choices: GAP_FORMAT_NAMES });
    return { format, path: path || undefined };
  });
  const onScreen = outputs.filter(({ path }) => path === undefined);
  if (onScreen.length > 1)
    throw operatorError('two-reports-one-output', { formats: onScreen.map(({ format }) => format) });
  return outputs;
}

function shownOptions(options: GapsOptions, io: Io, isScreen: boolean): GapReportOptions {
  return {
    version: VERSION,
    color: isScreen && wantsColor(options, io),
    columns: isScreen ? io.columns : undefined,
    detail: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
    stopToken: isScreen && io.env['GITHUB_ACTIONS'] === 'true' ? io.randomWord() : undefined,
  };
}
