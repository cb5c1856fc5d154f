import type { EntityName, Finding } from '../diagnostics/finding.ts';
import { entityOf } from '../lint/entity-lookup.ts';
import type { JudgeInput } from '../lint/lint-input.ts';
import { runRules } from '../lint/run-rules.ts';
import { isSingleton } from '../model/section-names.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import type { ReadForGaps } from './report-gaps.ts';

/** Something gravely wrong with one entity in a state. While it stands, a rule that has something to say may say nothing. */
export interface StandingError {
  readonly rule: string;
  /** Found while the files were read, so that what they should say there is not known. */
  readonly isMistake: boolean;
  readonly entity: EntityName | undefined;
  /** Tells one mistake from another about the same entity. */
  readonly said: string;
}

/**
 * The mistakes in the files and what error rules find, whatever severity the configuration gives it and whether or not
 * somebody excuses it: rules keep quiet beside it all the same.
 */
export function standingErrors(input: JudgeInput, { read, organisation }: ReadForGaps): readonly StandingError[] {
  const { model, isComplete, findings } = organisation;
  const rules = input.rules.filter(({ severity }) => severity === 'error');
  const ids = new Set(rules.map(({ id }) => id));
  const sources = new Map(read.sources.map((source) => [source.path, source]));
  const toErrors = (finding: Finding, isMistake: boolean): readonly StandingError[] => {
    const { rule, message, params, about = [entityOf(finding, sources)] } = finding;
    const said = isMistake ? JSON.stringify([message, params]) : '';
    return about.map((entity) => ({ rule, isMistake, entity, said }));
  };
  const run = runRules(rules, { model, isComplete, config: input.config.config });
  return [
    ...findings.filter(({ rule }) => ids.has(rule)).flatMap((finding) => toErrors(finding, true)),
    ...run.findings.flatMap((finding) => toErrors(finding, false)),
  ];
}

/** Whether entities of a kind are one that all share: the organisation, the strategy, the crisis plan. */
export function isShared(kind: string): boolean {
  return Object.hasOwn(organisationShape.fields ?? {}, kind) && isSingleton(organisationShape, kind);
}
