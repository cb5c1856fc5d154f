const COLON = 58;
const SPACE = 32;
const LETTER = 1;
const SIGN = 2;

/** What may stand in a key, by ASCII code: letters and digits everywhere, signs not at its beginning. */
const KINDS = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  KINDS[character.charCodeAt(0)] = LETTER;
for (const character of '_./-') KINDS[character.charCodeAt(0)] = SIGN;

/** The same for the letters and digits of all languages. */
const KEY = /[\p{L}\p{N}][\p{L}\p{N}_./-]*:(?= |$)/uy;

/**
 * Where the colon stands that ends the plain key which begins at a place of a line; -1 when no ordinary key begins there.
 * Read by hand, because a pattern that knows all languages is several times slower and every line of a file is asked.
 */
export function endOfKey(line: string, start: number): number {
  let at = start;
  let code = line.charCodeAt(at);
  if (KINDS[code] === LETTER) {
    do code = line.charCodeAt(++at);
    while (code < 128 && KINDS[code]! > 0);
    if (code === COLON) return at + 1 === line.length || line.charCodeAt(at + 1) === SPACE ? at : -1;
  }
  if (!(code > 127)) return -1;
  KEY.lastIndex = start;
  return KEY.test(line) ? KEY.lastIndex - 1 : -1;
}
