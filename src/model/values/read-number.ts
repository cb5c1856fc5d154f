/** A number as people write it. */
export interface WrittenNumber {
  readonly value: number;
  /** How files write it: digits, a point, no separators. */
  readonly text: string;
  /** One separator before exactly three digits: thousands in one language, decimals in another. */
  readonly isAmbiguous: boolean;
}

/** Reads a number with the separators of either language: `1200`, `1.200,50`, `1,200.50`, `1 200`, `2,5`. */
export function readNumber(text: string): WrittenNumber | undefined {
  const compact = text.replace(/[\s'’]/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(compact)) return undefined;
  const separators = compact.replace(/\d/g, '');
  const last = separators.at(-1);
  const isMixed = last !== undefined && separators[0] !== last;
  const isAmbiguous = separators.length === 1 && /[.,]\d{3}$/.test(compact) && !compact.startsWith('0');
  // A separator that comes again, or stands before three digits, groups thousands; another one after it does not.
  const isGrouped = separators.length > 1 && !isMixed;
  if ((isGrouped || isMixed || isAmbiguous) && !isWellGrouped(compact, separators, isMixed)) return undefined;
  const whole = isGrouped || isAmbiguous ? compact.replace(/[.,]/g, '') : undefined;
  const decimalAt = last === undefined ? -1 : compact.lastIndexOf(last);
  const decimal =
    decimalAt < 0 ? compact : `${compact.slice(0, decimalAt).replace(/[.,]/g, '')}.${compact.slice(decimalAt + 1)}`;
  const written = whole ?? decimal;
  return { value: Number(written), text: written, isAmbiguous };
}

/** `1.200.000` and `1.200.000,50` are, `1.2.3` is not. */
function isWellGrouped(text: string, separators: string, isMixed: boolean): boolean {
  const group = separators[0] ?? '';
  const decimals = isMixed ? text.lastIndexOf(separators.at(-1) ?? '') : text.length;
  const groups = text.slice(0, decimals).split(group);
  return groups.every((digits, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(digits));
}
