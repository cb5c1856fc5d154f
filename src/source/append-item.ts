import { isAlias, isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { TextChange } from './apply-edits.ts';
import type { FoundNode } from './find-node.ts';
import { lineEnd, lineRest } from './line-ends.ts';
import { dashStart, isEmptyNode, nodeSpan } from './node-span.ts';

/**
 * Adds an item at the end of a list, in the way the list is written; a single value becomes a list of two. `undefined`
 * where that cannot be done without writing anew what stands there.
 *
 * @param yaml the item on one line
 */
export function appendItem(text: string, found: FoundNode, yaml: string): TextChange | undefined {
  const { value } = found;
  if (value === null || isEmptyNode(value) || isAlias(value) || yaml.includes('\n')) return undefined;
  if (isSeq(value)) return appendTo(text, value as YAMLSeq.Parsed, yaml);
  const { start, end } = nodeSpan(text, value);
  const written = text.slice(start, end);
  const isOnOneLine = !written.includes('\n') && (isScalar(value) || (isMap(value) && value.flow === true));
  return isOnOneLine ? { start, end, text: `[${written}, ${yaml}]` } : undefined;
}

function appendTo(text: string, list: YAMLSeq.Parsed, yaml: string): TextChange | undefined {
  const last = list.items.at(-1);
  if (list.flow === true) {
    if (last === undefined) return { ...nodeSpan(text, list), text: `[${yaml}]` };
    const { end } = nodeSpan(text, last);
    return { start: end, end, text: `, ${yaml}` };
  }
  const dash = last && dashStart(list, list.items.length - 1);
  if (last === undefined || dash === undefined) return undefined;
  const end = lineRest(text, Math.max(nodeSpan(text, list).end, dash + 1));
  const margin = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash);
  // A list may begin behind the dash of a list around it; its items then stand as far in as that one.
  return { start: end, end, text: `${lineEnd(text)}${margin.replace(/[^ ]/g, ' ')}- ${yaml}` };
}
