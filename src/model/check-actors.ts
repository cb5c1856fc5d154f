import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Entity } from './entity.ts';
import { nounOf } from './nouns.ts';
import { ACTOR_SECTIONS } from './section-names.ts';
import type { World } from './world.ts';

function byPlace(a: Entity, b: Entity): number {
  return compareCodeUnits(a.at.file, b.at.file) || a.at.document - b.at.document;
}

/**
 * Fills the world's index of actors. An id that stands for two of them is a finding at the second, by file and then by
 * the order of the sections; references mean the first.
 */
export function checkActors(world: World): Finding[] {
  const all = ACTOR_SECTIONS.flatMap((section) => [...(world.sections.get(section)?.values() ?? [])]);
  const same = new Map<string, Entity[]>();
  for (const actor of all) {
    const first = world.actors.get(actor.id);
    if (first === undefined) world.actors.set(actor.id, actor);
    else same.set(actor.id, [...(same.get(actor.id) ?? [first]), actor]);
  }
  return [...same.values()].flatMap((actors) => {
    const [first, ...others] = actors.sort(byPlace);
    if (first === undefined) return [];
    world.actors.set(first.id, first);
    return others.map((other) => ambiguous(other, first, world));
  });
}

function ambiguous(second: Entity, first: Entity, world: World): Finding {
  return {
    rule: 'repo/ambiguous-actor',
    message: 'ambiguous',
    params: {
      id: second.id,
      second: nounOf(world.shape, second.kind),
      first: nounOf(world.shape, first.kind),
      place: { place: first.at },
    },
    at: second.at,
    entity: { kind: second.kind, id: second.id },
    related: [{ at: first.at, message: 'first', params: { kind: nounOf(world.shape, first.kind) } }],
  };
}
