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

/**
 * Reads YAML 1.2 (core) into nodes with positions. Depth is watched on the parser's stack, before anything recurses;
 * keys are not compared (the parser does so in quadratic time), and no tag but the core ones has a meaning.
 * `keepSourceTokens` adds where dashes, colons and commas stand.
 */
export function compose(text: string, { keepSourceTokens = false } = {}): Composition {
  const parser = new Parser();
  const composer = new Composer({
    uniqueKeys: false,
    keepSourceTokens,
    prettyErrors: false,
    resolveKnownTags: false,
  });
  const documents: Document.Parsed<ParsedNode>[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    if (parser.stack.length > MAX_DEPTH + 2) return { documents: [], errors: [], tooDeepAt: parser.offset };
    for (const token of parser.next(lexeme)) documents.push(...composed(composer.next(token)));
  }
  for (const token of parser.end()) documents.push(...composed(composer.next(token)));
  documents.push(...composed(composer.end()));
  const all = [...documents.flatMap((document) => document.errors), ...composer.streamInfo().errors];
  const errors = all.map(({ code, pos }) => ({
    code,
    start: Math.min(pos[0], text.length),
    end: Math.min(pos[1], text.length),
  }));
  return { documents, errors: errors.sort((a, b) => a.start - b.start), tooDeepAt: undefined };
}

/** The composer's own type allows any contents; what the parser made is always a parsed node. */
function composed(found: Iterable<Document.Parsed>): Iterable<Document.Parsed<ParsedNode>> {
  return found as Iterable<Document.Parsed<ParsedNode>>;
}
