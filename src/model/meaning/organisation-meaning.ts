import type { FieldShape } from '../../schema/field-shape.ts';
import { isList, isMap, type MapValue, type Value } from '../../source/value.ts';
import { coreOf } from '../core.ts';
import type { Entity } from '../entity.ts';
import { listOf } from '../field.ts';
import type { Account, Calendar, Entry } from '../generated/entities.ts';
import { worldOf } from '../make-model.ts';
import type { Model } from '../model.ts';
import { rawLeaf } from './leaf-of.ts';
import { type MapMeaning, type Meaning, setOf } from './meaning.ts';
import { type MeaningSite, readFields, readMeaning } from './read-meaning.ts';
import { type ZonesFor, zonesOfEntity, zonesOfEntry, zonesUnknown } from './stated-zones.ts';

/** An entity with what it says itself. */
export interface EntityMeaning {
  /** The section, or `entry`. */
  readonly kind: string;
  /** Of an entry `calendar/entry`. */
  readonly id: string;
  /** The file it stands in, relative to the workspace. */
  readonly file: string;
  /** What it says; read when it is asked for. What it inherits is said where that was written. */
  readonly meaning: MapMeaning;
}

/** What an organisation says, by kind in the schema's order and then by id. Entries of calendars are a kind of their own. */
export type OrganisationMeaning = ReadonlyMap<string, ReadonlyMap<string, EntityMeaning>>;

/**
 * What an organisation says, free from files, order, comments and spelling. Contacts that a private file lays over an
 * entity are left out: git does not know them, so no two states can be compared by them.
 */
export function organisationMeaning(model: Model): OrganisationMeaning {
  const kinds = new Map<string, ReadonlyMap<string, EntityMeaning>>();
  for (const [section, entities] of worldOf(model).sections) {
    const own = [...entities.values()].filter((entity) => !coreOf(entity).document.isPrivate);
    kinds.set(section, byId(own.map(meaningOfEntity)));
    if (section === 'calendars') kinds.set('entry', byId(own.flatMap((entity) => entriesOf(entity as Calendar))));
  }
  return kinds;
}

function byId(entities: readonly EntityMeaning[]): ReadonlyMap<string, EntityMeaning> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function lazily(entity: Omit<EntityMeaning, 'meaning'>, read: () => MapMeaning): EntityMeaning {
  let known: MapMeaning | undefined;
  return {
    ...entity,
    get meaning() {
      known ??= read();
      return known;
    },
  };
}

function siteOf(entity: Entity, zonesFor: ZonesFor): MeaningSite {
  return { world: coreOf(entity).world, zonesFor, isPersonal: false };
}

function meaningOfEntity(entity: Entity): EntityMeaning {
  const { raw, shape, isBroken, document, pointer } = coreOf(entity);
  const { kind, id } = entity;
  const { file } = document;
  const site = siteOf(entity, zonesOfEntity(entity));
  // What is no map at all is kept as it stands.
  const stands = isBroken ? valueAt(document.value, pointer) : raw;
  if (!isMap(stands)) {
    const entries = new Map(stands === null ? [] : [['', rawLeaf(stands)]]);
    return lazily({ kind, id, file }, () => ({ kind: 'map', entries }));
  }
  if (kind !== 'calendars') return lazily({ kind, id, file }, () => readFields(stands, shape, site));
  return lazily({ kind, id, file }, () => {
    const { entries } = readFields(without(stands, 'entries'), shape, site);
    const rest = leftEntries(stands['entries']);
    return { kind: 'map', entries: rest === undefined ? entries : new Map([...entries, ['entries', rest]]) };
  });
}

/** Section and id are the steps to an entity. */
function valueAt(root: MapValue, pointer: string): Value {
  const [section = '', id] = pointer.slice(1).split('/').map(unescape);
  const found = root[section];
  if (id === undefined) return found ?? null;
  return isMap(found) ? (found[id] ?? null) : null;
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function without(map: MapValue, field: string): MapValue {
  const { [field]: _, ...rest } = map;
  return rest;
}

/** Where the entries stand in their list, by id; `undefined` for an id that several have. */
function placesById(entries: readonly Value[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [index, entry] of entries.entries()) {
    const id = isMap(entry) ? entry['id'] : undefined;
    if (typeof id === 'string') places.set(id, places.has(id) ? undefined : index);
  }
  return places;
}

/** What stands among the entries and is none, or cannot be told from another of the same id. */
function leftEntries(entries: Value | undefined): Meaning | undefined {
  if (!isList(entries)) return entries === undefined || entries === null ? undefined : rawLeaf(entries);
  const taken = new Set(placesById(entries).values());
  const rest = entries.filter((_, index) => !taken.has(index));
  return rest.length === 0 ? undefined : setOf(rest.map(rawLeaf));
}

function entriesOf(calendar: Calendar): EntityMeaning[] {
  const { raw, shape, document } = coreOf(calendar);
  const { file } = document;
  const item: FieldShape = shape.fields?.['entries']?.items ?? {};
  const entities = new Map<string, Entry>(listOf(calendar.entries).map((entry) => [entry.id, entry]));
  const zones = new Map<Account, string | undefined>();
  const list = isList(raw['entries']) ? raw['entries'] : [];
  return [...placesById(list)].flatMap(([own, index]) => {
    if (index === undefined) return [];
    const id = `${calendar.id}/${own}`;
    const entity = entities.get(id);
    const zonesFor = entity === undefined ? zonesUnknown : zonesOfEntry(entity, zones);
    const site = siteOf(calendar, zonesFor);
    const written = list[index] as MapValue;
    return lazily({ kind: 'entry', id, file }, () => {
      const meaning = readMeaning(without(written, 'id'), item, site);
      return meaning.kind === 'map' ? meaning : { kind: 'map', entries: new Map([['', meaning]]) };
    });
  });
}
