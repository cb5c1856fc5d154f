import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import { aliasTarget } from './alias-target.ts';
import { MAX_DEPTH, MAX_REPEATED } from './limits.ts';
import { findLostText, reportTag } from './lost-text.ts';
import { type Reading, reportBreak, type Standing, spanOf } from './reading.ts';
import { scalarValue } from './scalar-value.ts';
import type { Shape } from './shape.ts';
import { reportSilentSlip } from './silent-slips.ts';
import { mapValue } from './to-map.ts';
import type { Value } from './value.ts';

/** The value of a node: aliases expanded within limits, text kept as it was written where the shape says so. */
export function toValue(reading: Reading, node: ParsedNode | null, shape: Shape | undefined, at: Standing): Value {
  if (node === null) return null;
  if (isAlias(node)) return aliasValue(reading, node, shape, at);
  if (reading.aliasDepth > 0 && isExhausted(reading, at)) return null;
  if (node.anchor !== undefined && reading.aliasDepth === 0) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    reportSilentSlip(reading, node, shape);
    return findLostText(reading, node, shape, at.from) ?? scalarValue(node, shape);
  }
  reportTag(reading, node, at.from);
  reading.open.add(node);
  let value: Value = null;
  if (isSeq(node)) value = listValue(reading, node, shape, at);
  else if (isMap(node)) value = mapValue(reading, node, shape, at, toValue);
  reading.open.delete(node);
  return value;
}

function listValue(reading: Reading, node: YAMLSeq.Parsed, shape: Shape | undefined, at: Standing): Value {
  const list: Value[] = [];
  let from = node.range[0];
  for (const [index, item] of node.items.entries()) {
    reading.steps.push(index);
    list.push(toValue(reading, item as ParsedNode, shape?.items, { from, depth: at.depth + 1 }));
    reading.steps.pop();
    from = (item as ParsedNode).range[1];
  }
  return list;
}

function aliasValue(reading: Reading, alias: Alias.Parsed, shape: Shape | undefined, at: Standing): Value {
  const target = aliasTarget(reading, alias);
  if (target === undefined) return null;
  const wasExhausted = reading.repeatsLeft < 0;
  reading.aliasDepth++;
  const value = toValue(reading, target, shape, at);
  reading.aliasDepth--;
  if (reading.aliasDepth === 0 && reading.repeatsLeft < 0 && !wasExhausted) {
    const params = { limit: MAX_REPEATED };
    reportBreak(reading, spanOf(alias), { rule: 'repo/alias-limit', message: 'too-many', params });
  }
  return value;
}

/** Whether aliases have repeated too much, in number or (aliases of aliases) in depth; the outermost one reports it. */
function isExhausted(reading: Reading, at: Standing): boolean {
  if (at.depth > MAX_DEPTH) reading.repeatsLeft = -1;
  return reading.repeatsLeft < 0 || --reading.repeatsLeft < 0;
}
