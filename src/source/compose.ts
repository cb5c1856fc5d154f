import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { MAX_DEPTH } from './limits.ts';

/** A place where the text stops being YAML, as the parser sees it; its words never leave this layer. */
export interface ComposeError {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What the parser makes of a text. */
export interface Composition {
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  /** In order of place. Only the first is trustworthy: one slip can have thousands of them. */
  readonly errors: readonly ComposeError[];
  /** Where the depth goes over the limit; the documents are then missing. */
  readonly tooDeepAt: number | undefined;
}

/** Errors after which composing ends: a megabyte of quotes has half a million, and they take minutes. */
const MOST_ERRORS = 50;
const ENOUGH = Symbol('enough errors');

/**
 * Reads YAML 1.2 (core) into nodes with positions. Depth is watched on the parser's stack, before anything recurses;
 * keys are not compared (the parser does so in quadratic time), and no tag but the core ones has a meaning.
 * `keepSourceTokens` adds where dashes, colons and commas stand.
 */
export function compose(text: string, { keepSourceTokens = false } = {}): Composition {
  const parser = new Parser();
  const errors: ComposeError[] = [];
  const composer = composerInto(errors, text.length, keepSourceTokens);
  const documents: Document.Parsed<ParsedNode>[] = [];
  const take = (found: Iterable<Document.Parsed>): void => {
    for (const document of found) documents.push(document as Document.Parsed<ParsedNode>);
  };
  try {
    for (const lexeme of new Lexer().lex(text)) {
      if (parser.stack.length > MAX_DEPTH + 2) return { documents: [], errors: [], tooDeepAt: parser.offset };
      for (const token of parser.next(lexeme)) take(composer.next(token));
    }
    for (const token of parser.end()) take(composer.next(token));
    take(composer.end());
  } catch (thrown) {
    if (thrown !== ENOUGH) throw thrown;
  }
  // What the parser itself refuses does not pass the handler.
  for (const { code, pos } of [...documents.flatMap((document) => document.errors), ...composer.streamInfo().errors]) {
    errors.push({ code, start: Math.min(pos[0], text.length), end: Math.min(pos[1], text.length) });
  }
  return { documents, errors: errors.sort((a, b) => a.start - b.start), tooDeepAt: undefined };
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

/** A composer that hands its errors over instead of making an exception object of each, and ends after enough of them. */
function composerInto(errors: ComposeError[], length: number, keepSourceTokens: boolean): Composer {
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens, prettyErrors: false, resolveKnownTags: false });
  const onError = (source: ErrorSource, code: string, _message: string, isWarning?: boolean): void => {
    if (isWarning === true) return;
    const [start, end] = stretchOf(source);
    errors.push({ code, start: Math.min(start, length), end: Math.min(end, length) });
    if (errors.length >= MOST_ERRORS) throw ENOUGH;
  };
  return Object.assign(composer, { onError });
}

function stretchOf(source: ErrorSource): [start: number, end: number] {
  if (typeof source === 'number') return [source, source + 1];
  if ('offset' in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0] ?? 0, source[1] ?? 0];
}
