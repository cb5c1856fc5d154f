import type { FieldShape } from '../schema/field-shape.ts';
import { isList, isMap, type MapValue, type Value } from '../source/value.ts';
import { isItemShape } from './reading.ts';

/** Steps from the document's root to the value under the visitor's eyes; only good during the visit. */
export type Path = readonly (string | number)[];

/** Called for every value whose shape the walk looks for, before what stands inside it. */
export type Visit = (value: Exclude<Value, null>, shape: FieldShape, path: Path) => void;

/** The part of a shape below which there is something to look for, so that the walk never enters anything else. */
interface Plan {
  readonly shape: FieldShape;
  readonly isWanted: boolean;
  readonly fields: readonly (readonly [string, Plan])[];
  readonly items: Plan | undefined;
  readonly values: Plan | undefined;
  /** What is no list stands for a list of one. */
  readonly isOneOrMany: boolean;
}

function planOf(shape: FieldShape, isWanted: (shape: FieldShape) => boolean): Plan | undefined {
  const fields: [string, Plan][] = [];
  for (const [name, inner] of Object.entries(shape.fields ?? {})) {
    const plan = planOf(inner, isWanted);
    if (plan !== undefined) fields.push([name, plan]);
  }
  const items = shape.items && planOf(shape.items, isWanted);
  const values = shape.values && planOf(shape.values, isWanted);
  const wanted = isWanted(shape);
  if (!wanted && fields.length === 0 && items === undefined && values === undefined) return undefined;
  return { shape, isWanted: wanted, fields, items, values, isOneOrMany: items !== undefined && !isItemShape(shape) };
}

function walk(value: Exclude<Value, null>, plan: Plan, path: (string | number)[], visit: Visit): void {
  if (plan.isOneOrMany && !isList(value)) {
    walk(value, plan.items as Plan, path, visit);
    return;
  }
  if (plan.isWanted) visit(value, plan.shape, path);
  if (isList(value)) {
    if (plan.items !== undefined) walkItems(value, plan.items, path, visit);
  } else if (isMap(value)) {
    walkMap(value, plan, path, visit);
  }
}

function walkMap(value: MapValue, plan: Plan, path: (string | number)[], visit: Visit): void {
  for (const [name, inner] of plan.fields) walkStep(value[name], inner, name, path, visit);
  if (plan.values === undefined) return;
  for (const key of Object.keys(value)) walkStep(value[key], plan.values, key, path, visit);
}

function walkItems(value: readonly Value[], plan: Plan, path: (string | number)[], visit: Visit): void {
  for (let index = 0; index < value.length; index += 1) walkStep(value[index], plan, index, path, visit);
}

function walkStep(
  value: Value | undefined,
  plan: Plan,
  step: string | number,
  path: (string | number)[],
  visit: Visit,
): void {
  if (value === undefined || value === null) return;
  path.push(step);
  walk(value, plan, path, visit);
  path.pop();
}

/**
 * A walk over values of one shape that visits what `isWanted` says, in order of the shape and of the lists. Where one or
 * a list may stand, a single value is visited as the list's item would be.
 */
export function createWalk(
  shape: FieldShape,
  isWanted: (shape: FieldShape) => boolean,
): (value: Value, visit: Visit) => void {
  const plan = planOf(shape, isWanted);
  return (value, visit) => {
    if (plan !== undefined && value !== null) walk(value, plan, [], visit);
  };
}
