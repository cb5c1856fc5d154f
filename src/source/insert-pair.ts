import { isMap, isPair, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { TextChange } from './apply-edits.ts';
import type { FoundNode } from './find-node.ts';
import { lineEnd, lineRest } from './line-ends.ts';
import { colonEnd, isEmptyNode, pairEnd } from './node-span.ts';
import { writeScalar } from './write-scalar.ts';

/** Adds `key: yaml` at the end of the map, in the way the map is written; further lines of `yaml` count from its key. */
export function insertPair(text: string, found: FoundNode, key: string, yaml: string): TextChange | undefined {
  const { value } = found;
  if (value === null || isEmptyNode(value)) return insertBelowKey(text, found, key, yaml);
  if (!isMap(value)) return undefined;
  const map = value as YAMLMap.Parsed;
  if (map.flow === true) return insertIntoBraces(text, map, key, yaml);
  const last = map.items.at(-1);
  if (last === undefined || keepsEmptyLines(text, last.value)) return undefined;
  const end = lineRest(text, pairEnd(text, last));
  const indent = columnOf(text, map.items[0]!.key.range[0]);
  return { start: end, end, text: `${lineEnd(text)}${pairText(key, yaml, indent, false)}` };
}

/** Whether empty lines below a text belong to it (`|+`), so that nothing can be put right below its last word. */
function keepsEmptyLines(text: string, value: ParsedNode | null): boolean {
  if (isScalar(value)) return /^[|>]\d?\+/.test(text.slice(value.range[0], value.range[0] + 3));
  if (value === null || (!isMap(value) && !isSeq(value)) || value.flow === true) return false;
  const last = value.items.at(-1);
  return keepsEmptyLines(text, (isPair(last) ? last.value : (last ?? null)) as ParsedNode | null);
}

function insertBelowKey(text: string, found: FoundNode, key: string, yaml: string): TextChange | undefined {
  if (found.pair === undefined || found.parent?.flow === true) return undefined;
  const end = lineRest(text, colonEnd(found.pair));
  const indent = columnOf(text, found.pair.key.range[0]) + 2;
  return { start: end, end, text: `${lineEnd(text)}${pairText(key, yaml, indent, false)}` };
}

function insertIntoBraces(text: string, map: YAMLMap.Parsed, key: string, yaml: string): TextChange | undefined {
  if (yaml.includes('\n')) return undefined;
  const last = map.items.at(-1);
  const pair = pairText(key, yaml, 0, true);
  if (last === undefined) {
    const start = map.range[0] + 1;
    return text[start] === '}' ? { start, end: start, text: pair } : undefined;
  }
  const start = pairEnd(text, last);
  const lineStart = text.lastIndexOf('\n', last.key.range[0] - 1) + 1;
  const before = text.slice(lineStart, last.key.range[0]);
  const isOnOwnLine = lineStart > map.range[0] && before.trim() === '';
  return { start, end: start, text: isOnOwnLine ? `,${lineEnd(text)}${before}${pair}` : `, ${pair}` };
}

function pairText(key: string, yaml: string, indent: number, isInFlow: boolean): string {
  const name = writeScalar(key, { current: null, isInFlow, isKey: true });
  const margin = ' '.repeat(isInFlow ? 0 : indent);
  const [first, ...more] = yaml.split('\n');
  const lines = more.map((line) => (line.trim() === '' ? line : margin + line));
  const space = first!.trim() === '' ? '' : ' ';
  return `${margin}${name}:${space}${[first, ...lines].join('\n')}`;
}

/** Columns before the offset on its line, a dash and the space after it counted. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
