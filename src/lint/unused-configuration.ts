import type { Config, ConfigReading, Setting } from '../config/config.ts';
import { matchesPath, type PathPattern } from '../config/path-pattern.ts';
import { isOnSomewhere } from '../config/rule-settings.ts';
import type { Finding, Params } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Rule } from '../rules/define-rule.ts';

/** Paths that the configuration may speak of. */
export interface KnownPaths {
  /** Every file of the workspace. */
  readonly existing: ReadonlySet<string>;
  /** The files that are checked. */
  readonly checked: readonly string[];
}

/** Settings that have no effect: patterns that name no file, locked rules that are off, documents that nobody reads. */
export function unusedConfiguration(
  { config, source }: ConfigReading,
  { existing, checked }: KnownPaths,
  rules: ReadonlyMap<string, Rule>,
): Finding[] {
  const all = [...existing];
  return [
    ...unusedPatterns('include', config.include, all),
    ...unusedPatterns('exclude', config.exclude, all),
    ...config.overrides.flatMap((override) => unusedPatterns('override', override.files, checked)),
    ...lockedOff(config, rules),
    ...(source !== undefined && source.documents.length > 1 ? [secondDocument(source.path)] : []),
  ];
}

function unusedPatterns(
  message: string,
  patterns: readonly Setting<PathPattern>[],
  paths: readonly string[],
): Finding[] {
  return patterns
    .filter(({ value }) => !paths.some((path) => matchesPath(value, path)))
    .flatMap(({ value, origin }) => {
      if (origin.kind !== 'file') return [];
      return [finding(message, origin.at, { pattern: value.text }, value.text)];
    });
}

function lockedOff(config: Config, rules: ReadonlyMap<string, Rule>): Finding[] {
  return [...config.locked].flatMap(([id, at]) => {
    const rule = rules.get(id);
    return rule === undefined || isOnSomewhere(config, rule) ? [] : [finding('locked-off', at, { rule: id }, id)];
  });
}

function secondDocument(file: string): Finding {
  return finding('document', { kind: 'node', file, document: 1, pointer: '', part: 'value' }, {}, 'document');
}

function finding(message: string, at: Place, params: Params, subject: string): Finding {
  return { rule: 'repo/unused-configuration', message, at, params, subject };
}
