import type { Position, Range } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { createLineIndex, type LineIndex, positionAt } from '../source/line-index.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile, Span } from '../source/source-file.ts';

/** Finds the stretch of text that a place means; lines are counted once a file, and only in files that are asked for. */
export interface Locator {
  /** UTF-16 offsets, `undefined` for the command line. */
  spanOf(place: Place): Span | undefined;
  rangeOf(place: Place): Range | undefined;
  rangeOfSpan(file: string, span: Span): Range;
}

const START: Position = { line: 1, column: 1, offset: 0 };

/**
 * A locator over the files of one workspace.
 *
 * @param texts texts of files that are no YAML of ours (a baseline), by path
 */
export function createLocator(sources: ReadonlyMap<string, SourceFile>, texts: ReadonlyMap<string, string>): Locator {
  const indexes = new Map<string, LineIndex>();
  const textOf = (file: string): string | undefined => sources.get(file)?.text ?? texts.get(file);

  function indexOf(file: string): LineIndex | undefined {
    const known = indexes.get(file);
    const text = textOf(file);
    if (known !== undefined || text === undefined) return known;
    const index = createLineIndex(text);
    indexes.set(file, index);
    return index;
  }

  function spanOf(place: Place): Span | undefined {
    if (place.kind === 'command-line') return undefined;
    if (place.kind === 'text') return place;
    const source = sources.get(place.file);
    if (place.kind === 'node' && source !== undefined) return locate(source, place);
    const text = textOf(place.file) ?? '';
    const lineEnd = text.search(/\r?\n/);
    return { start: 0, end: lineEnd === -1 ? text.length : lineEnd };
  }

  function rangeOfSpan(file: string, { start, end }: Span): Range {
    const index = indexOf(file);
    if (index === undefined) return { start: START, end: START };
    return { start: positionAt(index, start), end: positionAt(index, end) };
  }

  function rangeOf(place: Place): Range | undefined {
    const span = spanOf(place);
    return span === undefined || place.kind === 'command-line' ? undefined : rangeOfSpan(place.file, span);
  }

  return { spanOf, rangeOf, rangeOfSpan };
}
