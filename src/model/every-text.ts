import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap, type Value } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { documentsOf } from './documents-of.ts';
import type { Model } from './model.ts';
import { placeOf } from './place-of.ts';

/** Called for every text as it was written; during the call `at` makes its place when there is something to say. */
export type VisitText = (text: string, key: string, at: () => NodePlace) => void;

/**
 * Visits every text that stands in the organisation's files, known fields or not, and every key that is not plain
 * ASCII. Values that several aliases share are visited once.
 */
export function everyText(model: Model, visit: VisitText): void {
  for (const document of documentsOf(model)) {
    const path: (string | number)[] = [];
    const atValue = () => place(document, path, 'value');
    const atKey = () => place(document, path, 'key');
    visitValue(document.value, '', { path, visit, atValue, atKey, seen: new Set() });
  }
}

interface Walk {
  /** Steps from the document's root to what is visited. */
  readonly path: (string | number)[];
  readonly visit: VisitText;
  readonly atValue: () => NodePlace;
  readonly atKey: () => NodePlace;
  readonly seen: Set<object>;
}

const NOT_ASCII = /[^\u0000-\u007F]/;

function visitValue(value: Value, key: string, walk: Walk): void {
  if (typeof value === 'string') walk.visit(value, key, walk.atValue);
  if (typeof value !== 'object' || value === null || walk.seen.has(value)) return;
  walk.seen.add(value);
  if (isMap(value)) for (const step of Object.keys(value)) visitField(value[step]!, step, walk);
  else for (let index = 0; index < value.length; index++) visitStep(value[index]!, index, key, walk);
}

function visitField(value: Value, step: string, walk: Walk): void {
  if (NOT_ASCII.test(step)) {
    walk.path.push(step);
    walk.visit(step, step, walk.atKey);
    walk.path.pop();
  }
  visitStep(value, step, step, walk);
}

function visitStep(value: Value, step: string | number, key: string, walk: Walk): void {
  walk.path.push(step);
  visitValue(value, key, walk);
  walk.path.pop();
}

function place(document: ModelDocument, path: readonly (string | number)[], part: NodePlace['part']): NodePlace {
  return placeOf(document, path.reduce<string>(joinPointer, ''), part);
}
