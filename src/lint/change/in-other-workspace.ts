import type { Entity } from '../../model/entity.ts';
import { mayBeUnread } from '../../model/may-be-unread.ts';
import type { OtherWorkspace } from '../lint-input.ts';
import type { ChangeContext } from './change-context.ts';
import { entitiesByKind } from './losses.ts';

/**
 * Tells what another workspace has and did not have before, so that it moved there, or what may stand in a part of
 * it that could be read before.
 */
export function inOtherWorkspace({ earlier: { others } }: ChangeContext): (kind: string, entity: Entity) => boolean {
  let known: readonly (OtherWorkspace & { readonly had: Kinds; readonly has: Kinds })[] | undefined;
  return (kind, { id }) => {
    known ??= others().map((one) => ({ ...one, had: entitiesByKind(one.before), has: entitiesByKind(one.present) }));
    return known.some(
      ({ before, present, had, has }) =>
        (has.get(kind)?.has(id) === true && had.get(kind)?.has(id) !== true) ||
        (mayBeUnread(present, kind, id) && !mayBeUnread(before, kind, id)),
    );
  };
}

type Kinds = ReturnType<typeof entitiesByKind>;
