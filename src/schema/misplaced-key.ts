import type { Params } from '../diagnostics/finding.ts';
import type { Text } from '../diagnostics/text.ts';
import { type Grammar, knownKeys, type Spot } from './grammar.ts';
import { resolverOf, type Slip, spotOf } from './slip.ts';

/** A key of so many sections says nothing about where it was meant to stand. */
const MOST_OWNERS = 3;

type Resolve = (grammar: Grammar) => Grammar;

/** What is said of a key that would be legal nearby: a section inside an entity, one level up, or one level down. */
export function whereKeyBelongs(slip: Slip, key: string): { message: string; params: Params } | undefined {
  const resolve = resolverOf(slip);
  if (slip.pointer !== '' && knownKeys(slip.in.grammar).includes(key))
    return { message: 'section', params: { field: key } };
  const up = groupsAbove(slip).find(({ grammar }) => knownKeys(grammar).includes(key));
  if (up !== undefined) return { message: 'up', params: { field: key, ...above(slip, up) } };
  const inside = Object.entries(spotOf(slip).grammar.properties ?? {}).filter(([, inner]) =>
    innerKeys(resolve(inner), resolve).includes(key),
  );
  // At the left margin what belongs to the organisation itself comes before what many a section has.
  const single = slip.pointer === '' ? inside.find(([, inner]) => knownKeys(resolve(inner)).includes(key)) : undefined;
  const down = (single ? [single] : inside).map(([name]) => name);
  if (down.length === 0 || down.length > MOST_OWNERS) return undefined;
  return { message: 'down', params: { field: key, groups: down } };
}

/** The sections whose entities have a field of this name, when they are few. */
export function ownersOf(root: Grammar, resolve: Resolve, key: string): readonly string[] {
  const owners = Object.entries(root.properties ?? {})
    .filter(([, section]) => innerKeys(resolve(section), resolve).includes(key))
    .map(([name]) => name);
  return owners.length > MOST_OWNERS ? [] : owners;
}

/** The maps with named fields around the slip's, the nearest first, the document itself aside. */
function groupsAbove(slip: Slip): Spot[] {
  return slip.spots
    .slice(1, -1)
    .reverse()
    .filter(({ grammar }) => grammar.properties !== undefined);
}

function above(slip: Slip, spot: Spot): { readonly group: string; readonly kind: Text } {
  const step = slip.spots[slip.spots.indexOf(spot)]?.step;
  return { group: String(step), kind: spot.grammar['x-smorg-noun'] ?? { en: 'group', tr: 'grup' } };
}

/** Names of the fields one level below: of the map itself, of the items of a list, of the values of a map of ids. */
function innerKeys(grammar: Grammar, resolve: Resolve): readonly string[] {
  const own = knownKeys(grammar);
  const items = grammar.items === undefined ? [] : knownKeys(resolve(grammar.items));
  const values =
    typeof grammar.additionalProperties === 'object' ? knownKeys(resolve(grammar.additionalProperties)) : [];
  return [...own, ...items, ...values];
}
