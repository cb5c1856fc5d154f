import type { Entity } from '../model/entity.ts';
import { everyReference } from '../model/every-reference.ts';
import { oncePerModel } from './once-per-model.ts';

/** Everything that something refers to. */
export const referredEntities = oncePerModel((model): ReadonlySet<Entity> => {
  const referred = new Set<Entity>();
  everyReference(model, ({ target }) => referred.add(target));
  return referred;
});
