import type { Entity } from '../../model/entity.ts';
import { listOf } from '../../model/field.ts';
import { oncePerModel } from '../once-per-model.ts';

/** The templates that playbooks name as what is said in a crisis. */
export const crisisStatements = oncePerModel(
  (model): ReadonlySet<Entity> =>
    new Set(model.playbooks.flatMap(({ statements }) => listOf(statements).flatMap(({ target }) => target ?? []))),
);
