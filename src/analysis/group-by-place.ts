import type { NodePlace } from '../diagnostics/place.ts';

/** Puts together what is to be told of at the same place, in the order in which the places come up first. */
export function groupByPlace<T>(items: readonly T[], placeOf: (item: T) => NodePlace): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const { file, document, pointer } = placeOf(item);
    const key = `${file} ${document} ${pointer}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
