import { BLOCK_BEGIN, BLOCK_END } from './codeowners-block.ts';

/** Where the generated part stands in a CODEOWNERS file, as indices of lines; `undefined` when there is none. */
type Span = { readonly first: number; readonly last: number } | undefined;

/**
 * A CODEOWNERS file with its generated part renewed; every line outside of it stays. A file without one gets it at its
 * end, where it wins over the lines above.
 *
 * @returns the text, or the number of the line (from 1) with a marker that has no counterpart
 */
export function spliceBlock(text: string, block: string): { readonly text: string } | { readonly badLine: number } {
  const lines = text.split('\n');
  const span = findBlock(lines);
  if (span !== undefined && 'badLine' in span) return span;
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const written = block.replaceAll('\n', eol);
  if (span === undefined) return { text: text === '' ? written : `${endLine(text, eol)}${eol}${written}` };
  const before = lines.slice(0, span.first).map((line) => `${line}\n`);
  const after = lines.slice(span.last + 1);
  return { text: before.join('') + written + after.join('\n') };
}

/** The lines of the generated part that GitHub obeys, free from comments and spacing; `undefined` when there is none. */
export function obeyedLines(text: string): readonly string[] | undefined {
  const lines = text.split('\n');
  const span = findBlock(lines);
  if (span === undefined || 'badLine' in span) return undefined;
  return lines
    .slice(span.first, span.last)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.trim().replace(/(?<!\\)[ \t]+/g, ' '));
}

function findBlock(lines: readonly string[]): Span | { readonly badLine: number } {
  const markers = lines.flatMap((line, index) => {
    const isBegin = line.trim() === BLOCK_BEGIN;
    return isBegin || line.trim() === BLOCK_END ? [{ index, isBegin }] : [];
  });
  const [first, last, more] = markers;
  if (first === undefined) return undefined;
  if (!first.isBegin || last === undefined) return { badLine: first.index + 1 };
  const stray = last.isBegin ? last : more;
  if (stray !== undefined) return { badLine: stray.index + 1 };
  return { first: first.index, last: last.index };
}

function endLine(text: string, eol: string): string {
  return text.endsWith('\n') ? text : `${text}${eol}`;
}
