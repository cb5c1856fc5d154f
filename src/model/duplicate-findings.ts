import type { Finding } from '../diagnostics/finding.ts';
import type { ModelDocument } from './document.ts';
import type { Entity } from './entity.ts';
import { placeOf } from './place-of.ts';

interface Definition {
  readonly section: string;
  readonly id: string;
  readonly document: ModelDocument;
  readonly pointer: string;
}

/** The finding at the second definition of an id. */
export function duplicateEntity(second: Definition, first: Entity): Finding {
  return {
    rule: 'repo/duplicate-id',
    message: 'duplicate',
    params: { id: second.id, section: second.section, first: { place: first.at } },
    at: placeOf(second.document, second.pointer, 'key'),
    entity: { kind: second.section, id: second.id },
    related: [{ at: first.at, message: 'first' }],
  };
}

/** The finding at the second `organization`, `strategy` or `crisis`. */
export function duplicateSection(second: Definition, first: Entity): Finding {
  return {
    rule: 'repo/duplicate-section',
    message: 'duplicate',
    params: { section: second.section, first: { place: first.at } },
    at: placeOf(second.document, second.pointer, 'key'),
    entity: { kind: second.section, id: second.id },
    related: [{ at: first.at, message: 'first' }],
  };
}
