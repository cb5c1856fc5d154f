import type { Shape } from '../shape.ts';

const memo = new WeakMap<Shape, ReadonlySet<string>>();

/** The names of all fields anywhere in a shape. */
export function knownFields(shape: Shape): ReadonlySet<string> {
  const known = memo.get(shape);
  if (known !== undefined) return known;
  const names = new Set<string>();
  gather(shape, names, new Set());
  memo.set(shape, names);
  return names;
}

function gather(shape: Shape | undefined, names: Set<string>, seen: Set<Shape>): void {
  if (shape === undefined || seen.has(shape)) return;
  seen.add(shape);
  for (const [name, field] of Object.entries(shape.fields ?? {})) {
    names.add(name);
    gather(field, names, seen);
  }
  gather(shape.items, names, seen);
  gather(shape.values, names, seen);
}
