import type { NodePlace } from '../diagnostics/place.ts';
import { fieldPointer, type Written } from './document.ts';
import type { Entity } from './entity.ts';
import type { Field, Vacancy } from './field.ts';
import { placeOf } from './place-of.ts';

interface Origin {
  written: Written;
  name: string;
}

/** A prototype whose place is made only when somebody asks: most fields are read and never reported. */
function statePrototype(state: Field<unknown>['state']): object {
  return {
    state,
    get at(): NodePlace {
      const { written, name } = this as unknown as Origin;
      return placeOf(written.document, fieldPointer(written, name), 'value');
    },
  };
}

const VALUE = statePrototype('value');
const VACANT = statePrototype('vacant');
const BROKEN = statePrototype('broken');

type Draft = Origin & { value: unknown; vacancy: Vacancy; isInherited: boolean; sound: readonly unknown[] };

function draft(prototype: object, written: Written, name: string): Draft {
  const field = Object.create(prototype) as Draft;
  field.written = written;
  field.name = name;
  return field;
}

/** A field with a value, written under this name in this map. */
export function presentField<T>(value: T, written: Written, name: string, isInherited: boolean): Field<T> {
  const field = draft(VALUE, written, name);
  field.value = value;
  field.isInherited = isInherited;
  return field as unknown as Field<T>;
}

/** A field filled on purpose by nobody yet. */
export function vacantField(vacancy: Vacancy, written: Written, name: string, isInherited: boolean): Field<never> {
  const field = draft(VACANT, written, name);
  field.vacancy = vacancy;
  field.isInherited = isInherited;
  return field as unknown as Field<never>;
}

/** A field of which something is written that cannot be used, save for the sound items of a list. */
export function brokenField(written: Written, name: string, sound?: readonly unknown[]): Field<never> {
  const field = draft(BROKEN, written, name);
  if (sound !== undefined) field.sound = sound;
  return field as unknown as Field<never>;
}

const ABSENT: object = {
  state: 'absent',
  get at(): NodePlace {
    return (this as unknown as { entity: Entity }).entity.at;
  },
};

/** A field that nobody wrote. */
export function absentField(entity: Entity): Field<never> {
  const field = Object.create(ABSENT) as { entity: Entity };
  field.entity = entity;
  return field as unknown as Field<never>;
}
