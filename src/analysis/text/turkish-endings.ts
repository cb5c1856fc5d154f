const BACK = /[aıou](?=[^aeıioöuü]*$)/;
const ENDS_IN_VOWEL = /[aeıioöuü]$/;

/**
 * A pattern for the inflectional endings that a Turkish noun or adjective may take, for a word in small letters: plural,
 * possessive, case, and the copula (`-lar`, `-ımız`, `-ından`, `-dır`). Vowels agree with the word's last one, so
 * `ucuz` takes `-u` and not `-i`. What makes another word of it (`-lık`, `-cı`, `-la-`) is no ending, nor is a single
 * `-m` or `-n` after a vowel, which ends too many other words (`yarı`, `yarın`). Only of several words (`kafein bombası`)
 * is the last vowel a possessive that takes `-nı`, `-na`, `-nda`: `hava` does not become `Havana`.
 */
export function turkishEndings(word: string): string {
  const a = BACK.test(word) ? 'a' : 'e';
  const i = a === 'a' ? '[ıu]' : '[iü]';
  const afterConsonant = `(?:${i}n?|${a}|[dt]${a}(?:n|ki)?|l${a})`;
  const afterPossessive = `(?:n(?:${i}n?|${a}|d${a}(?:n|ki)?)|yl${a})`;
  const our = `[mn]${i}z${afterConsonant}?`;
  const mine = `${i}[mn]${afterConsonant}?`;
  const tail = `(?:${mine}|${i}${our}|${i}${afterPossessive}?|${afterConsonant})`;
  const plural = `l${a}r${tail}?`;
  const copula = `(?:y?[dt]${i}r?|y?m${i}ş)`;
  const own = /\s.*[ıiuü]$/.test(word) ? afterPossessive : plural;
  const endings = ENDS_IN_VOWEL.test(word)
    ? `(?:${plural}|${own}|y${i}|y${a}|d${a}(?:n|ki)?|n${i}n|yl${a}|${our}|s${i}${afterPossessive}?)`
    : `(?:${plural}|${tail})`;
  return `(?:${endings}?${copula}?)`;
}

/** The word with its last consonant as it is before a vowel (`kitap`, `kitabı`); `undefined` when it stays. */
export function softenedWord(word: string): string | undefined {
  const soft = { p: 'b', ç: 'c', t: 'd', k: 'ğ' }[word.at(-1) ?? ''];
  return soft === undefined || !/[aeıioöuü].*[aeıioöuü]/.test(word) ? undefined : word.slice(0, -1) + soft;
}
