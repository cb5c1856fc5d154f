import type { EntityName } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { ModelDocument } from './document.ts';
import { entityNameAt } from './entity-at.ts';
import { isSingleton } from './section-names.ts';
import type { Path } from './walk.ts';
import type { World } from './world.ts';

/** A place in a document and whom it is about, made when there is something to say. */
export interface Spot {
  readonly document: ModelDocument;
  readonly pointer: string;
  readonly entity: EntityName | undefined;
  /** Name of the field that the value stands in. */
  readonly field: string;
}

/** The spot at the end of these steps. */
export function spotAt(document: ModelDocument, path: Path, world: World): Spot {
  const section = path[0];
  const isOne = typeof section === 'string' && isSingleton(world.shape, section);
  return {
    document,
    pointer: path.reduce<string>(joinPointer, ''),
    entity: entityNameAt(document.value, path, isOne),
    field: String(path.findLast((step) => typeof step === 'string') ?? ''),
  };
}
