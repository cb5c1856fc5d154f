import { Lexer } from 'yaml';

/**
 * Where the quoted text begins that holds the offset or ends at it, when it spans lines: an unclosed quote swallows
 * everything up to the next one, however far that is.
 */
export function quotedStart(text: string, offset: number): number | undefined {
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Signs of the lexer that stand for no character of the text.
    if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f') continue;
    const end = at + lexeme.length;
    if (end >= offset && (lexeme[0] === '"' || lexeme[0] === "'") && lexeme.includes('\n')) return at;
    if (at > offset) return undefined;
    at = end;
  }
  return undefined;
}
