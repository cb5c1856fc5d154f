import type { Finding } from '../../diagnostics/finding.ts';
import type { Rule, Stricter } from '../../rules/define-rule.ts';
import { isList, type Value } from '../../source/value.ts';
import type { OptionValues } from '../config.ts';
import { optionsOf, severityOf } from '../rule-settings.ts';
import { sayingsFor } from './sayings.ts';
import { type ConfigChange, placeOfMissing, weakening } from './weakening.ts';

/** The options with which a rule that is on asks for less in a file. */
export function weakenedOptions(rule: Rule, path: string | undefined, change: ConfigChange): Finding[] {
  const { before, after } = change;
  if (!('options' in rule) || rule.options === undefined) return [];
  if ([before, after].some(({ config }) => severityOf(config, rule, path).value === 'off')) return [];
  const [was, is] = [optionsOf(before.config, rule, path), optionsOf(after.config, rule, path)];
  return Object.entries<Stricter>(rule.options.stricter)
    .filter(([option, stricter]) => asksForLess(stricter, was?.[option], is?.[option]))
    .map(([option]) => optionFinding(rule.id, option, path, { ...change, was, is }));
}

function asksForLess(stricter: Stricter, was: Value | undefined, is: Value | undefined): boolean {
  if (stricter === 'more') return isList(was) && was.some((item) => !isList(is) || !is.includes(item));
  if (typeof was !== 'number' || typeof is !== 'number') return false;
  return stricter === 'lower' ? is > was : is < was;
}

interface OptionChange extends ConfigChange {
  readonly was: OptionValues | undefined;
  readonly is: OptionValues | undefined;
}

function optionFinding(
  rule: string,
  option: string,
  path: string | undefined,
  { before, after, was, is }: OptionChange,
): Finding {
  const settingIn = (config: OptionChange['after']['config']) =>
    sayingsFor(config, rule, path).findLast(({ setting }) => Object.hasOwn(setting.options?.value ?? {}, option));
  const [said, saidBefore] = [settingIn(after.config), settingIn(before.config)];
  const origin = said?.setting.options?.origin;
  const steps = saidBefore?.files === undefined ? ['lint', 'rules', rule] : ['lint', 'overrides'];
  const at = origin?.kind === 'file' ? origin.at : placeOfMissing(after, steps);
  const params = { rule, option, from: written(was?.[option]), to: written(is?.[option]) };
  const subject = JSON.stringify(['option', rule, option, said?.slot ?? '', saidBefore?.slot ?? '']);
  const files = said?.files ?? saidBefore?.files;
  return files === undefined
    ? weakening('option', at, params, subject)
    : weakening('option-in', at, { ...params, files }, subject);
}

function written(value: Value | undefined): string {
  return isList(value) ? `[${value.join(', ')}]` : String(value ?? '');
}
