import { isList, isMap, type Value } from '../../source/value.ts';
import { type WallTime, writeWallTime } from '../../time/parse-wall-time.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import { isCrisisRole, type ReferenceKinds, targetOf } from '../resolve.ts';
import { VACANT_WORD, type vacancyOf } from '../vacancy.ts';
import { parseValue } from '../values/parse-value.ts';
import type { ValueType } from '../values/value-type.ts';
import type { World } from '../world.ts';
import { type Leaf, referenceLeaf } from './meaning.ts';

/** A value as it stands, for what nothing better is known of: what cannot be read, and fields that there are not. */
export function rawLeaf(value: Value): Leaf {
  return { kind: 'leaf', key: `raw ${sortedJson(value)}`, text: writeInline(value) };
}

/** A word, number or truth value. */
export function plainLeaf(value: string | number | boolean): Leaf {
  return { kind: 'leaf', key: JSON.stringify(value), text: String(value) };
}

/** A field that somebody wrote as empty, which takes away what would be inherited. */
export const NOTHING: Leaf = { kind: 'leaf', key: 'null', text: 'null' };

/** A declared vacancy, with its reason. */
export function vacantLeaf({ reason, due }: NonNullable<ReturnType<typeof vacancyOf>>): Leaf {
  const more = [reason, due].filter((part) => part !== undefined).join(', ');
  const text = more === '' ? VACANT_WORD : `${VACANT_WORD} (${more})`;
  return { kind: 'leaf', key: `vacancy ${JSON.stringify([reason ?? '', due ?? ''])}`, text };
}

/**
 * A value of a type: the same for every spelling of it. A local time means the instants that it has in the zones given;
 * without any it means itself.
 */
export function typedLeaf(type: string, value: Value, zones: readonly string[]): Leaf {
  const parsed = parseValue(type as ValueType, value);
  if (!parsed.ok) return rawLeaf(value);
  if (type === 'wall-time') return wallLeaf(parsed.value as unknown as WallTime, zones);
  return { kind: 'leaf', key: `${type} ${JSON.stringify(parsed.value)}`, text: writeInline(value) };
}

function wallLeaf(wall: WallTime, zones: readonly string[]): Leaf {
  const text = writeWallTime(wall);
  if (zones.length === 0) return { kind: 'leaf', key: `wall ${text}`, text };
  const instants = new Set(zones.map((zone) => resolveWallTime(wall, zone).instant));
  return { kind: 'leaf', key: `instants ${[...instants].sort((a, b) => a - b).join(' ')}`, text, zones };
}

/** The namespace of the ids that references of these kinds name. */
export function spaceOf(kinds: ReferenceKinds, actors: ReadonlySet<string>): string {
  if (kinds === 'actor') return kinds;
  return kinds.some((kind) => kind === 'crisis-actor' || actors.has(kind)) ? 'actor' : kinds.join(' ');
}

/** A reference: what it leads to, also by a former id; what leads nowhere is known by its text. */
export function idLeaf(id: string, kinds: ReferenceKinds, space: string, world: World): Leaf {
  if (isCrisisRole(world, kinds, id)) return { kind: 'leaf', key: `crisis-role ${id}`, text: id };
  return referenceLeaf(space, targetOf(world, kinds, id)?.id ?? id, id);
}

/** The value on one line, as YAML's short form would have it. */
export function writeInline(value: Value): string {
  if (isList(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const fields = Object.entries(value).map(([key, inner]) => `${key}: ${writeInline(inner)}`);
  return `{${fields.join(', ')}}`;
}

function sortedJson(value: Value): string {
  return JSON.stringify(value, (_key, inner: Value) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
