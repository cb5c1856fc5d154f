import type { CST } from 'yaml';
import { type Offsets, push } from './offsets.ts';

interface Line {
  readonly indent: number;
  readonly start: number;
  /** Content after the indentation, without a carriage return. */
  readonly content: string;
  /** Offset of the line's end, where its line break stands. */
  readonly end: number;
}

/** Decodes a block text (`|` and `>`), whose content begins at the offset, unit by unit (YAML 1.2, 8.1). */
export function blockOffsets(token: CST.BlockScalar, contentStart: number, offsets: Offsets): void {
  const header = (token.props.find((prop) => prop.type === 'block-scalar-header') as CST.SourceToken).source;
  const lines = splitLines(token.source, contentStart);
  const hint = Number(/\d/.exec(header)?.[0] ?? 0);
  const first = lines.find((line) => line.content !== '');
  if (first === undefined || token.source === '') return;
  const trim = hint === 0 ? first.indent : Math.max(token.indent, 0) + hint;
  let last = lines.length - 1;
  while (lines[last]!.content === '' && lines[last]!.indent <= trim) last--;
  const kept = lines.slice(0, last + 1);
  if (header[0] === '>') foldedLines(kept, trim, lines.indexOf(first), offsets);
  else literalLines(kept, trim, offsets);
  const chomp = /[-+]/.exec(header)?.[0];
  if (chomp === '+') for (const line of lines.slice(last, -1)) push(offsets, '\n', line.end, line.end + 1);
  else if (chomp === undefined) push(offsets, '\n', lines[last]!.end, lines[last]!.end + 1);
}

function literalLines(lines: readonly Line[], trim: number, offsets: Offsets): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) push(offsets, '\n', lines[index - 1]!.end, lines[index - 1]!.end + 1);
    pushLine(line, trim, offsets);
  }
}

/** Line breaks fold to spaces, save around lines that are indented further. */
function foldedLines(lines: readonly Line[], trim: number, first: number, offsets: Offsets): void {
  let separator = '';
  let wasFurther = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const breakAt = before?.end ?? line.start;
    if (index < first) {
      pushLine(line, trim, offsets);
      push(offsets, '\n', line.end, line.end + 1);
    } else if (line.indent > trim || line.content[0] === '\t') {
      if (separator === ' ') separator = '\n';
      else if (!wasFurther && separator === '\n') separator = '\n\n';
      push(offsets, separator, breakAt, breakAt + 1);
      pushLine(line, trim, offsets);
      separator = '\n';
      wasFurther = true;
    } else if (line.content === '') {
      if (separator === '\n') push(offsets, '\n', breakAt, breakAt + 1);
      else separator = '\n';
    } else {
      push(offsets, separator, breakAt, breakAt + 1);
      pushLine(line, trim, offsets);
      separator = ' ';
      wasFurther = false;
    }
  }
}

function pushLine(line: Line, trim: number, offsets: Offsets): void {
  const spaces = Math.max(line.indent - trim, 0);
  const from = line.start + line.indent - spaces;
  const characters = ' '.repeat(spaces) + line.content;
  for (let unit = 0; unit < characters.length; unit++) push(offsets, characters[unit]!, from + unit, from + unit + 1);
}

function splitLines(source: string, contentStart: number): Line[] {
  let start = contentStart;
  return source.split('\n').map((raw) => {
    const indent = /^ */.exec(raw)![0].length;
    const content = raw.slice(indent).replace(/\r$/, '');
    const line = { indent, start, content, end: start + indent + content.length };
    start += raw.length + 1;
    return line;
  });
}
