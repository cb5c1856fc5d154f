import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Config } from '../config.ts';
import { appliesTo, severityOf } from '../rule-settings.ts';
import { examplePaths } from './example-paths.ts';
import { lastOf, type Said, sayings } from './sayings.ts';
import { isLowerSeverity } from './strictness.ts';
import { weakenedOptions } from './weakened-options.ts';
import { type ConfigChange, placeOfMissing, weakening } from './weakening.ts';

/**
 * The rules that the configuration names, or named, and that ask for less in some file. What decides a severity is one
 * finding, however many files it is in; what the preset decides is told of the preset.
 */
export function weakenedRules(change: ConfigChange): Finding[] {
  const { before, after, rules } = change;
  const named = new Set([...namedRules(before.config), ...namedRules(after.config)]);
  const places = [undefined, ...distinctPaths(change)];
  return rules
    .filter(({ id }) => named.has(id))
    .flatMap((rule) => {
      const found = new Map<string, Finding>();
      for (const path of places) {
        const own = weakenedAt(rule, path, change);
        const all = own === undefined ? weakenedOptions(rule, path, change) : [own];
        for (const one of all) if (!found.has(one.subject!)) found.set(one.subject!, one);
      }
      return [...found.values()];
    });
}

function namedRules(config: Config): string[] {
  return [...config.rules.keys(), ...config.overrides.flatMap((override) => [...override.rules.keys()])];
}

/** A path for each choice of overrides that may hold, before and after. */
function distinctPaths({ before, after, paths }: ConfigChange): string[] {
  const overrides = [...before.config.overrides, ...after.config.overrides];
  if (overrides.length === 0) return [];
  const examples = overrides.flatMap(({ files }) => files.flatMap(({ value }) => examplePaths(value)));
  const found = new Map<string, string>();
  for (const path of [...examples, ...paths].sort(compareCodeUnits)) {
    const key = overrides.map((override) => (appliesTo(override, path) ? '1' : '0')).join('');
    if (!found.has(key)) found.set(key, path);
  }
  return [...found.values()];
}

function weakenedAt(rule: Rule, path: string | undefined, { before, after }: ConfigChange): Finding | undefined {
  const from = severityOf(before.config, rule, path).value;
  const to = severityOf(after.config, rule, path).value;
  if (!isLowerSeverity(to, from)) return undefined;
  const [was, is] = [lastOf(before.config, rule.id, path), lastOf(after.config, rule.id, path)];
  if (was === undefined && is === undefined) return undefined;
  const subject = JSON.stringify(['rule', rule.id, is?.slot ?? '', was?.slot ?? '']);
  const known = is && findSlot(before.config, rule.id, is.slot);
  const isNewlySaid = is !== undefined && known?.setting.severity.value !== to;
  const isStillSaid = was !== undefined && findSlot(after.config, rule.id, was.slot) !== undefined;
  if (is !== undefined && (isNewlySaid || isStillSaid)) {
    const { severity } = is.setting;
    if (severity.origin.kind !== 'file') return undefined;
    const files = is.files === undefined ? {} : { files: is.files };
    const message = `rule-${to === 'off' ? 'off' : 'lowered'}${is.files === undefined ? '' : '-in'}`;
    return weakening(message, severity.origin.at, { rule: rule.id, from, to, ...files }, subject);
  }
  const steps = was?.files === undefined ? ['lint', 'rules'] : ['lint', 'overrides'];
  const files = was?.files === undefined ? {} : { files: was.files };
  const message = was?.files === undefined ? 'rule-unset' : 'rule-unset-in';
  return weakening(message, placeOfMissing(after, steps), { rule: rule.id, from, to, ...files }, subject);
}

function findSlot(config: Config, id: string, slot: string): Said | undefined {
  return sayings(config, id, () => true).findLast((said) => said.slot === slot);
}
