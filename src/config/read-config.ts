import type { Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../rules/define-rule.ts';
import { checkConfig } from '../schema/check-config.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Value } from '../source/value.ts';
import { parseDuration } from '../time/parse-duration.ts';
import type { Config, ConfigReading, FailOn, Origin, Override, Preset, Setting } from './config.ts';
import { type ConfigReader, child, items, type Node, patternsAt, placeIn, report, settingOf } from './config-reader.ts';
import { readLocked, readRules } from './read-rules.ts';

/** Name of the configuration's file, which makes its folder a workspace. */
export const CONFIG_NAME = 'smorg.yaml';

const DEFAULT: Origin = { kind: 'default' };
const PRESETS: ReadonlySet<Value> = new Set<Preset>(['starter', 'recommended', 'strict']);
const FAIL_ON: ReadonlySet<Value> = new Set<FailOn>(['error', 'warning', 'info', 'never']);

/**
 * Reads `smorg.yaml`; without one everything is a default. Never throws: every mistake is a finding, and an error
 * among them is fatal: a configuration that is half understood would check something else than what was asked for.
 *
 * @param rules every rule there is
 */
export function readConfig(source: SourceFile | undefined, rules: readonly Rule[]): ConfigReading {
  const path = source?.path ?? CONFIG_NAME;
  const value = source?.documents[0] ?? undefined;
  const checked = value === undefined ? [] : checkConfig(path, 0, value).findings;
  const reader: ConfigReader = { path, findings: [...(source?.findings ?? []), ...checked] };
  const index = new Map(rules.map((rule) => [rule.id, rule]));
  const config = readRoot(reader, { pointer: '', value }, index);
  const isMistake = ({ rule }: Finding): boolean => (index.get(rule)?.severity ?? 'error') === 'error';
  return { config, source, findings: reader.findings, isFatal: reader.findings.some(isMistake) };
}

function readRoot(reader: ConfigReader, root: Node, rules: ReadonlyMap<string, Rule>): Config {
  const lint = child(root, 'lint');
  const preset = readPreset(reader, lint);
  return {
    path: reader.path,
    include: patternsAt(reader, child(root, 'include')),
    exclude: patternsAt(reader, child(root, 'exclude')),
    language: settingOf(reader, child(root, 'language'), (value) => value === 'en' || value === 'tr', {
      value: undefined,
      origin: DEFAULT,
    }),
    preset,
    rules: readRules(reader, child(lint, 'rules'), rules),
    locked: readLocked(reader, child(lint, 'locked'), rules),
    overrides: items(child(lint, 'overrides')).map((item) => readOverride(reader, item, rules)),
    failOn: settingOf(reader, child(lint, 'failOn'), (value) => FAIL_ON.has(value), presetFailOn(preset.value)),
    plan: readPlan(reader, child(root, 'plan')),
    fromCommandLine: new Map(),
  };
}

function readPreset(reader: ConfigReader, lint: Node): Setting<Preset> {
  return settingOf<Preset>(reader, child(lint, 'extends'), (value) => PRESETS.has(value), {
    value: 'recommended',
    origin: DEFAULT,
  });
}

function presetFailOn(preset: Preset): Setting<FailOn> {
  if (preset === 'strict') return { value: 'warning', origin: { kind: 'preset', preset } };
  return { value: 'error', origin: DEFAULT };
}

function readOverride(reader: ConfigReader, node: Node, rules: ReadonlyMap<string, Rule>): Override {
  return {
    at: placeIn(reader, node),
    files: patternsAt(reader, child(node, 'files')),
    rules: readRules(reader, child(node, 'rules'), rules),
  };
}

function readPlan(reader: ConfigReader, plan: Node): Config['plan'] {
  const isPart = (value: Value): boolean => typeof value === 'number' && value > 0;
  const isDuration = (value: Value): boolean => typeof value === 'string' && parseDuration(value).ok;
  const warn = child(child(plan, 'utilisation'), 'warn');
  checkDuration(reader, child(plan, 'horizon'));
  return {
    horizon: settingOf(reader, child(plan, 'horizon'), isDuration, { value: '4w', origin: DEFAULT }),
    productive: settingOf(reader, child(plan, 'productive'), isPart, { value: 0.6, origin: DEFAULT }),
    utilisationWarn: settingOf(reader, warn, isPart, { value: 0.85, origin: DEFAULT }),
  };
}

function checkDuration(reader: ConfigReader, node: Node): void {
  if (typeof node.value !== 'string') return;
  const parsed = parseDuration(node.value);
  if (parsed.ok) return;
  const params = { ...parsed.params, text: node.value, ...(parsed.fix !== undefined && { fix: parsed.fix }) };
  report(reader, ['repo/invalid-duration', parsed.problem], placeIn(reader, node), params);
}
