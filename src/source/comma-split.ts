import { isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { quote } from './quote.ts';
import { markLost, placeOf, type Reading, report } from './reading.ts';
import type { Shape } from './shape.ts';
import type { Span } from './source-file.ts';

/** A value in `{}` that its own comma cut: `{engagement: 4,8%}` is for YAML `engagement: 4` and a key `8%`. */
export interface CommaSplit {
  /** From the value's start to the end of its last piece. */
  readonly span: Span;
  /** Index of the last pair that is a piece of the value. */
  readonly lastIndex: number;
}

/** Whether the value of the pair at the index goes on in the next pairs, which have neither a value nor a known name. */
export function findCommaSplit(
  reading: Reading,
  node: YAMLMap.Parsed,
  index: number,
  shape: Shape | undefined,
): CommaSplit | undefined {
  const value = node.items[index]!.value;
  if (!isPlain(value)) return undefined;
  let lastIndex = index;
  let end = value.range[1];
  for (let next = index + 1; next < node.items.length; next++) {
    const { key, value: none } = node.items[next]!;
    if (none !== null || !isPlain(key) || isKnownField(shape, key.source)) break;
    if (!/^[ \t]*,[ \t]*$/.test(reading.text.slice(end, key.range[0]))) break;
    lastIndex = next;
    end = key.range[1];
  }
  return lastIndex === index ? undefined : { span: { start: value.range[0], end }, lastIndex };
}

/** Reports the cut and gives the value as it was meant. */
export function reportCommaSplit(reading: Reading, { span }: CommaSplit): string {
  const value = reading.text.slice(span.start, span.end);
  const text = quote(value);
  markLost(reading);
  report(reading, span, {
    rule: 'repo/comma-in-flow-map',
    message: 'cut',
    params: { value, quoted: text },
    fixes: [{ title: 'quote', safety: 'suggested', edits: [{ op: 'replace', at: placeOf(reading, span), text }] }],
  });
  return value;
}

function isPlain(node: ParsedNode | null): node is Extract<ParsedNode, { source: string; type?: unknown }> {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== '' && node.tag === undefined;
}

function isKnownField(shape: Shape | undefined, name: string): boolean {
  return shape?.fields !== undefined && Object.hasOwn(shape.fields, name);
}
