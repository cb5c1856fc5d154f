import type { JudgeInput } from './lint-input.ts';
import type { ReadOrganisation } from './read-organisation.ts';
import { type RuleTiming, runRules } from './run-rules.ts';

/** Everything that the layers below noticed about a workspace, before anything is decided about it. */
export interface Analysis extends ReadOrganisation {
  readonly timings: readonly RuleTiming[];
}

/** Runs the rules over an organisation, and gathers what source, schema, model and rules find. */
export function analyse(organisation: ReadOrganisation, input: JudgeInput): Analysis {
  const { model, isComplete, findings } = organisation;
  const run = runRules(input.rules, { model, isComplete, config: input.config.config }, input.measure);
  const { findings: ofConfig } = input.ownConfig ?? input.config;
  return { ...organisation, findings: [...findings, ...ofConfig, ...run.findings], timings: run.timings };
}
