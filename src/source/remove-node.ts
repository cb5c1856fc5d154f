import type { CST } from 'yaml';
import type { TextChange } from './apply-edits.ts';
import type { FoundNode } from './find-node.ts';
import { dashStart, isEmptyNode, nodeSpan, pairEnd } from './node-span.ts';
import type { Span } from './source-file.ts';

/**
 * Takes away a pair or a list item: with its line and the comment at its end where it has the line for itself, else
 * with its comma. What it leaves is valid YAML, also after the last one.
 */
export function removeNode(text: string, found: FoundNode): TextChange | undefined {
  const { parent } = found;
  if (parent === undefined) return undefined;
  const index = found.pair === undefined ? found.index : parent.items.indexOf(found.pair as never);
  const spans = parent.items.map((_, at) => itemSpan(text, found, at));
  const own = spans[index];
  if (own === undefined) return undefined;
  const lines = wholeLines(text, own, parent.flow === true);
  if (lines !== undefined && (parent.flow === true || parent.items.length > 1 || isUnderKey(text, lines.start))) {
    return { ...lines, text: '' };
  }
  if (spans.length === 1) return { ...own, text: parent.flow === true ? '' : found.pair === undefined ? '[]' : '{}' };
  const next = spans[index + 1];
  if (next !== undefined) return { start: own.start, end: next.start, text: '' };
  return { start: spans[index - 1]!.end, end: own.end, text: '' };
}

function itemSpan(text: string, found: FoundNode, index: number): Span {
  const { parent } = found;
  const item = parent!.items[index]!;
  if ('key' in item && 'value' in item) {
    const pair = item as NonNullable<FoundNode['pair']>;
    return { start: pairStart(pair), end: pairEnd(text, pair) };
  }
  const node = item as NonNullable<FoundNode['value']>;
  const dash = dashStart(parent as Parameters<typeof dashStart>[0], index);
  const end = isEmptyNode(node) && dash !== undefined ? dash + 1 : nodeSpan(text, node).end;
  return { start: dash ?? propertiesStart(parent, index) ?? node.range[0], end };
}

/** Where a pair begins, the tag, anchor or question mark before its key included. */
function pairStart(pair: NonNullable<FoundNode['pair']>): number {
  const tokens = (pair.srcToken as CST.CollectionItem | undefined)?.start ?? [];
  return firstProperty(tokens) ?? pair.key.range[0];
}

function propertiesStart(parent: FoundNode['parent'], index: number): number | undefined {
  const token = parent?.srcToken as CST.FlowCollection | CST.BlockSequence | undefined;
  return firstProperty(token?.items[index]?.start ?? []);
}

function firstProperty(tokens: readonly CST.SourceToken[]): number | undefined {
  return tokens.find((token) => ['anchor', 'tag', 'explicit-key-ind'].includes(token.type))?.offset;
}

/** The lines of a stretch that has them for itself (a comma and a comment at the end aside), with their line break. */
function wholeLines(text: string, span: Span, isFlow: boolean): Span | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  if (text.slice(start, span.start).trim() !== '') return undefined;
  const rest = isFlow ? /[ \t]*,?[ \t]*(?:#[^\r\n]*)?\r?(?:\n|$)/y : /[ \t]*(?:[ \t]#[^\r\n]*)?\r?(?:\n|$)/y;
  rest.lastIndex = span.end;
  const match = rest.exec(text);
  if (match === null) return undefined;
  const end = span.end + match[0].length;
  const isLastLine = !match[0].endsWith('\n') && start > 0;
  return isLastLine ? { start: text[start - 2] === '\r' ? start - 2 : start - 1, end } : { start, end };
}

/** Whether an only item may go whole: what stays is a key without a value, or an empty document. */
function isUnderKey(text: string, start: number): boolean {
  const before = text
    .slice(0, start)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  const last = before
    .at(-1)
    ?.replace(/\s+#.*$/, '')
    .trimEnd();
  return last === undefined || last.endsWith(':') || last === '---';
}
