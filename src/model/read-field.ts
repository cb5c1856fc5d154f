import type { FieldShape } from '../schema/field-shape.ts';
import { type Core, coreOf } from './core.ts';
import { fieldPointer, type Written } from './document.ts';
import type { Entity } from './entity.ts';
import type { Field } from './field.ts';
import { absentField, brokenField, presentField, vacantField } from './field-states.ts';
import { inheritedFrom, mayBeInheritedUnread, writtenInside } from './inheritance.ts';
import { readSoundItems, readValue } from './read-value.ts';
import { UNREADABLE } from './unreadable.ts';
import { vacancyOf } from './vacancy.ts';

/** The map in which the field of an entity was written, its own or one that it inherits from. */
function findWritten(entity: Entity, core: Core, name: string, shape: FieldShape): Written | undefined {
  if (core.isBroken) return core;
  if (core.overlay?.raw[name] !== undefined) return core.overlay;
  if (core.raw[name] !== undefined) return core;
  for (const fallback of core.fallbacks) {
    if (fallback.isBroken || fallback.raw[name] !== undefined) return fallback;
  }
  return inheritedFrom(entity, name, shape.inherited === true);
}

/** Nested maps whose fields are inherited one by one; any other value is inherited whole. */
function isInheritedByField(shape: FieldShape): boolean {
  return shape.fields !== undefined && Object.values(shape.fields).some((field) => field.inherited);
}

function fallbacksOf(entity: Entity, written: Written, name: string, shape: FieldShape): readonly Written[] {
  if (!isInheritedByField(shape) || written !== coreOf(entity)) return [];
  const above = inheritedFrom(entity, name, shape.inherited === true);
  const inner = above === undefined ? undefined : writtenInside(above, name);
  return inner === undefined ? [] : [inner];
}

/** What is known of a field of an entity, by its shape. */
export function readField(entity: Entity, name: string, shape: FieldShape): Field<unknown> {
  const core = coreOf(entity);
  const written = findWritten(entity, core, name, shape);
  const raw = written?.raw[name];
  const isInherited = written !== core && written !== core.overlay;
  if (written === undefined || (raw === undefined && !written.isBroken))
    return absentOrBroken(entity, core, name, shape);
  if (written.isBroken) return brokenField(written, name);
  const pointer = fieldPointer(written, name);
  const { document } = written;
  if (document.broken.size > 0 && document.broken.has(pointer)) return brokenField(written, name);
  if (raw === null || raw === undefined) return absentField(entity);
  const vacancy = shape.vacancy ? vacancyOf(raw) : undefined;
  if (vacancy !== undefined) return vacantField(vacancy, written, name, isInherited);
  const fallbacks = fallbacksOf(entity, written, name, shape);
  const site = { entity, document, pointer, fallbacks, name, isListItem: false };
  const value = readValue(raw, shape, site);
  if (value === UNREADABLE) return brokenField(written, name, readSoundItems(raw, shape, site));
  return presentField(value, written, name, isInherited);
}

/** A field that nobody wrote but that has a finding of its own ("is missing") is broken: one cause, one finding. */
function absentOrBroken(entity: Entity, core: Core, name: string, shape: FieldShape): Field<never> {
  const { broken } = core.document;
  const isReported = broken.size > 0 && broken.has(fieldPointer(core, name));
  const isUnknown = core.world.definedTwice.has(entity) || mayBeInheritedUnread(entity, name, shape.inherited === true);
  return isReported || isUnknown ? brokenField(core, name) : absentField(entity);
}

/** The same for a field that holds items, which are built once. */
export function readItemField(entity: Entity, name: string, shape: FieldShape): Field<unknown> {
  const core = coreOf(entity);
  for (let known = core.items; known !== undefined; known = known.next) {
    if (known.name === name) return known.field;
  }
  const field = readField(entity, name, shape);
  // An absent field is cheaper to find again than to keep.
  if (field.state !== 'absent') core.items = { name, field, next: core.items };
  return field;
}
