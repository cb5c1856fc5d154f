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

/** A rule that runs over the model, whatever it looks at. */
export type AnyRule = CheckedRule<unknown, unknown>;

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
  return optionChoices(rule, model, config).flatMap(({ options, isOwn }) =>
    [...runRule(rule, model, options)].filter(isOwn),
  );
}

/** What a rule applies to, with what it found there. */
export interface CheckedSubject {
  readonly subject: unknown;
  readonly findings: readonly Finding[];
}

/** Runs a rule as `runRules` does and tells its subjects apart; what a rule throws is a finding of its last one. */
export function checkSubjects(rule: AnyRule, model: Model, config: Config): readonly CheckedSubject[] {
  const checked: { subject: unknown; findings: Finding[] }[] = [];
  for (const { options, isOwn } of optionChoices(rule, model, config)) {
    let index = -1;
    const next = (subject: unknown): void => {
      index += 1;
      checked[index] ??= { subject, findings: [] };
    };
    for (const finding of runRule(rule, model, options, next)) {
      if (index < 0) next(undefined);
      if (isOwn(finding) || finding.rule !== rule.id) checked[index]?.findings.push(finding);
    }
  }
  return checked;
}

/** The options that a rule has in some file, each with the findings that are told with them: those of its files. */
function optionChoices(
  rule: AnyRule,
  model: Model,
  config: Config,
): { options: OptionValues | undefined; isOwn: (finding: Finding) => boolean }[] {
  const base = optionsOf(config, rule, undefined);
  const choices = new Map<string, OptionValues | undefined>([[JSON.stringify(base), base]]);
  if (optionOverrides(config, rule.id).length > 0) {
    for (const place of filesOf(model)) {
      const options = optionsOf(config, rule, place);
      choices.set(JSON.stringify(options), options);
    }
  }
  return [...choices].map(([key, options]) => ({
    options,
    isOwn: (finding) => JSON.stringify(optionsOf(config, rule, fileOf(finding.at))) === key,
  }));
}

function* runRule(
  rule: AnyRule,
  model: Model,
  options: OptionValues | undefined,
  onSubject?: (subject: unknown) => void,
): Iterable<Finding> {
  let subject: unknown;
  try {
    const context: RuleContext<unknown> = { model, options };
    for (subject of rule.subjects(model)) {
      onSubject?.(subject);
      const found = rule.check(subject, context);
      // A million times over, what a rule finds is an empty list.
      if (Array.isArray(found) && found.length === 0) continue;
      for (const finding of found) yield { rule: rule.id, ...finding };
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

/** Whether a rule runs over the model; what lower layers find is only described. */
export function isChecked(rule: Rule): rule is AnyRule {
  return 'check' in rule;
}
