import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { coreOf } from './core.ts';
import type { Written } from './document.ts';
import type { Entity } from './entity.ts';
import { entityNameOf } from './entity.ts';
import { placeOf } from './place-of.ts';

/** Lays the contact fields of a private file over an entity; any other field there is a finding. */
export function overlayPrivate(entity: Entity, written: Written): readonly Finding[] {
  const core = coreOf(entity);
  const fields = core.shape.fields ?? {};
  if (core.overlay !== undefined) return [secondOverlay(entity, core.overlay, written)];
  core.overlay = written;
  return Object.keys(written.raw)
    .filter((field) => fields[field] !== undefined && !fields[field].personal)
    .map((field) => ({
      rule: 'repo/duplicate-id',
      message: 'private',
      params: { id: entity.id, field },
      at: placeOf(written.document, joinPointer(written.pointer, field), 'key'),
      entity: entityNameOf(entity),
      subject: field,
      related: [{ at: entity.at, message: 'public' }],
    }));
}

function secondOverlay(entity: Entity, first: Written, second: Written): Finding {
  const at = placeOf(first.document, first.pointer, 'key');
  return {
    rule: 'repo/duplicate-id',
    message: 'duplicate',
    params: { id: entity.id, section: entity.kind, first: { place: at } },
    at: placeOf(second.document, second.pointer, 'key'),
    entity: entityNameOf(entity),
    related: [{ at, message: 'first' }],
  };
}
