/** A word with the capitals of another that stood in its place: `UCUZ` and `Ucuz` for `ucuz`. */
export function likeWritten(word: string, model: string, isTurkish: boolean): string {
  const [first = '', ...rest] = model;
  const letters = [...model].filter((letter) => /\p{L}/u.test(letter));
  const isUpper = (letter: string) => /\p{Lu}/u.test(letter);
  if (letters.length > 1 && letters.every(isUpper)) return upper(word, isTurkish);
  if (!isUpper(first) || rest.every((letter) => isUpper(letter) && /\p{L}/u.test(letter))) return word;
  const [head = '', ...tail] = word;
  return upper(head, isTurkish) + tail.join('');
}

function upper(text: string, isTurkish: boolean): string {
  return (isTurkish ? text.replaceAll('i', 'İ') : text).toUpperCase();
}
