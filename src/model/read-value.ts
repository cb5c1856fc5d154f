import { joinPointer } from '../diagnostics/pointer.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import { isList, isMap, type MapValue, type Value } from '../source/value.ts';
import { coreOf, createEntity } from './core.ts';
import type { ModelDocument, Written } from './document.ts';
import type { Entity, Scope, Wording } from './entity.ts';
import { identityOf } from './identity.ts';
import { placeOf } from './place-of.ts';
import { readReference } from './read-reference.ts';
import { isItemShape, type Reading, readingOf } from './reading.ts';
import { UNREADABLE } from './unreadable.ts';
import { vacancyOf } from './vacancy.ts';
import { parseValue } from './values/parse-value.ts';
import type { ValueType } from './values/value-type.ts';

/** Where a value stands while it is read, and for whom. */
export interface Site {
  readonly entity: Entity;
  readonly document: ModelDocument;
  readonly pointer: string;
  /** Maps of the same meaning from which the fields of a nested map are inherited. */
  readonly fallbacks: readonly Written[];
  /** Name of the field, which names items of no other name. */
  readonly name: string;
  readonly isListItem: boolean;
}

const NO_FALLBACKS: readonly Written[] = [];

function step({ entity, document, pointer, name }: Site, key: string | number): Site {
  const isListItem = typeof key === 'number';
  return { entity, document, pointer: joinPointer(pointer, key), fallbacks: NO_FALLBACKS, name, isListItem };
}

/** Reads a value by its shape; `UNREADABLE` when a finding says already that it cannot be used. */
export function readValue(value: Value, shape: FieldShape, site: Site): unknown {
  const { broken } = site.document;
  if (broken.size > 0 && broken.has(site.pointer)) return UNREADABLE;
  if (value === null) return UNREADABLE;
  return readAs(readingOf(shape), value, shape, site);
}

function readAs(reading: Reading, value: Exclude<Value, null>, shape: FieldShape, site: Site): unknown {
  switch (reading.kind) {
    case 'reference':
      return readReference(value, reading.kinds, site);
    case 'scope':
      return readScope(value, shape, site);
    case 'list':
      return readList(value, reading.of, site);
    case 'map-or-list':
      return isMap(value) ? readItem(value, reading.item, undefined, site) : readList(value, reading.of, site);
    case 'wordings':
      return isMap(value) ? readWordings(value, site) : isList(value) ? UNREADABLE : [wording(undefined, value, site)];
    case 'typed':
      return readTyped(reading.type, value);
    case 'item':
      return readItemOrShorthand(reading, value, shape, site);
    case 'map':
      return isMap(value) ? readEntries(value, reading.of, site) : UNREADABLE;
    case 'plain':
      return typeof value === 'object' ? UNREADABLE : value;
  }
}

function readTyped(type: string, value: Value): unknown {
  const parsed = parseValue(type as ValueType, value);
  return parsed.ok ? parsed.value : UNREADABLE;
}

function readScope(value: Value, shape: FieldShape, site: Site): unknown {
  const list = isList(value) ? value : [value];
  if (list.includes('all')) return { isAll: true, references: [] } satisfies Scope;
  const references = readList(value, shape.items ?? {}, site);
  return references === UNREADABLE ? UNREADABLE : { isAll: false, references };
}

/** One or several, always handed on as a list. */
function readList(value: Value, shape: FieldShape, site: Site): unknown {
  if (!isList(value)) {
    const item = readValue(value, shape, site);
    return item === UNREADABLE ? UNREADABLE : [item];
  }
  const items: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item = readValue(value[index] ?? null, shape, step(site, index));
    if (item === UNREADABLE) return UNREADABLE;
    items.push(item);
  }
  return items;
}

/** The items of a list that can be read where others cannot; `undefined` for what is no list of items. */
export function readSoundItems(value: Value, shape: FieldShape, site: Site): readonly unknown[] | undefined {
  const reading = readingOf(shape);
  if (!isList(value) || !('of' in reading) || !holdsItems(reading.of)) return undefined;
  return value
    .map((item, index) => readValue(item, reading.of, step(site, index)))
    .filter((item) => item !== UNREADABLE);
}

function wording(language: string | undefined, value: Value, site: Site): Wording {
  return { language, text: String(value), at: placeOf(site.document, site.pointer, 'value') };
}

function readWordings(value: MapValue, site: Site): unknown {
  const wordings: Wording[] = [];
  for (const [language, text] of Object.entries(value)) {
    if (language.startsWith('x-')) continue;
    const inner = step(site, language);
    if (site.document.broken.has(inner.pointer) || typeof text === 'object') return UNREADABLE;
    wordings.push(wording(language, text, inner));
  }
  return wordings;
}

function readEntries(value: MapValue, shape: FieldShape, site: Site): unknown {
  const entries = new Map<string, unknown>();
  for (const [key, raw] of Object.entries(value)) {
    const item = readValue(raw, shape, step(site, key));
    if (item === UNREADABLE) return UNREADABLE;
    entries.set(key, item);
  }
  return entries;
}

function readItemOrShorthand(
  reading: Extract<Reading, { kind: 'item' }>,
  value: Exclude<Value, null>,
  shape: FieldShape,
  site: Site,
): unknown {
  const { shorthand, orText } = reading;
  if (shorthand !== undefined && (typeof value !== 'object' || (shape.vacancy && vacancyOf(value)))) {
    const raw = Object.assign(Object.create(null), { [shorthand]: value }) as MapValue;
    return readItem(raw, shape, shorthand, site);
  }
  if (isMap(value)) return readItem(value, shape, undefined, site);
  return orText && typeof value !== 'object' ? String(value) : UNREADABLE;
}

function readItem(raw: MapValue, shape: FieldShape, shorthand: string | undefined, site: Site): Entity {
  const { entity: parent, document, pointer } = site;
  const { world } = coreOf(parent);
  const type = world.typeOf(shape.item ?? site.name, shape);
  const own = identityOf(raw, shape) ?? pointer.slice(pointer.lastIndexOf('/') + 1);
  // Written out in full: there are hundreds of thousands of items, and a spread copies each of these one by one.
  return createEntity(type.prototype, type.kind === 'entry' ? `${parent.id}/${own}` : own, parent, {
    world,
    shape,
    document,
    pointer,
    raw,
    shorthand,
    part: site.isListItem ? 'value' : 'key',
    isBroken: false,
    overlay: undefined,
    fallbacks: site.fallbacks,
    account: undefined,
    items: undefined,
  });
}

/** Whether a field holds entities, which must be the same objects however often they are asked for. */
export function holdsItems(shape: FieldShape): boolean {
  if (isItemShape(shape)) return true;
  return [shape.items, shape.values].some((inner) => inner !== undefined && holdsItems(inner));
}
