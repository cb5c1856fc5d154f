import { isNamed } from '../config/select-files.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { DEFAULT_PLANNING, type PlanningInput } from '../model/planning.ts';
import type { SourceFile } from '../source/source-file.ts';
import { parseDuration } from '../time/parse-duration.ts';
import type { LintInput } from './lint-input.ts';
import type { ReadWorkspace } from './read-workspace.ts';

/** The organisation of a workspace, and what was found wrong while it was read. */
export interface ReadOrganisation {
  readonly model: Model;
  /** The files of the organisation, sorted by path. */
  readonly ours: readonly SourceFile[];
  readonly foreignFiles: readonly string[];
  /** False when something of the organisation cannot be read, so that nothing can be said to be nowhere. */
  readonly isComplete: boolean;
  readonly findings: readonly Finding[];
}

/** Builds the model of the files that were read. */
export function readOrganisation(
  read: ReadWorkspace,
  input: Pick<LintInput, 'config' | 'period' | 'nowIn' | 'existingFiles'>,
): ReadOrganisation {
  const { config } = input.config;
  const { model, findings, foreignFiles } = buildModel({
    files: read.sources,
    now: input.nowIn,
    planning: planningOf(input),
    existingFiles: input.existingFiles,
    included: new Set(read.sources.map((file) => file.path).filter((path) => isNamed(config, path))),
  });
  const own = new Set(model.files);
  const ours = read.sources.filter((file) => own.has(file.path));
  const isComplete = model.isComplete && read.findings.length === 0;
  const all = [...read.findings, ...ours.flatMap((file) => file.findings), ...findings];
  return { model, ours, foreignFiles, isComplete, findings: all };
}

function planningOf({ config, period }: Pick<LintInput, 'config' | 'period'>): PlanningInput {
  const { horizon, productive, utilisationWarn } = config.config.plan;
  const configured = parseDuration(horizon.value);
  return {
    horizon: period?.horizon ?? (configured.ok ? configured.value : DEFAULT_PLANNING.horizon),
    from: period?.from,
    productive: productive.value,
    utilisationWarn: utilisationWarn.value,
  };
}
