import { isAlias, isMap, isScalar, type ParsedNode } from 'yaml';
import type { Edit } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { appendItem } from './append-item.ts';
import type { TextChange } from './apply-edits.ts';
import { decodedOffsets } from './decoded-offsets.ts';
import { type FoundNode, findNode } from './find-node.ts';
import { insertPair } from './insert-pair.ts';
import { locate } from './locate.ts';
import { colonEnd, isEmptyNode, nodeSpan } from './node-span.ts';
import { removeNode } from './remove-node.ts';
import type { SourceFile } from './source-file.ts';
import { writeScalar } from './write-scalar.ts';

/**
 * The exact change of text that an edit asks for; every byte outside stays. `undefined` when the place is not there or
 * the edit cannot be made in the way the file is written.
 */
export function resolveEdit(file: SourceFile, edit: Edit): TextChange | undefined {
  const { at } = edit;
  if (at.kind === 'text') {
    return edit.op === 'replace' ? { ...locate(file, at), text: withLineEnds(file, edit.text) } : undefined;
  }
  if (at.kind !== 'node') return undefined;
  const found = findNode(file, at.document, at.pointer);
  if (found === undefined || !found.isExact) return undefined;
  switch (edit.op) {
    case 'replace':
      return replace(file, at, found, withLineEnds(file, edit.text));
    case 'set':
      return setScalar(file, at, found, edit.value);
    case 'remove':
      return removeNode(file.text, found);
    case 'insert':
      return insertPair(file.text, found, edit.key, withLineEnds(file, edit.yaml));
    case 'append':
      return appendItem(file.text, found, edit.yaml);
  }
}

/** New line breaks follow those of the file. */
function withLineEnds(file: SourceFile, text: string): string {
  const isCrlf = file.text[file.text.indexOf('\n') - 1] === '\r';
  return isCrlf ? text.replace(/\r?\n/g, '\r\n') : text;
}

function replace(file: SourceFile, at: NodePlace, found: FoundNode, text: string): TextChange | undefined {
  if (at.part === 'value' && isEmptyNode(found.value)) return fillEmpty(found, text);
  return { ...locate(file, at), text };
}

/** Writes a value where there is none: after the colon or the dash. */
function fillEmpty(found: FoundNode, text: string): TextChange | undefined {
  const start = found.pair === undefined ? found.value?.range[0] : colonEnd(found.pair);
  if (start === undefined || found.pair?.key.range[1] === start) return undefined;
  return { start, end: start, text: ` ${text}` };
}

function setScalar(file: SourceFile, at: NodePlace, found: FoundNode, value: string): TextChange | undefined {
  const isKey = at.part === 'key' && found.pair !== undefined;
  const current = isKey ? found.pair.key : found.value;
  const place = { current, isInFlow: isInFlow(found), isKey };
  if (current === null || isEmptyNode(current)) return fillEmpty(found, writeScalar(value, place));
  if (!isScalar(current) || isAlias(current)) return undefined;
  if (canStandInPlace(file.text, current, at.within, value)) return { ...locate(file, at), text: value };
  const whole = at.within === undefined ? value : splice(file.text, current, at.within, value);
  return whole === undefined ? undefined : { ...nodeSpan(file.text, current), text: writeScalar(whole, place) };
}

/** What must be escaped or quoted, by the style in which a text is written; in a block and in quotes little must. */
const UNSAFE: Readonly<Record<string, RegExp>> = {
  QUOTE_DOUBLE: /["\\\p{C}\p{Zl}\p{Zp}]/u,
  QUOTE_SINGLE: /['\p{C}\p{Zl}\p{Zp}]/u,
  BLOCK_LITERAL: /^\s|[\p{C}\p{Zl}\p{Zp}]/u,
  BLOCK_FOLDED: /^\s|[\p{C}\p{Zl}\p{Zp}]/u,
  PLAIN: /[^\p{Pi}\p{Pf}]/u,
};

/** Whether a stretch of a text can be written over where it stands, so that the rest keeps its lines and its style. */
function canStandInPlace(text: string, node: ParsedNode, within: NodePlace['within'], value: string): boolean {
  if (within === undefined || !isScalar(node)) return false;
  const unsafe = UNSAFE[node.type ?? ''];
  if (unsafe === undefined || value === '' || unsafe.test(value)) return false;
  const decoded = decodedOffsets(text, node)?.text;
  return decoded !== undefined && !decoded.slice(within.start, within.end).includes('\n');
}

/** The scalar's decoded text with a stretch of it replaced. */
function splice(
  text: string,
  node: ParsedNode,
  within: { start: number; end: number },
  value: string,
): string | undefined {
  const decoded = isScalar(node) ? decodedOffsets(text, node)?.text : undefined;
  return decoded && decoded.slice(0, within.start) + value + decoded.slice(within.end);
}

function isInFlow(found: FoundNode): boolean {
  return found.parent?.flow === true || (isMap(found.value) && found.value.flow === true);
}
