import { joinPointer } from '../diagnostics/pointer.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import { isList, isMap, type Value } from '../source/value.ts';

/** A value of a contact field. */
export interface PersonalValue {
  readonly document: number;
  readonly pointer: string;
  /** Pointer of the contact field that the value stands in: the value's own, or that of the map around it. */
  readonly field: string;
  readonly text: string;
}

/** The values of a document that stand in e-mail, phone and handle fields, as the schema marks them. */
export function personalValues(root: Value, document: number, shape: FieldShape): PersonalValue[] {
  const found: PersonalValue[] = [];
  visit(root, shape, '', undefined);
  return found;

  function visit(value: Value, at: FieldShape | undefined, pointer: string, outer: string | undefined): void {
    const field = outer ?? (at?.personal ? pointer : undefined);
    if (at === undefined && field === undefined) return;
    if (isList(value)) {
      for (const [index, item] of value.entries()) visit(item, at?.items ?? at, joinPointer(pointer, index), field);
    } else if (isMap(value)) {
      for (const [key, inner] of Object.entries(value))
        visit(inner, fieldShape(at, key), joinPointer(pointer, key), field);
    } else if (field !== undefined && value !== null) found.push({ document, pointer, field, text: String(value) });
  }
}

function fieldShape(shape: FieldShape | undefined, key: string): FieldShape | undefined {
  const { fields } = shape ?? {};
  if (fields !== undefined && Object.hasOwn(fields, key)) return fields[key];
  return shape?.values ?? (shape?.items === undefined ? undefined : fieldShape(shape.items, key));
}

/** Names of the fields that hold contacts anywhere in the schema, sorted. */
export function personalFields(shape: FieldShape): string[] {
  const names = new Set<string>();
  const visit = (at: FieldShape): void => {
    for (const [name, field] of Object.entries(at.fields ?? {})) {
      if (field.personal) names.add(name);
      visit(field);
    }
    for (const inner of [at.items, at.values]) if (inner !== undefined) visit(inner);
  };
  visit(shape);
  return [...names].sort();
}
