import { readConfig } from '../config/read-config.ts';
import { withCommandLine } from '../config/with-command-line.ts';
import type { Language } from '../diagnostics/text.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { lintWorkspace } from '../lint/lint-workspace.ts';
import { mergeWorkspaces } from '../lint/merge-workspaces.ts';
import { rules } from '../rules/registry.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import { parseNow } from '../time/parse-now.ts';

/** A file of a workspace: its path relative to the workspace with `/`, and what stands in it. */
export interface WorkspaceFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** How a workspace is checked. */
export interface LintFilesOptions {
  /** The present, the only clock: a date, a local time of the organisation, or an instant. */
  readonly now: string;
  /** Language of messages: else the one of `smorg.yaml`, else English. */
  readonly language?: Language;
  /** Paths of files that exist besides those given (pictures, films), relative with `/`. */
  readonly otherFiles?: Iterable<string>;
}

/**
 * Checks one workspace in memory: nothing is read from disk, from the clock or from the environment.
 *
 * @param files the workspace's YAML files, `smorg.yaml` with its settings among them if there is one
 * @throws RangeError when `now` is neither a date nor a time
 */
export function lintFiles(files: Iterable<WorkspaceFile>, options: LintFilesOptions): LintResult {
  const read = [...files].map(({ path, content }) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  if (!parseNow(options.now, 'UTC').ok)
    throw new RangeError(`now: ${JSON.stringify(options.now)} is neither a date nor a time`);
  const settings = read.find(({ path }) => path === 'smorg.yaml');
  const reading = readConfig(settings && readSource(settings.path, settings.bytes, configShape), rules);
  const config = withCommandLine(reading.config, { language: options.language });
  const language = config.language.value ?? 'en';
  const checked = lintWorkspace({
    files: read,
    existingFiles: new Set([...read.map(({ path }) => path), ...(options.otherFiles ?? [])]),
    config: { ...reading, config },
    rules,
    language,
    nowIn: (zone) => {
      const now = parseNow(options.now, zone ?? 'UTC');
      return now.ok ? now.value : { today: '', instant: 0 };
    },
  });
  return mergeWorkspaces([checked], language);
}
