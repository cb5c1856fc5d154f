/** What an ordinary slip costs: a letter too many, too few, another, or two in each other's place. */
export const SLIP = 10;

/** Hyphens, underscores, dots and spaces are told apart by few people: `reports-to`, `reports_to`, `reportsTo`. */
const SEPARATOR_SLIP = 3;

/** A word without case, accents and the Turkish letters' marks: `AYŞE Işık` is `ayse isik` on every machine. */
export function foldLetters(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/**
 * What it costs to turn one folded word into another (optimal string alignment), `Infinity` as soon as it is more than
 * `most`: so a thousand candidates of another shape cost little.
 */
export function editCost(from: string, to: string, most: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) * SEPARATOR_SLIP > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 0; j < to.length; j += 1) last.push(last[j]! + letterCost(to[j]!));
  for (let i = 0; i < from.length; i += 1) {
    const row = [last[0]! + letterCost(from[i]!)];
    for (let j = 0; j < to.length; j += 1) {
      let cost = last[j]! + swapCost(from[i]!, to[j]!);
      cost = Math.min(cost, last[j + 1]! + letterCost(from[i]!), row[j]! + letterCost(to[j]!));
      if (i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j]) {
        cost = Math.min(cost, beforeLast[j - 1]! + SLIP);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const cost = last[to.length]!;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

function letterCost(letter: string): number {
  return isSeparator(letter) ? SEPARATOR_SLIP : SLIP;
}

function swapCost(from: string, to: string): number {
  if (from === to) return 0;
  return isSeparator(from) && isSeparator(to) ? SEPARATOR_SLIP : SLIP;
}

function isSeparator(letter: string): boolean {
  return letter === '-' || letter === '_' || letter === '.' || letter === ' ';
}
