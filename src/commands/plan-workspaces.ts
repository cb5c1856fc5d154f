import type { Language } from '../diagnostics/text.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { operatorError } from '../messages/operator-errors.ts';
import type { Model } from '../model/model.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Io } from './io.ts';
import { prepareOrganisations } from './prepare-organisations.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';

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
  const { base, prepared, languageOf } = await prepareOrganisations(paths, options, io);
  return { base, planned: prepared.map((workspace) => planOne(workspace, period)), languageOf };
}

function planOne({ input }: PreparedWorkspace, period: LintInput['period']): PlannedWorkspace {
  if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
  const read = readWorkspace(input);
  const { model, ours, isComplete } = readOrganisation(read, { ...input, ...(period && { period }) });
  if (ours.length === 0) throw operatorError('nothing-to-check', { path: input.folder ?? '.' });
  return { folder: input.folder ?? '.', model, plan: makePlan(model, isComplete) };
}
