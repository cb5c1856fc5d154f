/** What a double-quoted text cannot hold as it is. */
const MUST_ESCAPE = /[\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

/** The text in quotes, as YAML on one line: double ones, single ones where those spare escapes. */
export function quote(text: string): string {
  if (!MUST_ESCAPE.test(text)) return `"${text}"`;
  if (!/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(text)) return quoteSingly(text);
  return quoteDoubly(text);
}

/** The text in single quotes; it must not hold line breaks or control characters. */
export function quoteSingly(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The text in double quotes, with escapes where they must be. */
export function quoteDoubly(text: string): string {
  return `"${text.replace(new RegExp(MUST_ESCAPE, 'g'), escaped)}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
