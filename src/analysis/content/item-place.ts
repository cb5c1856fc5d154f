import type { NodePlace } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';

/**
 * The place of an item of a list of texts. Where a single text stands in the list's place this is no node of its own
 * and is shown at the text.
 */
export function itemPlace(list: NodePlace, index: number): NodePlace {
  return { ...list, pointer: joinPointer(list.pointer, index) };
}
