/** Code points that weigh 1 on X, by `ranges` of twitter/twitter-text config/v3.json; all others weigh 2. */
function isLight(code: number): boolean {
  if (code <= 4351) return true;
  return (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
}

/** The weight of a code point on X. */
export function weightOf(code: number): 1 | 2 {
  return isLight(code) ? 1 : 2;
}

/** The weight of a text on X, letter by letter. A pair of surrogates weighs 2, one for each half. */
export function countWeight(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    weight += isLight(code) || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return weight;
}

/** Code points of a text. */
export function countPoints(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0xdc00 || code > 0xdfff) continue;
    const before = text.charCodeAt(index - 1);
    if (before >= 0xd800 && before <= 0xdbff) count -= 1;
  }
  return count;
}
