import type { Position, Range } from '../../diagnostics/diagnostic.ts';
import type { LintResult } from '../../lint/lint-result.ts';

interface BytePosition {
  readonly line: number;
  /** 1-based, in bytes of UTF-8. */
  readonly column: number;
}

const encoder = new TextEncoder();

/**
 * The range with columns in bytes of UTF-8, or `undefined` where they cannot be counted: the text is not known, or a
 * contact is hidden before the position, and nobody knows how many bytes that took.
 */
export function byteRange(
  { start, end }: Range,
  file: string,
  result: LintResult,
): { readonly start: BytePosition; readonly end: BytePosition } | undefined {
  const [first, last] = [start, end].map((position) => bytePosition(position, file, result));
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}

/** Whether a hidden contact stands in the range. */
export function hidesContact({ start, end }: Range, file: string, { contacts }: LintResult): boolean {
  return (contacts.get(file) ?? []).some((contact) => contact.start < end.offset && contact.end > start.offset);
}

function bytePosition(position: Position, file: string, result: LintResult): BytePosition | undefined {
  const text = result.texts.get(file);
  const { line, offset } = position;
  if (text === undefined) return undefined;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const before = { start: { line, column: 1, offset: lineStart }, end: position };
  if (hidesContact(before, file, result)) return undefined;
  return { line, column: encoder.encode(text.slice(lineStart, offset)).length + 1 };
}
