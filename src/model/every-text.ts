import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap, type Value } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { documentsOf } from './documents-of.ts';
import type { Model } from './model.ts';
import { placeOf } from './place-of.ts';

/** Called for every text as it was written; `at` makes its place when there is something to say. */
export type VisitText = (text: string, key: string, at: () => NodePlace) => void;

/**
 * Visits every text that stands in the organisation's files, known fields or not, and every key that is not plain
 * ASCII. Values that several aliases share are visited once.
 */
export function everyText(model: Model, visit: VisitText): void {
  for (const document of documentsOf(model)) visitValue(document.value, '', [], { document, visit, seen: new Set() });
}

interface Walk {
  readonly document: ModelDocument;
  readonly visit: VisitText;
  readonly seen: Set<object>;
}

const NOT_ASCII = /[^\u0000-\u007F]/;

function visitValue(value: Value, key: string, path: (string | number)[], walk: Walk): void {
  if (typeof value === 'string') walk.visit(value, key, () => place(walk.document, path, 'value'));
  if (typeof value !== 'object' || value === null || walk.seen.has(value)) return;
  walk.seen.add(value);
  const steps = isMap(value) ? Object.entries(value) : value.entries();
  for (const [step, inner] of steps) {
    path.push(step);
    if (typeof step === 'string' && NOT_ASCII.test(step)) {
      walk.visit(step, step, () => place(walk.document, path, 'key'));
    }
    visitValue(inner, typeof step === 'string' ? step : key, path, walk);
    path.pop();
  }
}

function place(document: ModelDocument, path: readonly (string | number)[], part: NodePlace['part']): NodePlace {
  return placeOf(document, path.reduce<string>(joinPointer, ''), part);
}
