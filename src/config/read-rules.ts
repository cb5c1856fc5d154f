import type { Place } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { Rule } from '../rules/define-rule.ts';
import { nearest } from '../schema/did-you-mean.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import { checkOptions, type OptionProblem, type OptionSchema } from './check-options.ts';
import type { OptionValues, RuleSetting, RuleSeverity } from './config.ts';
import { type ConfigReader, fileOrigin, items, type Node, pairs, placeIn, report } from './config-reader.ts';
import { isAllowed } from './rule-settings.ts';

const RULE_SEVERITIES: ReadonlySet<Value | undefined> = new Set(['error', 'warning', 'info', 'off']);

/** Every rule by its id. */
export type RuleIndex = ReadonlyMap<string, Rule>;

/** Reads `{id: severity | [severity, options]}`; an unknown rule is a mistake of the operator. */
export function readRules(reader: ConfigReader, node: Node, rules: RuleIndex): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const pair of pairs(node)) {
    const rule = findRule(reader, pair, pair.key, rules, 'key');
    const setting = rule && readSetting(reader, pair, rule);
    if (setting !== undefined) settings.set(pair.key, setting);
  }
  return settings;
}

/** Reads the ids of locked rules. */
export function readLocked(reader: ConfigReader, node: Node, rules: RuleIndex): ReadonlyMap<string, Place> {
  const locked = new Map<string, Place>();
  for (const item of items(node)) {
    if (typeof item.value !== 'string') continue;
    if (findRule(reader, item, item.value, rules, 'value')) locked.set(item.value, placeIn(reader, item));
  }
  return locked;
}

function findRule(reader: ConfigReader, node: Node, id: string, rules: RuleIndex, part: 'key' | 'value') {
  const rule = rules.get(id);
  if (rule !== undefined) return rule;
  const hint = nearest(id, [...rules.keys()]);
  const at = placeIn(reader, node, part);
  if (hint === undefined) report(reader, ['repo/unknown-rule', 'unknown'], at, { rule: id });
  else {
    reader.findings.push({
      ...{ rule: 'repo/unknown-rule', message: 'near', params: { rule: id, hint }, at },
      fixes: [{ title: 'rename', params: { hint }, safety: 'suggested', edits: [{ op: 'set', at, value: hint }] }],
    });
  }
  return undefined;
}

function readSetting(reader: ConfigReader, node: Node & { key: string }, rule: Rule): RuleSetting | undefined {
  const { value } = node;
  const severity = isList(value) ? value[0] : value;
  if (!RULE_SEVERITIES.has(severity)) return undefined;
  if (!isAllowed(rule, severity as RuleSeverity)) {
    const message = rule.hasFixedSeverity ? 'fixed' : 'never-off';
    const params = { rule: rule.id, ...(rule.hasFixedSeverity && { severity: rule.severity }) };
    report(reader, ['repo/invalid-rule-setting', message], placeIn(reader, node), params);
    return undefined;
  }
  const given = isList(value) ? value[1] : undefined;
  const options = given === undefined ? undefined : readOptions(reader, optionsNode(node, given), rule);
  return {
    severity: { value: severity as RuleSeverity, origin: fileOrigin(reader, node) },
    ...(options && { options: { value: options, origin: fileOrigin(reader, optionsNode(node, given)) } }),
  };
}

function optionsNode(node: Node, value: Value | undefined): Node {
  return { pointer: joinPointer(node.pointer, 1), value };
}

function readOptions(reader: ConfigReader, node: Node, rule: Rule): OptionValues | undefined {
  const { value } = node;
  if (!isMap(value)) return undefined;
  if (!('options' in rule) || rule.options === undefined) {
    report(reader, ['repo/invalid-rule-setting', 'no-options'], placeIn(reader, node), { rule: rule.id });
    return undefined;
  }
  const problems = checkOptions({ type: 'object', ...rule.options.schema } as OptionSchema, value);
  for (const problem of problems) reportOption(reader, node, rule, problem);
  return problems.length === 0 ? value : undefined;
}

function reportOption(reader: ConfigReader, node: Node, rule: Rule, { path, known, expected }: OptionProblem): void {
  const option = path.join('.');
  const at = { pointer: path.reduce<string>(joinPointer, node.pointer), value: undefined };
  if (expected !== undefined) {
    const params = { option, rule: rule.id, expected };
    report(reader, ['repo/invalid-rule-setting', 'wrong-value'], placeIn(reader, at), params);
    return;
  }
  const hint = nearest(String(path.at(-1)), known ?? []);
  const params = { option, rule: rule.id, options: [...(known ?? [])].sort(), ...(hint !== undefined && { hint }) };
  const message = hint === undefined ? 'unknown-option' : 'near-option';
  report(reader, ['repo/invalid-rule-setting', message], placeIn(reader, at, 'key'), params);
}
