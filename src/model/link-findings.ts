import type { Edit, Finding, Params } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { nearest, nearestThree } from '../schema/did-you-mean.ts';
import { isId } from '../schema/id-form.ts';
import type { Entity } from './entity.ts';
import { nounOf, nounsOf, withArticle } from './nouns.ts';
import { placeOf } from './place-of.ts';
import { type ReferenceKinds, type Resolution, sectionsOf } from './resolve.ts';
import type { Spot } from './spot.ts';
import { entitiesOf } from './targets.ts';
import type { World } from './world.ts';

/** As many legal ids as a message lists in full. */
const MOST_LISTED = 10;

/** The finding at a reference that does not lead where it should. */
export function linkFinding(
  resolution: Exclude<Resolution, { kind: 'found' | 'crisis-role' | 'unknown' }>,
  id: string,
  kinds: ReferenceKinds,
  spot: Spot & { readonly part: 'key' | 'value' },
  world: World,
): Finding {
  const about = {
    at: placeOf(spot.document, spot.pointer, spot.part),
    ...(spot.entity === undefined ? {} : { entity: spot.entity }),
    subject: id,
  } as const;
  if (resolution.kind === 'former') return { ...about, ...formerId(resolution.entity, id, about.at) };
  if (resolution.kind === 'wrong') return { ...about, ...wrongKind(resolution.entity, id, kinds, spot, world) };
  return { ...about, ...unresolved(id, kinds, about.at, world) };
}

/** A key is written over as it stands, ids need no quotes; a value keeps its quotes. */
function rewrite(at: NodePlace, id: string): Edit {
  return at.part === 'key' ? { op: 'replace', at, text: id } : { op: 'set', at, value: id };
}

type Said = Omit<Finding, 'at'>;

function formerId(entity: Entity, id: string, at: NodePlace): Said {
  return {
    rule: 'repo/former-id',
    message: 'former',
    params: { id, current: entity.id },
    related: [{ at: entity.at, message: 'current' }],
    fixes: [
      {
        title: 'write',
        params: { current: entity.id },
        safety: 'safe',
        edits: [rewrite(at, entity.id)],
      },
    ],
  };
}

function wrongKind(entity: Entity, id: string, kinds: ReferenceKinds, spot: Spot, world: World): Said {
  const wanted = sectionsOf(kinds);
  return {
    rule: 'repo/wrong-kind',
    message: 'wrong',
    params: {
      id,
      field: spot.field,
      actual: withArticle(nounOf(world.shape, entity.kind)),
      wanted: withArticle(nounsOf(world.shape, wanted)),
      sections: wanted,
    },
    related: [{ at: entity.at, message: 'defined' }],
  };
}

function idsOf(kinds: ReferenceKinds, world: World): string[] {
  return sectionsOf(kinds).flatMap((section) => [...entitiesOf(world, section).keys()].filter(isId));
}

const meanings = new WeakMap<World, Map<string, string | undefined>>();

/** One wrong id is often written hundreds of times, and each look through thousands of ids costs. */
function nearestOnce(id: string, kinds: ReferenceKinds, ids: readonly string[], world: World): string | undefined {
  const known = meanings.get(world) ?? new Map<string, string | undefined>();
  meanings.set(world, known);
  const key = `${id} ${String(kinds)}`;
  if (!known.has(key)) known.set(key, nearest(id, ids));
  return known.get(key);
}

function unresolved(id: string, kinds: ReferenceKinds, at: NodePlace, world: World): Said {
  const rule = 'repo/unresolved-ref';
  const sections = sectionsOf(kinds);
  const candidates = idsOf(kinds, world);
  const params: Params = { id, kind: nounsOf(world.shape, sections), sections };
  const ids = id.split(/\s*,\s*/);
  if (ids.length > 1 && ids.every((one) => candidates.includes(one))) {
    return { rule, message: 'several', params: { ...params, list: `[${ids.join(', ')}]` } };
  }
  const meant = nearestOnce(id, kinds, candidates, world);
  if (meant !== undefined) {
    const edits = [rewrite(at, meant)];
    const fixes = [{ title: 'write', params: { nearest: meant }, safety: 'suggested', edits }] as const;
    return { rule, message: isId(id) ? 'near' : 'name', params: { ...params, nearest: meant }, fixes };
  }
  if (candidates.length === 0) return { rule, message: 'none', params };
  const listed = candidates.length <= MOST_LISTED ? candidates.sort() : nearestThree(id, candidates);
  return { rule, message: listed.length === 0 ? 'none' : 'choice', params: { ...params, candidates: listed } };
}
