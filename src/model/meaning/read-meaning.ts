import type { FieldShape } from '../../schema/field-shape.ts';
import { isList, isMap, type MapValue, type Value } from '../../source/value.ts';
import { type Reading, readingOf } from '../reading.ts';
import type { ReferenceKinds } from '../resolve.ts';
import { ACTOR_SECTIONS } from '../section-names.ts';
import { vacancyOf } from '../vacancy.ts';
import type { World } from '../world.ts';
import { idLeaf, NOTHING, plainLeaf, rawLeaf, spaceOf, typedLeaf, vacantLeaf } from './leaf-of.ts';
import { type Leaf, type MapMeaning, type Meaning, referenceLeaf, setOf } from './meaning.ts';

/** Where a value stands while its meaning is read. */
export interface MeaningSite {
  readonly world: World;
  /** The zones in which local times hold here; `account` is the one that a variant is for. */
  readonly zonesFor: (account: string | undefined) => readonly string[];
  /** The account that is meant here alone. */
  readonly account?: string | undefined;
  readonly isPersonal: boolean;
}

const ACTORS: ReadonlySet<string> = new Set(ACTOR_SECTIONS);
const PILLARS = 'strategy.pillars';

/**
 * What a value means by its shape. What cannot be read means what is written, so that no change is ever lost, and a
 * reference that leads nowhere means whom it names: that nobody is there is told where somebody was.
 */
export function readMeaning(value: Value, shape: FieldShape, site: MeaningSite): Meaning {
  const inner = shape.personal && !site.isPersonal ? { ...site, isPersonal: true } : site;
  const meaning = read(value, shape, inner);
  return inner.isPersonal && meaning.kind === 'leaf' ? { ...meaning, isPersonal: true } : meaning;
}

function read(value: Value, shape: FieldShape, site: MeaningSite): Meaning {
  if (value === null) return NOTHING;
  const reading = readingOf(shape);
  const vacancy = shape.vacancy && standsForItself(reading) ? vacancyOf(value) : undefined;
  return vacancy === undefined ? readAs(reading, value, shape, site) : vacantLeaf(vacancy);
}

/** A vacancy in the place of a list, or of an item written short, is that of the one thing in it. */
function standsForItself(reading: Reading): boolean {
  if (reading.kind === 'item') return reading.shorthand === undefined;
  return reading.kind !== 'list' && reading.kind !== 'scope';
}

function readAs(reading: Reading, value: Exclude<Value, null>, shape: FieldShape, site: MeaningSite): Meaning {
  switch (reading.kind) {
    case 'reference':
      return readId(value, reading.kinds, site);
    case 'scope':
      if (value === 'all' || (isList(value) && value.includes('all'))) return setOf([plainLeaf('all')]);
      return readList(value, shape.items ?? {}, shape, site);
    case 'list':
      return readList(value, reading.of, shape, site);
    case 'map-or-list':
      return isMap(value) ? readFields(value, reading.item, site) : readList(value, reading.of, shape, site);
    case 'typed':
      return typedLeaf(reading.type, value, site.zonesFor(site.account));
    case 'item':
      return readItem(reading, value, shape, site);
    case 'map':
      return isMap(value) ? readKeys(value, reading.of, shape, site) : rawLeaf(value);
    case 'wordings':
      return isMap(value) ? readKeys(value, { text: true }, {}, site) : readPlain(value);
    case 'plain':
      return readPlain(value);
  }
}

function readPlain(value: Exclude<Value, null>): Leaf {
  return typeof value === 'object' ? rawLeaf(value) : plainLeaf(value);
}

function readId(value: Value, kinds: ReferenceKinds, { world }: MeaningSite): Leaf {
  return typeof value === 'string' ? idLeaf(value, kinds, spaceOf(kinds, ACTORS), world) : rawLeaf(value);
}

/** One or several. Items are told apart by the fields that the schema names; other lists are sets unless ordered. */
function readList(value: Exclude<Value, null>, of: FieldShape, shape: FieldShape, site: MeaningSite): Meaning {
  if (!isList(value) && shape.list) return rawLeaf(value);
  const values = isList(value) ? value : [value];
  const members = values.map((item) => readMeaning(item, of, site));
  const keyFields = of.key ?? shape.key ?? (of.fields?.['id'] === undefined ? undefined : ['id']);
  const isOrdered = shape.ordered === true;
  if (keyFields !== undefined) return { kind: 'items', keyFields, isOrdered, members };
  return isOrdered ? { kind: 'list', members } : setOf(members);
}

function readItem(
  { shorthand, orText }: Extract<Reading, { kind: 'item' }>,
  value: Exclude<Value, null>,
  shape: FieldShape,
  site: MeaningSite,
): Meaning {
  if (shorthand !== undefined && (typeof value !== 'object' || (shape.vacancy && vacancyOf(value)))) {
    const inner = shape.fields?.[shorthand] ?? {};
    return { kind: 'map', entries: new Map([[shorthand, readMeaning(value, inner, site)]]) };
  }
  if (isMap(value)) return readFields(value, shape, site);
  return orText ? readPlain(value) : rawLeaf(value);
}

/** A map of known fields; unknown ones mean what is written, and those of one's own (`x-…`) nothing. */
export function readFields(value: MapValue, shape: FieldShape, site: MeaningSite): MapMeaning {
  const entries = new Map<string, Meaning>();
  for (const [name, raw] of Object.entries(value)) {
    if (name.startsWith('x-')) continue;
    const field = shape.fields !== undefined && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    // References lead to a pillar by the id that stands in it.
    const isPillarId = shape.item === 'pillar' && name === 'id' && typeof raw === 'string';
    // Why somebody is away is nobody's business but theirs.
    const inner = shape.item === 'absence' && name === 'reason' ? { ...site, isPersonal: true } : site;
    if (isPillarId) entries.set(name, referenceLeaf(PILLARS, raw, raw));
    else entries.set(name, field === undefined ? rawLeaf(raw) : readMeaning(raw, field, inner));
  }
  return { kind: 'map', entries };
}

/** A map of free keys, which may be references themselves. */
function readKeys(value: MapValue, of: FieldShape, { keys }: FieldShape, site: MeaningSite): MapMeaning {
  const isReference = keys !== undefined && site.world.sections.has(keys);
  const entries = new Map<string, Meaning>();
  for (const [written, raw] of Object.entries(value)) {
    const inner = keys === 'accounts' ? { ...site, account: written } : site;
    const leaf = isReference ? idLeaf(written, [keys], spaceOf([keys], ACTORS), site.world) : undefined;
    entries.set(leaf?.reference?.id ?? written, readMeaning(raw, of, inner));
  }
  return isReference ? { kind: 'map', space: spaceOf([keys], ACTORS), entries } : { kind: 'map', entries };
}
