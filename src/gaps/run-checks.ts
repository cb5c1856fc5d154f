import type { Config } from '../config/config.ts';
import { needsSeveral } from '../config/presets.ts';
import { isOnSomewhere } from '../config/rule-settings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Section } from '../facts/sections.ts';
import type { ReadOrganisation } from '../lint/read-organisation.ts';
import { type AnyRule, checkSubjects, isChecked } from '../lint/run-rules.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { IdleReason } from './gap-report.ts';

/** A rule whose findings are gaps. */
export type GapRule = AnyRule & { readonly gap: NonNullable<AnyRule['gap']>; readonly section: Section };

/** A gap rule that ran, subject by subject, or why it did not. */
export type CheckRun =
  | { readonly rule: GapRule; readonly idle: IdleReason }
  | { readonly rule: GapRule; readonly subjects: readonly CheckedSubject[] };

interface CheckedSubject {
  readonly subject: unknown;
  readonly findings: readonly Finding[];
}

/** The rules whose findings are gaps, each in a section of the article. */
export function gapRulesOf(rules: readonly Rule[]): readonly GapRule[] {
  return rules.filter(
    (rule): rule is GapRule => isChecked(rule) && rule.gap !== undefined && rule.section !== undefined,
  );
}

/**
 * The configuration as gaps see it: the beginner's preset, which leaves gaps out of `smorg lint`, does not leave them out
 * of their own report. What the configuration says of single rules holds.
 */
export function configForGaps(config: Config): Config {
  if (config.preset.value !== 'starter') return config;
  return { ...config, preset: { ...config.preset, value: 'recommended' } };
}

/**
 * Runs the gap rules that apply.
 *
 * @param config the organisation's own
 */
export function runChecks(
  rules: readonly GapRule[],
  { model, isComplete }: Pick<ReadOrganisation, 'model' | 'isComplete'>,
  config: Config,
): readonly CheckRun[] {
  const own = configForGaps(config);
  return rules.map((rule): CheckRun => {
    if (config.preset.value === 'starter' && !isNamed(config, rule) && needsSeveral(rule))
      return { rule, idle: 'one-person' };
    if (!isOnSomewhere(own, rule)) return { rule, idle: 'turned-off' };
    if (rule.isAbsence && !isComplete) return { rule, idle: 'incomplete' };
    const subjects = checkSubjects(rule, model, own);
    const hasFailed = subjects.some(({ findings }) => findings.some((finding) => finding.rule !== rule.id));
    return hasFailed ? { rule, idle: 'failed' } : { rule, subjects };
  });
}

function isNamed(config: Config, { id }: GapRule): boolean {
  return config.rules.has(id) || config.fromCommandLine.has(id);
}
