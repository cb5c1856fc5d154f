import { resolve } from 'node:path';
import type { Language } from '../diagnostics/text.ts';
import { pathKind } from '../files/path-kind.ts';
import { operatorError } from '../messages/operator-errors.ts';
import type { Rule } from '../rules/define-rule.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import { type PreparedWorkspace, prepareWorkspaces } from './prepare-workspaces.ts';

/** The workspaces of a command line whose organisations are read and not checked. */
export interface PreparedOrganisations {
  /** Absolute folder that paths are relative to. */
  readonly base: string;
  readonly prepared: readonly PreparedWorkspace[];
  /** The language of a report: people's own when nothing says another, a program's English. */
  readonly languageOf: (isForPeople: boolean) => Language;
}

/** The folder that paths of a command line are relative to. */
export function baseOf(options: GlobalOptions, io: Io): string {
  const base = resolve(io.cwd, options.cwd ?? '.');
  if (pathKind(base) !== 'folder') throw operatorError('no-such-path', { path: options.cwd ?? base, hint: '' });
  return base;
}

/**
 * Finds and configures the workspaces of a command line for whoever needs no rules, which are long to load; only a
 * configuration that names some is read with them.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function prepareOrganisations(
  paths: readonly string[],
  options: GlobalOptions,
  io: Io,
): Promise<PreparedOrganisations> {
  const base = baseOf(options, io);
  const { lang, config, now, cwd } = options;
  const given = Object.entries({ lang, config, now, cwd }).filter(([, value]) => value !== undefined);
  const prepare = (rules: readonly Rule[]) => prepareWorkspaces(paths, base, Object.fromEntries(given), io, rules);
  let prepared = prepare([]);
  if (prepared.some(({ input }) => input.config.findings.length > 0))
    prepared = prepare((await import('../rules/registry.ts')).rules);
  const spoken = prepared.map(({ input }) => input.config.config.language.value).find((one) => one !== undefined);
  return { base, prepared, languageOf: (isForPeople) => spoken ?? (isForPeople ? hostLanguage(io.env) : 'en') };
}
