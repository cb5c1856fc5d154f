import { joinPointer } from '../diagnostics/pointer.ts';
import { isList, isMap } from '../source/value.ts';
import { coreOf } from './core.ts';
import type { Written } from './document.ts';
import type { Entity, Reference } from './entity.ts';
import type { Field } from './field.ts';
import { listOf, valueOf } from './field.ts';
import { isUnread, singleton, type World } from './world.ts';

const insides = new WeakMap<Written, Map<string, Written | undefined>>();

/** The map under a key of a written map; `undefined` when there is none. Looked up once: every entry asks for it. */
export function writtenInside(written: Written, key: string): Written | undefined {
  const known = insides.get(written) ?? new Map<string, Written | undefined>();
  if (known.size === 0) insides.set(written, known);
  if (!known.has(key)) known.set(key, makeInside(written, key));
  return known.get(key);
}

function makeInside(written: Written, key: string): Written | undefined {
  const raw = written.raw[key];
  const pointer = joinPointer(written.pointer, key);
  if (isMap(raw)) return { document: written.document, pointer, raw, isBroken: written.document.broken.has(pointer) };
  if (raw === undefined || raw === null) return undefined;
  return { document: written.document, pointer, raw: {}, isBroken: true };
}

/** The map when it says something of the field, be it only that nothing is known. */
function ifHolds(written: Written | undefined, field: string): Written | undefined {
  return written !== undefined && (written.isBroken || written.raw[field] !== undefined) ? written : undefined;
}

function fromEntity(entity: Entity | undefined, field: string): Written | undefined {
  return entity === undefined ? undefined : ifHolds(coreOf(entity), field);
}

function fromDefaults(world: World, section: string, field: string): Written | undefined {
  const organization = singleton(world, 'organization');
  if (organization === undefined) return undefined;
  const defaults = writtenInside(coreOf(organization), 'defaults');
  if (defaults === undefined) return undefined;
  return defaults.isBroken ? defaults : ifHolds(writtenInside(defaults, section), field);
}

function fieldOf<T>(entity: Entity, name: string): Field<T> {
  return (entity as unknown as Record<string, Field<T>>)[name] ?? { state: 'absent', at: entity.at };
}

function targetOf(entity: Entity, name: string): Entity | undefined {
  return valueOf(fieldOf<Reference>(entity, name))?.target;
}

function targetsOf(entity: Entity, name: string): readonly (Entity | undefined)[] {
  return listOf(fieldOf<readonly Reference[]>(entity, name)).map((reference) => reference.target);
}

type Find = (entity: Entity, field: string) => Written | undefined;

/** Looks up once for each field what an entity gives to those below it, however many they are. */
function oncePerField(find: Find): Find {
  const found = new WeakMap<Entity, Map<string, Written | undefined>>();
  return (entity, field) => {
    const known = found.get(entity) ?? new Map<string, Written | undefined>();
    if (known.size === 0) found.set(entity, known);
    let written = known.get(field);
    if (written === undefined && !known.has(field)) {
      written = find(entity, field);
      known.set(field, written);
    }
    return written;
  };
}

/** Brand, then the organisation's defaults for accounts. */
const fromAboveAccount = oncePerField((account, field) => {
  const brand = field === 'brand' ? undefined : targetOf(account, 'brand');
  return fromEntity(brand, field) ?? fromDefaults(coreOf(account).world, 'accounts', field);
});

/**
 * The account an entry inherits from: the one it is seen through, else its only one. Of several none is more right than
 * the others, so such an entry inherits from an account only when it is seen through it (`entryOn`).
 */
function accountOf(entry: Entity): Entity | undefined {
  const { account, raw } = coreOf(entry);
  if (account !== undefined) return account;
  // Told without reading them: this is asked for every field that an entry does not have itself.
  const written = raw['accounts'];
  if (isList(written) && written.length !== 1) return undefined;
  const accounts = targetsOf(entry, 'accounts');
  return accounts.length === 1 ? accounts[0] : undefined;
}

/** What a calendar gives to its entries. */
const fromCalendar = oncePerField((calendar, field) => {
  const core = coreOf(calendar);
  return (
    ifHolds(writtenInside(core, 'defaults'), field) ??
    ifHolds(core, field) ??
    fromDefaults(core.world, 'calendars', field)
  );
});

function aboveEntry(entry: Entity, field: string): Written | undefined {
  const written = entry.parent === undefined ? undefined : fromCalendar(entry.parent, field);
  if (written !== undefined || field === 'campaign') return written;
  const campaign = hasCampaign(entry) ? fromEntity(targetOf(entry, 'campaign'), field) : undefined;
  if (campaign !== undefined || field === 'accounts') return campaign;
  const account = accountOf(entry);
  return account === undefined ? undefined : (fromEntity(account, field) ?? fromAboveAccount(account, field));
}

/** Told without reading it: most entries have none. */
function hasCampaign(entry: Entity): boolean {
  if (coreOf(entry).raw['campaign'] !== undefined || coreOf(entry).isBroken) return true;
  return entry.parent !== undefined && fromCalendar(entry.parent, 'campaign') !== undefined;
}

function aboveCalendar(calendar: Entity, field: string): Written | undefined {
  if (field === 'accounts') return undefined;
  const accounts = targetsOf(calendar, 'accounts');
  const account = accounts.length === 1 ? accounts[0] : undefined;
  return account === undefined ? undefined : (fromEntity(account, field) ?? fromAboveAccount(account, field));
}

/** A person's times come from the team; of several teams the first by file and place that says something. */
function abovePerson(person: Entity, field: string): Written | undefined {
  const { world } = coreOf(person);
  for (const team of world.teamsOf(person.id)) {
    const written = fromEntity(team, field);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** What says when something was, or what a thing is called before: nothing that could be taken from elsewhere. */
const NEVER_INHERITED: ReadonlySet<string> = new Set([
  ...['id', 'formerly', 'drills', 'incidents', 'lastReviewed', 'triggers', 'statements', 'steps'],
]);

/** What a section's defaults give to any field of its entities, and a calendar's to any field of its entries. */
function fromOwnDefaults(entity: Entity, field: string): Written | undefined {
  const { parent } = entity;
  if (parent === undefined) return fromDefaults(coreOf(entity).world, entity.kind, field);
  return entity.kind === 'entry' ? ifHolds(writtenInside(coreOf(parent), 'defaults'), field) : undefined;
}

function fromAbove(entity: Entity, field: string): Written | undefined {
  switch (entity.kind) {
    case 'entry':
      return aboveEntry(entity, field);
    case 'calendars':
      return aboveCalendar(entity, field);
    case 'accounts':
      return fromAboveAccount(entity, field);
    case 'people':
      return abovePerson(entity, field);
    case 'playbooks':
      return fromEntity(singleton(coreOf(entity).world, 'crisis'), field);
    default:
      return undefined;
  }
}

/**
 * The map from which an entity inherits a field that it does not have itself, the most specific one. Defaults give any
 * field; what stands above (`isInherited`) gives those that the schema says are inherited.
 */
export function inheritedFrom(entity: Entity, field: string, isInherited: boolean): Written | undefined {
  if (NEVER_INHERITED.has(field) || entity.kind === 'organization') return undefined;
  if (entity.kind !== 'accounts' || !isInherited) {
    const written = fromOwnDefaults(entity, field);
    if (written !== undefined || !isInherited) return written;
  }
  if (entity.parent !== undefined && entity.kind !== 'entry') return undefined;
  return fromAbove(entity, field) ?? fromEntity(singleton(coreOf(entity).world, 'organization'), field);
}

/**
 * Whether the organisation, whose defaults give any field, stands in a file that could not be read: what an entity does
 * not say itself is then unknown rather than absent.
 */
export function mayBeInheritedUnread(entity: Entity, field: string, isInherited: boolean): boolean {
  if (NEVER_INHERITED.has(field) || entity.kind === 'organization') return false;
  if (entity.parent !== undefined && !(entity.kind === 'entry' && isInherited)) return false;
  return isUnread(coreOf(entity).world, 'organization');
}
