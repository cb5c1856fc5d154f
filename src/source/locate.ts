import { isScalar, type ParsedNode } from 'yaml';
import type { NodePlace, Place } from '../diagnostics/place.ts';
import { decodedOffsets } from './decoded-offsets.ts';
import { type FoundNode, findNode } from './find-node.ts';
import { colonEnd, dashStart, isEmptyNode, nodeSpan, pairEnd } from './node-span.ts';
import type { SourceFile, Span } from './source-file.ts';

/**
 * The stretch of text that a place names, in UTF-16 offsets into the file's decoded text. What is written in an alias or
 * a merge key is found at its anchor. A value that is not written is shown at its key, a place that does not exist at
 * the nearest one above it, a file and the command line at the very start.
 */
export function locate(file: SourceFile, place: Place): Span {
  if (place.kind === 'node') return locateNode(file, place);
  if (place.kind !== 'text') return { start: 0, end: 0 };
  const end = clamp(place.end, 0, file.text.length);
  return { start: clamp(place.start, 0, end), end };
}

function locateNode(file: SourceFile, place: NodePlace): Span {
  const found = findNode(file, place.document, place.pointer);
  if (found === undefined) return { start: 0, end: 0 };
  if (!found.isExact) return keySpan(file.text, found);
  const node = place.part === 'key' && found.pair !== undefined ? found.pair.key : found.value;
  if (place.within !== undefined && isScalar(node)) return spanWithin(file.text, node as ParsedNode, place.within);
  if (place.part === 'key') return keySpan(file.text, found);
  return place.part === 'pair' ? pairSpan(file.text, found) : valueSpan(file.text, found);
}

/** The pair's key; of a list item or a root, which have none, the value. */
function keySpan(text: string, found: FoundNode): Span {
  return found.pair === undefined ? valueSpan(text, found) : nodeSpan(text, found.pair.key);
}

function valueSpan(text: string, found: FoundNode): Span {
  if (found.value !== null && !isEmptyNode(found.value)) return nodeSpan(text, found.value);
  if (found.pair !== undefined) return nodeSpan(text, found.pair.key);
  const dash = found.parent !== undefined && 'items' in found.parent ? dashOf(found) : undefined;
  const start = dash ?? found.value?.range[0] ?? 0;
  return { start, end: dash === undefined ? start : dash + 1 };
}

function dashOf(found: FoundNode): number | undefined {
  return dashStart(found.parent as Parameters<typeof dashStart>[0], found.index);
}

function pairSpan(text: string, found: FoundNode): Span {
  const { pair } = found;
  if (pair === undefined) return valueSpan(text, found);
  return { start: pair.key.range[0], end: Math.max(pairEnd(text, pair), colonEnd(pair)) };
}

/** A stretch of the decoded text, where it is written: through escapes, folded lines and indentation. */
function spanWithin(text: string, node: ParsedNode, within: Span): Span {
  const whole = nodeSpan(text, node);
  const offsets = isScalar(node) ? decodedOffsets(text, node) : undefined;
  if (offsets === undefined) return whole;
  const start = offsets.starts[within.start] ?? offsets.ends.at(-1) ?? whole.start;
  const end = within.end > within.start ? (offsets.ends[within.end - 1] ?? offsets.ends.at(-1) ?? whole.end) : start;
  return { start, end: Math.max(start, end) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
