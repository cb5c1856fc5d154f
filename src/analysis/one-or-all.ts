/**
 * Things one by one, or all together where there are several and every one of them lacks something: that is one slip and
 * not one for each.
 */
export function oneOrAll<T>(things: readonly T[], lacks: (thing: T) => boolean): readonly (readonly T[])[] {
  if (things.length > 1 && things.every(lacks)) return [things];
  return things.map((thing) => [thing]);
}
