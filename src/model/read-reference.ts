import type { Value } from '../source/value.ts';
import { coreOf } from './core.ts';
import type { ModelDocument } from './document.ts';
import type { Entity, Reference } from './entity.ts';
import { placeOf } from './place-of.ts';
import { isCrisisRole, type ReferenceKinds, targetOf } from './resolve.ts';
import { UNREADABLE } from './unreadable.ts';
import { VACANT_WORD, vacancyOf } from './vacancy.ts';

/** Reads one reference; `UNREADABLE` when it leads nowhere. */
export function readReference(
  value: Value,
  kinds: ReferenceKinds,
  site: { readonly entity: Entity; readonly document: ModelDocument; readonly pointer: string },
): Reference | typeof UNREADABLE {
  const at = placeOf(site.document, site.pointer, 'value');
  const vacancy = vacancyOf(value);
  if (vacancy !== undefined) return { id: VACANT_WORD, at, target: undefined, vacancy, crisisRole: undefined };
  if (typeof value !== 'string') return UNREADABLE;
  const { world } = coreOf(site.entity);
  if (isCrisisRole(world, kinds, value)) {
    return { id: value, at, target: undefined, vacancy: undefined, crisisRole: value };
  }
  const target = targetOf(world, kinds, value);
  return target === undefined ? UNREADABLE : { id: value, at, target, vacancy: undefined, crisisRole: undefined };
}
