import type { Rule } from '../rules/define-rule.ts';
import type { Config, OptionValues, Override, RuleSetting, RuleSeverity, Setting } from './config.ts';
import { matchesPath } from './path-pattern.ts';
import { presetSeverity } from './presets.ts';

/**
 * The severity of a rule's findings in a file: the command line before the last override that fits the file, before
 * the configuration's `rules`, before the preset.
 *
 * @param path relative to the workspace; `undefined` for what stands in no file
 */
export function severityOf(config: Config, rule: Rule, path: string | undefined): Setting<RuleSeverity> {
  const commanded = config.fromCommandLine.get(rule.id);
  if (commanded !== undefined && isAllowed(rule, commanded))
    return { value: commanded, origin: { kind: 'command-line', option: '--rule' } };
  const said = settingsFor(config, rule.id, path).at(-1)?.severity;
  if (said !== undefined) return said;
  const preset = config.preset.value;
  return { value: presetSeverity(rule, preset), origin: { kind: 'preset', preset } };
}

/** Whether a rule may be given a severity: what guards the check itself is never off, and some of it never lowered. */
export function isAllowed(rule: Rule, severity: RuleSeverity): boolean {
  if (rule.hasFixedSeverity) return severity === rule.severity;
  return severity !== 'off' || rule.isUnsuppressable !== true;
}

/** A rule's options for a file: its defaults, with every value that the configuration sets laid over them in turn. */
export function optionsOf(config: Config, rule: Rule, path: string | undefined): OptionValues | undefined {
  if (!('options' in rule) || rule.options === undefined) return undefined;
  const said = settingsFor(config, rule.id, path).flatMap((setting) => setting.options?.value ?? []);
  return Object.assign({}, rule.options.defaults, ...said);
}

/** Whether a rule may find something anywhere in the workspace. */
export function isOnSomewhere(config: Config, rule: Rule): boolean {
  const commanded = config.fromCommandLine.get(rule.id);
  if (commanded !== undefined && isAllowed(rule, commanded)) return commanded !== 'off';
  if (severityOf(config, rule, undefined).value !== 'off') return true;
  return config.overrides.some((override) => isOn(override.rules.get(rule.id)));
}

/** The overrides that set options of a rule, each of which needs a run of its own. */
export function optionOverrides(config: Config, id: string): readonly Override[] {
  return config.overrides.filter((override) => override.rules.get(id)?.options !== undefined);
}

function settingsFor(config: Config, id: string, path: string | undefined): RuleSetting[] {
  const base = config.rules.get(id);
  const settings = base === undefined ? [] : [base];
  if (path === undefined) return settings;
  for (const override of config.overrides) {
    const setting = override.rules.get(id);
    if (setting !== undefined && appliesTo(override, path)) settings.push(setting);
  }
  return settings;
}

/** Whether an override speaks of a file. */
export function appliesTo(override: Override, path: string): boolean {
  return override.files.some((pattern) => matchesPath(pattern.value, path));
}

function isOn(setting: RuleSetting | undefined): boolean {
  return setting !== undefined && setting.severity.value !== 'off';
}
