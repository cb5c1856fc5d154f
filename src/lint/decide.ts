import { severityOf } from '../config/rule-settings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../rules/define-rule.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Analysis } from './analyse.ts';
import { applySuppressions } from './apply-suppressions.ts';
import type { BaselineEntry } from './baseline.ts';
import { placeOfEntity } from './entity-lookup.ts';
import { fingerprints } from './fingerprint.ts';
import { type Judged, type Weighed, weigh } from './judge.ts';
import type { JudgeInput } from './lint-input.ts';
import { readExceptions, unusedExceptions } from './not-applicable.ts';
import { readSuppressions } from './read-suppressions.ts';
import { idleEntries, staleBaseline } from './stale-baseline.ts';
import { unusedConfiguration } from './unused-configuration.ts';

/** What findings are judged by besides themselves. */
export interface DecisionContext {
  readonly input: JudgeInput;
  readonly analysis: Analysis;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Every file that a place may name, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** What was decided. */
export interface Decisions {
  readonly judged: readonly Judged[];
  /** Entries of the baseline that nothing is found for any more. */
  readonly staleEntries: readonly BaselineEntry[];
}

/**
 * Decides about every finding: its severity, its fingerprint, whether a comment, a declared exception or the baseline
 * silences it. What is wrong with these means themselves comes on top, and nothing silences that.
 */
export function decide(context: DecisionContext): Decisions {
  const { input, analysis, rules } = context;
  const { config } = input.config;
  const { today } = analysis.model;
  const weighed = weigh(analysis.findings, rules, config);
  const hasRun = ranIn(context);
  const isDeaf = (rule: Rule): boolean => rule.isUnsuppressable === true || config.locked.has(rule.id);
  const open = weighed.filter(({ rule }) => !isDeaf(rule)).map(({ finding }) => finding);

  const suppressions = readSuppressions(analysis.ours, { rules, locked: config.locked, today });
  const entityPlace = placeOfEntity(analysis.model);
  const suppressed = applySuppressions(open, suppressions.active, { placeOfEntity: entityPlace, hasRun });
  const exceptions = readExceptions(analysis.ours, rules, config.locked);
  const excused = new Map(exceptions.active.map(({ rule, reason }) => [rule, reason]));
  const reasonFor = (finding: Finding): string | undefined =>
    suppressed.reasons.get(finding) ?? excused.get(finding.rule);

  const judged = judge(weighed, context, (finding, rule) => (isDeaf(rule) ? undefined : reasonFor(finding)));
  const unneeded = unusedExceptions(exceptions.active, new Set(weighed.map(({ rule }) => rule.id)), hasRun);
  const checked = analysis.ours.map((file) => file.path);
  const idle = idleEntries(input.baseline, judged, { isComplete: analysis.isComplete, hasRun, isDeaf, rules });
  const meta = [
    ...[...suppressions.findings, ...suppressed.findings, ...exceptions.findings, ...unneeded],
    ...unusedConfiguration(input.ownConfig ?? input.config, { existing: input.existingFiles, checked }, rules),
    ...staleBaseline(input.baseline, idle),
  ];
  return { judged: [...judged, ...judgeOnTop(meta, context)], staleEntries: idle.stale };
}

/** Judges findings about the check itself, which nothing silences. */
export function judgeOnTop(findings: readonly Finding[], context: DecisionContext): Judged[] {
  const weighed = weigh(findings, context.rules, context.input.config.config);
  return judge(weighed, context, () => undefined);
}

function judge(
  weighed: readonly Weighed[],
  { input, rules, sources }: DecisionContext,
  reasonFor: (finding: Finding, rule: Rule) => string | undefined,
): Judged[] {
  const findings = weighed.map(({ finding }) => finding);
  const prints = fingerprints(findings, { sources, rules, shape: organisationShape });
  return weighed.map((one, index) => {
    const fingerprint = prints[index]!;
    const justification = reasonFor(one.finding, one.rule);
    return { ...one, fingerprint, justification, disposition: disposition(one, fingerprint, justification, input) };
  });
}

function disposition(
  { rule }: Weighed,
  fingerprint: string,
  justification: string | undefined,
  { baseline, config }: JudgeInput,
): Judged['disposition'] {
  if (justification !== undefined) return 'suppressed';
  if (rule.isUnsuppressable || config.config.locked.has(rule.id)) return 'reported';
  return baseline?.entries.has(fingerprint) ? 'baselined' : 'reported';
}

/**
 * Whether a rule would have spoken in a file; while the organisation is not complete nobody can say so of any, and without
 * an earlier state not of those about a change.
 */
function ranIn({ input, analysis, rules }: DecisionContext): (rule: string, file: string) => boolean {
  return (id, file) => {
    const rule = rules.get(id);
    if (rule?.isAboutChange && input.earlier === undefined) return false;
    return rule !== undefined && analysis.isComplete && severityOf(input.config.config, rule, file).value !== 'off';
  };
}
