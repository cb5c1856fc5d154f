import type { JudgeInput } from './lint-input.ts';
import { type ReadOrganisation, readOrganisation } from './read-organisation.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { type RuleTiming, runRules } from './run-rules.ts';

/** Everything that the layers below noticed about a workspace, before anything is decided about it. */
export interface Analysis extends ReadOrganisation {
  readonly timings: readonly RuleTiming[];
}

/** Builds the model of the files, and gathers what source, schema, model and rules find. */
export function analyse(read: ReadWorkspace, input: JudgeInput): Analysis {
  const organisation = readOrganisation(read, input);
  const { model, isComplete, findings } = organisation;
  const run = runRules(input.rules, { model, isComplete, config: input.config.config }, input.measure);
  return { ...organisation, findings: [...findings, ...run.findings], timings: run.timings };
}
