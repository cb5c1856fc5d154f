import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { ModelDocument } from './document.ts';

/** The place of a node of a document. */
export function placeOf(document: ModelDocument, pointer: string, part: NodePlace['part']): NodePlace {
  return { kind: 'node', file: document.file, document: document.index, pointer, part };
}

/** The place of a value further inside: `inside(field.at, 'tr')` is that field's Turkish text. */
export function inside(place: NodePlace, ...steps: readonly (string | number)[]): NodePlace {
  return { ...place, pointer: steps.reduce<string>(joinPointer, place.pointer), part: 'value' };
}
