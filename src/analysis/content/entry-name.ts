import type { NodePlace } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import type { Entry } from '../../model/generated/entities.ts';

/** Where an entry is named, its `id`: what it lacks is reported there, as what an entity lacks is at its key. */
export function entryName({ at }: Entry): NodePlace {
  return { ...at, pointer: joinPointer(at.pointer, 'id'), part: 'value' };
}
