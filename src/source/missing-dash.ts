import { isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { placeOf, type Reading, reportBreak, spanOf } from './reading.ts';
import type { MapValue } from './value.ts';

/**
 * Whether a repeated name begins the next item of a list, whose dash was forgotten: it is the first name of the item,
 * and the name after it is repeated as well.
 */
export function isNextItem(reading: Reading, node: YAMLMap.Parsed, index: number, map: MapValue): boolean {
  if (node.flow === true || typeof reading.steps.at(-1) !== 'number') return false;
  const [first, repeated, next] = [node.items[0], node.items[index], node.items[index + 1]].map((pair) =>
    nameOf(pair?.key),
  );
  return first !== undefined && first === repeated && next !== undefined && next in map;
}

function nameOf(key: ParsedNode | undefined): string | undefined {
  return isScalar(key) ? String(key.source) : undefined;
}

/** Says that a dash is missing before the name, and offers to write it where the item above has its own. */
export function reportMissingDash(reading: Reading, node: YAMLMap.Parsed, key: string, at: ParsedNode): void {
  const span = spanOf(at);
  const first = spanOf(node.items[0]!.key);
  const dash = { start: span.start - 2, end: span.start };
  const isLikeAbove =
    reading.text.slice(first.start - 2, first.start) === '- ' && reading.text.slice(dash.start, dash.end) === '  ';
  const edits = [{ op: 'replace', at: placeOf(reading, dash), text: '- ' }] as const;
  reportBreak(reading, span, {
    rule: 'repo/yaml-syntax',
    message: 'dash-missing',
    params: { key },
    ...(isLikeAbove && { fixes: [{ title: 'dash', safety: 'suggested', edits }] }),
  });
}
