import type { NodePlace } from '../diagnostics/place.ts';
import type { ModelDocument } from './document.ts';

/** The place of a node of a document. */
export function placeOf(document: ModelDocument, pointer: string, part: NodePlace['part']): NodePlace {
  return { kind: 'node', file: document.file, document: document.index, pointer, part };
}
