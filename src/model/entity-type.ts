import type { FieldShape } from '../schema/field-shape.ts';
import { coreOf } from './core.ts';
import type { Entity } from './entity.ts';
import { placeOf } from './place-of.ts';
import { readField, readItemField } from './read-field.ts';
import { holdsItems } from './read-value.ts';
import type { EntityType } from './world.ts';

/** Words that every entity has of its own; a field of such a name is read with `Field` behind it. */
const OWN_WORDS: ReadonlySet<string> = new Set(['kind', 'id', 'at', 'parent']);

/** The name of the getter of a field. */
export function getterName(field: string): string {
  return OWN_WORDS.has(field) ? `${field}Field` : field;
}

const types = new WeakMap<FieldShape, Map<string, EntityType>>();

/** The type of the entities of a shape, made once: an entity itself is little more than a pointer to its map. */
export function entityType(kind: string, shape: FieldShape): EntityType {
  const known = types.get(shape) ?? new Map<string, EntityType>();
  if (known.size === 0) types.set(shape, known);
  let type = known.get(kind);
  if (type === undefined) {
    type = { kind, prototype: prototypeOf(kind, shape) };
    known.set(kind, type);
  }
  return type;
}

function prototypeOf(kind: string, shape: FieldShape): object {
  const prototype = {
    kind,
    get at() {
      const core = coreOf(this as unknown as Entity);
      return placeOf(core.document, core.pointer, core.part);
    },
  };
  for (const [field, fieldShape] of Object.entries(shape.fields ?? {})) {
    if (field === 'id') continue;
    const read = holdsItems(fieldShape) ? readItemField : readField;
    Object.defineProperty(prototype, getterName(field), {
      enumerable: true,
      get(this: Entity) {
        return read(this, field, fieldShape);
      },
    });
  }
  return prototype;
}
