import type { Alias, ParsedNode } from 'yaml';
import { type Reading, reportBreak, spanOf } from './reading.ts';

/** The node that an alias stands for; reported when there is none, or when it holds the alias itself. */
export function aliasTarget(reading: Reading, alias: Alias.Parsed): ParsedNode | undefined {
  if (reading.targets.has(alias)) return reading.targets.get(alias);
  const target = reading.anchors.get(alias.source);
  const isCircular = target !== undefined && reading.open.has(target);
  reading.targets.set(alias, isCircular ? undefined : target);
  const params = { name: alias.source };
  if (isCircular) reportBreak(reading, spanOf(alias), { rule: 'repo/alias-limit', message: 'inside-itself', params });
  else if (target === undefined) {
    reportBreak(reading, spanOf(alias), { rule: 'repo/yaml-syntax', message: 'unknown-alias', params });
  }
  return reading.targets.get(alias);
}
