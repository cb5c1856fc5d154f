import { resolve } from 'node:path';
import type { Language } from '../diagnostics/text.ts';
import { pathKind } from '../files/path-kind.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { operatorError } from '../messages/operator-errors.ts';
import type { Model } from '../model/model.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Rule } from '../rules/define-rule.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import { type PreparedWorkspace, prepareWorkspaces } from './prepare-workspaces.ts';

/** An organisation with its plan. */
export interface PlannedWorkspace {
  /** Its folder relative to the base, `.` for the base itself. */
  readonly folder: string;
  readonly model: Model;
  readonly plan: Plan;
}

/** The plans of a command line. */
export interface PlannedWorkspaces {
  /** Absolute folder that paths are relative to. */
  readonly base: string;
  readonly planned: readonly PlannedWorkspace[];
  /** The language of a report: people's own when nothing says another, a program's English. */
  readonly languageOf: (isForPeople: boolean) => Language;
}

/**
 * Reads the workspaces of a command line and plans each.
 *
 * @param period the days to plan; what is left open is the configuration's
 * @throws SmorgError for what the operator must mend
 */
export async function planWorkspaces(
  paths: readonly string[],
  options: GlobalOptions,
  period: LintInput['period'],
  io: Io,
): Promise<PlannedWorkspaces> {
  const base = resolve(io.cwd, options.cwd ?? '.');
  if (pathKind(base) !== 'folder') throw operatorError('no-such-path', { path: options.cwd ?? base, hint: '' });
  const { lang, config, now, cwd } = options;
  const given = Object.entries({ lang, config, now, cwd }).filter(([, value]) => value !== undefined);
  const prepare = (rules: readonly Rule[]) => prepareWorkspaces(paths, base, Object.fromEntries(given), io, rules);
  let prepared = prepare([]);
  // A plan needs no rules, and they are long to load; only a configuration that names some is read with them.
  if (prepared.some(({ input }) => input.config.findings.length > 0))
    prepared = prepare((await import('../rules/registry.ts')).rules);
  const spoken = prepared.map(({ input }) => input.config.config.language.value).find((one) => one !== undefined);
  return {
    base,
    planned: prepared.map((workspace) => planOne(workspace, period)),
    languageOf: (isForPeople) => spoken ?? (isForPeople ? hostLanguage(io.env) : 'en'),
  };
}

function planOne({ input }: PreparedWorkspace, period: LintInput['period']): PlannedWorkspace {
  if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
  const read = readWorkspace(input);
  const { model, ours, isComplete } = readOrganisation(read, { ...input, ...(period && { period }) });
  if (ours.length === 0) throw operatorError('nothing-to-check', { path: input.folder ?? '.' });
  return { folder: input.folder ?? '.', model, plan: makePlan(model, isComplete) };
}
