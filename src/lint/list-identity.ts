import { createHash } from 'node:crypto';
import { joinPointer, splitPointer } from '../diagnostics/pointer.ts';
import { isList, isMap, type Value } from '../source/value.ts';

/** What the fingerprint must know of the schema: the fields that tell the items of a list apart. */
export interface IdentityShape {
  readonly fields?: { readonly [key: string]: IdentityShape };
  readonly items?: IdentityShape;
  readonly values?: IdentityShape;
  /** `x-smorg-key`: fields of an item that identify it among its siblings when it has no `id`. */
  readonly key?: readonly string[];
}

/**
 * A pointer whose list steps are identities in place of indexes, so that it stays the same when items move: the item's
 * `id`, else the fields that the schema names, else a hash of its value. Equal siblings are told apart by an ordinal.
 *
 * @param nameOf the id by which a thing is known elsewhere, for a pointer of that state
 */
export function identityPointer(
  root: Value | undefined,
  pointer: string,
  shape: IdentityShape | undefined,
  nameOf: (id: string) => string = sameName,
): string {
  let value = root;
  let at = shape;
  let result = '';
  for (const step of splitPointer(pointer)) {
    if (isList(value)) {
      result = joinPointer(result, itemIdentity(value, Number(step), at, nameOf));
      value = value[Number(step)];
      at = at?.items;
    } else {
      result = joinPointer(result, nameOf(step));
      value = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      at = at?.fields?.[step] ?? at?.values ?? at?.items;
    }
  }
  return result;
}

/** The identities of a list's items, made once a list: a list of thousands may have a finding at each item. */
const KNOWN = new WeakMap<(id: string) => string, WeakMap<readonly Value[], readonly string[]>>();

function sameName(id: string): string {
  return id;
}

function itemIdentity(
  list: readonly Value[],
  index: number,
  shape: IdentityShape | undefined,
  nameOf: (id: string) => string,
): string {
  const known = KNOWN.get(nameOf) ?? new WeakMap<readonly Value[], readonly string[]>();
  KNOWN.set(nameOf, known);
  const identities = known.get(list) ?? identitiesOf(list, shape?.key ?? shape?.items?.key, nameOf);
  known.set(list, identities);
  return identities[index] ?? String(index);
}

function identitiesOf(
  list: readonly Value[],
  keys: readonly string[] | undefined,
  nameOf: (id: string) => string,
): string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const identity = ownIdentity(item, keys, nameOf);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return ordinal === 0 ? identity : `${identity}#${ordinal}`;
  });
}

function ownIdentity(
  item: Value | undefined,
  keys: readonly string[] | undefined,
  nameOf: (id: string) => string,
): string {
  if (isMap(item)) {
    const { id } = item;
    if (typeof id === 'string' || typeof id === 'number') return `id=${nameOf(String(id))}`;
    const named = keys?.map((key) => (Object.hasOwn(item, key) ? item[key] : undefined));
    if (named?.some((part) => part !== undefined)) return canonical(named, nameOf);
  }
  return `hash=${hashOf(canonical(item, nameOf))}`;
}

/** A value as text, whatever the order of its keys. */
function canonical(value: Value | readonly (Value | undefined)[] | undefined, nameOf: (id: string) => string): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, nameOf)).join()}]`;
  if (typeof value === 'string') return JSON.stringify(nameOf(value));
  if (!isMap(value as Value)) return JSON.stringify(value) ?? '';
  const map = value as { readonly [key: string]: Value };
  return `{${Object.keys(map)
    .sort()
    .map((key) => `${JSON.stringify(nameOf(key))}:${canonical(map[key], nameOf)}`)
    .join()}}`;
}

/** 128 bits of SHA-256 in hex: a fingerprint that nobody can aim at. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
