import type { Config, OptionValues } from '../config/config.ts';
import { isOnSomewhere, optionOverrides, optionsOf } from '../config/rule-settings.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Model } from '../model/model.ts';
import type { CheckedRule, Rule, RuleContext } from '../rules/define-rule.ts';

/** How long a rule took. */
export interface RuleTiming {
  readonly rule: string;
  readonly milliseconds: number;
}

/** What the rules found. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly timings: readonly RuleTiming[];
}

type AnyRule = CheckedRule<unknown, unknown>;

/**
 * Runs every rule that is on somewhere over the model. A rule that throws becomes one finding that names it; what it
 * found before is kept, and the others run. Rules of absence are withheld while the model is not complete.
 *
 * @param measure a clock in milliseconds, when timings are wanted
 */
export function runRules(
  rules: readonly Rule[],
  { model, isComplete, config }: { model: Model; isComplete: boolean; config: Config },
  measure?: () => number,
): RuleRun {
  const findings: Finding[] = [];
  const timings: RuleTiming[] = [];
  for (const rule of rules) {
    if (!isChecked(rule) || (rule.isAbsence && !isComplete) || !isOnSomewhere(config, rule)) continue;
    const start = measure?.();
    for (const finding of runWithOptions(rule, model, config)) findings.push(finding);
    if (measure !== undefined && start !== undefined) timings.push({ rule: rule.id, milliseconds: measure() - start });
  }
  timings.sort((a, b) => b.milliseconds - a.milliseconds || compareCodeUnits(a.rule, b.rule));
  return { findings, timings };
}

/** Overrides may give a rule other options in some files: it runs once for each choice, and each file hears its own. */
function runWithOptions(rule: AnyRule, model: Model, config: Config): Finding[] {
  const base = optionsOf(config, rule, undefined);
  if (optionOverrides(config, rule.id).length === 0) return [...runRule(rule, model, base)];
  const findings: Finding[] = [];
  const choices = new Map<string, OptionValues | undefined>([[JSON.stringify(base), base]]);
  for (const place of filesOf(model)) {
    const options = optionsOf(config, rule, place);
    choices.set(JSON.stringify(options), options);
  }
  for (const [key, options] of choices) {
    for (const finding of runRule(rule, model, options)) {
      if (JSON.stringify(optionsOf(config, rule, fileOf(finding.at))) === key) findings.push(finding);
    }
  }
  return findings;
}

function* runRule(rule: AnyRule, model: Model, options: OptionValues | undefined): Iterable<Finding> {
  let subject: unknown;
  try {
    const context: RuleContext<unknown> = { model, options };
    for (subject of rule.subjects(model)) {
      for (const finding of rule.check(subject, context)) yield { rule: rule.id, ...finding };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield internalError(rule.id, reason, subject);
  }
}

/** The finding that a rule failed; it stands where the rule was looking. */
export function internalError(rule: string, reason: string, subject?: unknown): Finding {
  return {
    rule: 'repo/internal-error',
    message: 'thrown',
    params: { rule, reason },
    subject: rule,
    at: placeOf(subject) ?? { kind: 'command-line' },
  };
}

function placeOf(subject: unknown): Place | undefined {
  if (typeof subject !== 'object' || subject === null || !('at' in subject)) return undefined;
  const { at } = subject;
  return typeof at === 'object' && at !== null && 'kind' in at ? (at as Place) : undefined;
}

function filesOf(model: Model): Set<string> {
  return new Set(model.entities.flatMap((entity) => fileOf(entity.at) ?? []));
}

function fileOf(place: Place): string | undefined {
  return place.kind === 'command-line' ? undefined : place.file;
}

function isChecked(rule: Rule): rule is AnyRule {
  return 'check' in rule;
}
