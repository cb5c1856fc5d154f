import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { type CommaSplit, findCommaSplit, reportCommaSplit } from './comma-split.ts';
import { keyText } from './key-text.ts';
import { isNextItem, reportMissingDash } from './missing-dash.ts';
import { type Convert, isFull, placeOf, type Reading, report, reportBreak, type Standing, spanOf } from './reading.ts';
import type { Shape } from './shape.ts';
import { isMap as isMapValue, type MapValue, type Value } from './value.ts';

type MutableMap = { [key: string]: Value };

/** The value of a map; its keys are text as written, its merge keys (`<<`) add what it does not say itself. */
export function mapValue(
  reading: Reading,
  node: YAMLMap.Parsed,
  shape: Shape | undefined,
  at: Standing,
  convert: Convert,
): MapValue {
  const map = Object.create(null) as MutableMap;
  const merges: ParsedNode[] = [];
  let isRunOn = false;
  for (let index = 0; index < node.items.length; index++) {
    const { key, value } = node.items[index]!;
    const name = keyText(reading, key, shape);
    if (name === undefined) continue;
    if (isScalar(key) && name === '<<' && key.type === 'PLAIN') {
      if (value !== null) merges.push(value);
      continue;
    }
    if (name in map) {
      const isNext = isNextItem(reading, node, index, map);
      if (isNext) reportMissingDash(reading, node, name, key);
      isRunOn ||= isNext;
      // What follows in an item whose dash is missing repeats the names of the item before it: one slip, one finding.
      if (!isRunOn) reportDuplicate(reading, node, name, key);
      continue;
    }
    const split: CommaSplit | undefined = node.flow === true ? findCommaSplit(reading, node, index, shape) : undefined;
    reading.steps.push(name);
    if (split === undefined) map[name] = convert(reading, value, fieldShape(shape, name), standing(key, at));
    else {
      map[name] = reportCommaSplit(reading, split);
      index = split.lastIndex;
    }
    reading.steps.pop();
  }
  for (const merge of merges) addMerged(map, mergedMaps(reading, merge, shape, at, convert));
  return map;
}

function standing(key: ParsedNode, at: Standing): Standing {
  return { from: key.range[1], depth: at.depth + 1 };
}

function fieldShape(shape: Shape | undefined, name: string): Shape | undefined {
  const { fields } = shape ?? {};
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : shape?.values;
}

/** The maps that a merge key names: one, or a list of them of which the earlier prevails. */
function mergedMaps(
  reading: Reading,
  node: ParsedNode,
  shape: Shape | undefined,
  at: Standing,
  convert: Convert,
): Value[] {
  const sources = isSeq(node) ? (node.items as ParsedNode[]) : [node];
  return sources.map((source) => {
    const value = convert(reading, source, shape, { from: source.range[0], depth: at.depth + 1 });
    const isKnown = isMap(source) || (isAlias(source) && (isMapValue(value) || reading.isBroken));
    if (!isKnown) reportBreak(reading, spanOf(source), { rule: 'repo/yaml-syntax', message: 'bad-merge' });
    return value;
  });
}

function addMerged(map: MutableMap, sources: readonly Value[]): void {
  for (const source of sources) {
    if (!isMapValue(source)) continue;
    for (const name of Object.keys(source)) if (!(name in map)) map[name] = source[name] as Value;
  }
}

/** A file that says two things of one key is unknown as a whole: which of them others rely on cannot be told. */
function reportDuplicate(reading: Reading, node: YAMLMap.Parsed, name: string, key: ParsedNode): void {
  reading.isBroken = true;
  if (isFull(reading)) return;
  const first = node.items.find((pair) => isScalar(pair.key) && String(pair.key.source) === name)?.key ?? key;
  const place = placeOf(reading, spanOf(first));
  report(reading, spanOf(key), {
    rule: 'repo/duplicate-key',
    message: 'duplicate',
    params: { key: name, first: { place } },
    related: [{ at: place, message: 'first' }],
  });
}
