import { isMap, isScalar, type ParsedNode } from 'yaml';
import { type Reading, reportBreak, spanOf } from './reading.ts';
import type { Shape } from './shape.ts';
import { reportSilentKeySlip } from './silent-slips.ts';

/** A map's key as text, as it was written (`1907`, `true`), or `undefined` with a finding when it is no text. */
export function keyText(reading: Reading, key: ParsedNode, shape: Shape | undefined): string | undefined {
  if (isScalar(key)) {
    if (key.anchor !== undefined && reading.aliasDepth === 0) reading.anchors.set(key.anchor, key);
    reportSilentKeySlip(reading, key, shape);
    if (key.source !== '' || key.type !== 'PLAIN') return key.source;
    const start = key.range[0];
    const end = Math.min(start + 1, reading.text.length);
    reportBreak(reading, { start, end }, { rule: 'repo/yaml-syntax', message: 'empty-key' });
    return undefined;
  }
  // `{{name}}` without quotes is, for YAML, a map whose key is a map.
  const isTemplate = isMap(key) && reading.text.startsWith('{{', key.range[0] - 1);
  const span = isTemplate ? { start: key.range[0] - 1, end: key.range[1] + 1 } : spanOf(key);
  if (isTemplate)
    reportBreak(reading, span, { rule: 'repo/yaml-syntax', message: 'double-brace', params: { sign: '{{' } });
  else reportBreak(reading, span, { rule: 'repo/yaml-syntax', message: 'odd-key' });
  return undefined;
}
