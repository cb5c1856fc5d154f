import { type Entity, entityNameOf } from '../model/entity.ts';
import type { Model } from '../model/model.ts';
import type { RuleFinding } from './define-rule.ts';
import { homePlace } from './home-place.ts';

/**
 * What is told of subjects of `oneOrAll`: `none` of one that lacks something, named by a parameter; `all`, once and by their
 * number, of several that all do.
 */
export function lackOfAll<T extends Entity>(
  [thing, ...others]: readonly T[],
  lacks: (thing: T) => boolean,
  param: string,
  model: Model,
): readonly RuleFinding[] {
  if (thing === undefined || !lacks(thing)) return [];
  if (others.length === 0) return [{ at: thing.at, message: 'none', params: { [param]: thing.id } }];
  const about = [thing, ...others].map(entityNameOf);
  return [{ at: homePlace(model), message: 'all', params: { count: about.length }, about }];
}
