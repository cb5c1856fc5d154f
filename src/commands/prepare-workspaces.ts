import { join, resolve } from 'node:path';
import type { RuleSeverity } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { isAllowed } from '../config/rule-settings.ts';
import { withCommandLine } from '../config/with-command-line.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';
import { CONFIG_NAME } from '../files/find-workspaces.ts';
import { type ReadFile, readDiskFile } from '../files/read-file.ts';
import { BASELINE_NAME, type Baseline, parseBaseline } from '../lint/baseline.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { operatorError } from '../messages/operator-errors.ts';
import type { Rule } from '../rules/define-rule.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import { nowFrom } from './clock.ts';
import { findRule } from './find-rule.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { type LoadedWorkspace, loadWorkspaces, type Override, pathWithin } from './load-workspaces.ts';

/** Everything a run over one workspace depends on, save the language. */
export interface PreparedWorkspace {
  /** Absolute folder. */
  readonly root: string;
  readonly input: Omit<LintInput, 'language'>;
  /** Where the configuration and the baseline stand, relative to the folder with `/`; `undefined` outside of it. */
  readonly paths: { readonly config: string | undefined; readonly baseline: string | undefined };
}

/**
 * Finds, reads and configures the workspaces of a command line: the last touch of the disk before the reports.
 *
 * @param base absolute folder that the paths, and those of the report, are relative to
 * @param rules every rule there is, to read the configuration with and to run
 * @throws SmorgError for what the operator must mend
 */
export function prepareWorkspaces(
  paths: readonly string[],
  base: string,
  options: LintOptions,
  io: Io,
  rules: readonly Rule[],
): PreparedWorkspace[] {
  const buffer: Override | undefined =
    options.stdinFilename === undefined
      ? undefined
      : { path: resolve(base, options.stdinFilename), bytes: io.readStdin() };
  const wanted = paths.length === 0 && buffer ? [buffer.path] : paths;
  const severities = severitiesFrom(options.rule ?? [], rules);
  const nowIn = nowFrom(options, io);
  return loadWorkspaces(wanted, base, buffer).map((workspace) => {
    const reading = readConfig(configOf(workspace, base, options), rules);
    const config = withCommandLine(reading.config, {
      rules: severities,
      failOn: options.failOn,
      language: options.lang,
    });
    const input = {
      files: workspace.yaml,
      existingFiles: workspace.existingFiles,
      config: { ...reading, config },
      rules,
      nowIn,
      folder: workspace.name,
      only: workspace.only,
      baseline: baselineOf(workspace, base, options),
      showContacts: options.showContacts ?? false,
      allowLargeRemoval: options.allowLargeRemoval,
      measure: options.timing ? io.elapsed : undefined,
    };
    return { root: workspace.folder, input, paths: pathsOf(workspace, base, options) };
  });
}

function pathsOf(
  { folder }: LoadedWorkspace,
  base: string,
  { config, baseline }: LintOptions,
): PreparedWorkspace['paths'] {
  const within = (given: string | undefined, usual: string): string | undefined =>
    given === undefined ? usual : pathWithin(folder, resolve(base, given));
  return {
    config: within(config, CONFIG_NAME),
    baseline: baseline === false ? undefined : within(baseline, BASELINE_NAME),
  };
}

function configOf(
  workspace: LoadedWorkspace,
  base: string,
  options: LintOptions,
): ReturnType<typeof readSource> | undefined {
  const file =
    options.config === undefined
      ? workspace.yaml.find(({ path }) => path === CONFIG_NAME)
      : readDiskFile(resolve(base, options.config), options.config);
  if (file === undefined) return undefined;
  return readSource(file.path, bytesOf(file), configShape);
}

function bytesOf(file: ReadFile): Uint8Array {
  if ('bytes' in file) return file.bytes;
  throw operatorError('unreadable-configuration', { path: file.path });
}

function severitiesFrom(settings: readonly string[], rules: readonly Rule[]): ReadonlyMap<string, RuleSeverity> {
  const choices: readonly RuleSeverity[] = [...SEVERITIES, 'off'];
  return new Map(
    settings.map((setting) => {
      const [id = '', written = ''] = setting.split(/=(.*)/);
      const rule = findRule(id, rules);
      const allowed = choices.filter((choice) => isAllowed(rule, choice));
      const severity = allowed.find((choice) => choice === written);
      if (severity === undefined) {
        const named = allowed.map((choice) => `${id}=${choice}`);
        throw operatorError('bad-option-value', { option: '--rule', value: setting, choices: named });
      }
      return [rule.id, severity];
    }),
  );
}

function baselineOf(workspace: LoadedWorkspace, base: string, options: LintOptions): Baseline | undefined {
  if (options.baseline === false) return undefined;
  const path = options.baseline === undefined ? join(workspace.folder, BASELINE_NAME) : resolve(base, options.baseline);
  return readBaseline(path, options.baseline ?? BASELINE_NAME, options.baseline !== undefined);
}

/**
 * Reads a baseline from disk.
 *
 * @param isAsked whether it must be there
 * @throws SmorgError `no-baseline`, `bad-baseline`
 */
export function readBaseline(path: string, name: string, isAsked: boolean): Baseline | undefined {
  const file = readDiskFile(path, name);
  if (!('bytes' in file)) {
    if (isAsked) throw operatorError('no-baseline', { path: name });
    return undefined;
  }
  const baseline = parseBaseline(name, Buffer.from(file.bytes).toString('utf8'));
  if ('badLine' in baseline) throw operatorError('bad-baseline', { path: name, line: baseline.badLine });
  return baseline;
}
