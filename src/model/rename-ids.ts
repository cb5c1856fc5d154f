import type { FieldShape } from '../schema/field-shape.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isList, isMap, type MapValue, type Value } from '../source/value.ts';
import { spaceOf } from './meaning/leaf-of.ts';
import { ACTOR_SECTIONS } from './section-names.ts';

/** The ids of a state in the words of another. */
export interface IdNames {
  /** An id that references name, in its namespace. */
  readonly id: (space: string, id: string) => string;
  /** The id of an entity; of an entry `calendar/entry`. */
  readonly entityId: (kind: string, id: string) => string;
}

const ACTORS: ReadonlySet<string> = new Set(ACTOR_SECTIONS);
const PILLARS = 'strategy.pillars';

/**
 * Files as if other ids stood in them: those of entities and entries, and every reference to them. Their values say so and
 * their texts do not, so that a model of them answers questions, and its places mean nothing.
 */
export function renameIds(files: readonly SourceFile[], names: IdNames): readonly SourceFile[] {
  return files.map((file) => ({
    ...file,
    documents: file.documents.map((document) => renameDocument(document, names)),
  }));
}

function renameDocument(document: Value, names: IdNames): Value {
  if (!isMap(document)) return document;
  const sections = Object.entries(document).map(([section, value]): [string, Value] => {
    const shape = organisationShape.fields?.[section];
    if (shape?.values === undefined || !isMap(value)) return [section, renameValue(value, shape, names)];
    const entities = Object.entries(value).map(([id, entity]): [string, Value] => {
      const renamed = renameValue(entity, shape.values, names);
      const whole = section === 'calendars' ? renameEntries(renamed, id, names) : renamed;
      return [names.entityId(section, id), whole];
    });
    return [section, Object.fromEntries(entities)];
  });
  return Object.fromEntries(sections);
}

/** The id of an entry is told behind that of its calendar. */
function renameEntries(calendar: Value, id: string, names: IdNames): Value {
  if (!isMap(calendar) || !isList(calendar['entries'])) return calendar;
  const entries = calendar['entries'].map((entry) => {
    if (!isMap(entry) || typeof entry['id'] !== 'string') return entry;
    const whole = names.entityId('entry', `${id}/${entry['id']}`);
    return { ...entry, id: whole.slice(whole.indexOf('/') + 1) };
  });
  return { ...calendar, entries };
}

function renameValue(value: Value, shape: FieldShape | undefined, names: IdNames): Value {
  if (shape === undefined) return value;
  if (isList(value)) return value.map((item) => renameValue(item, shape.items ?? shape, names));
  if (isMap(value)) return renameMap(value, shape, names);
  return typeof value === 'string' ? renameReference(value, shape, names) : value;
}

function renameMap(map: MapValue, shape: FieldShape, names: IdNames): MapValue {
  const { fields, values, items, keys } = shape;
  const isReference = keys !== undefined && organisationShape.fields?.[keys]?.values !== undefined;
  const entries = Object.entries(map).map(([key, inner]): [string, Value] => {
    if (shape.item === 'pillar' && key === 'id' && typeof inner === 'string') return [key, names.id(PILLARS, inner)];
    const own = ownField(fields, key) ?? values ?? ownField(items?.fields, key);
    return [isReference ? names.id(spaceOf([keys], ACTORS), key) : key, renameValue(inner, own, names)];
  });
  return Object.fromEntries(entries);
}

function ownField(fields: FieldShape['fields'], key: string): FieldShape | undefined {
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function renameReference(id: string, { reference, items }: FieldShape, names: IdNames): string {
  const kinds = reference ?? items?.reference;
  if (kinds === undefined) return id;
  const isRole = kinds !== 'actor' && kinds.includes('crisis-actor') && ownField(CRISIS_ROLES, id) !== undefined;
  return isRole ? id : names.id(spaceOf(kinds, ACTORS), id);
}

const CRISIS_ROLES = organisationShape.fields?.['crisis']?.fields?.['roles']?.fields;
