import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Entity } from '../../model/entity.ts';
import { soundOf, valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';
import { worldOf } from '../../model/make-model.ts';
import { mayBeUnread } from '../../model/may-be-unread.ts';
import type { Model } from '../../model/model.ts';
import { isSingleton } from '../../model/section-names.ts';
import type { Renamed } from '../lint-input.ts';
import type { ChangeContext } from './change-context.ts';

/** From so many on, and from more than this part of a section on, a removal is asked about. */
const FEWEST = 5;
const PART = 4;

/** Entries that nobody need do anything for any more: taking them out is tidying up. */
const OVER: ReadonlySet<string> = new Set(['published', 'cancelled']);

/** Two states, of which the later one may lack things of the earlier one. */
export interface Comparison {
  readonly was: Model;
  readonly is: Model;
  /** Whether a thing of the present state may be one of the earlier state, and not another one of the same name. */
  readonly mayBe: (kind: string, entity: Entity) => boolean;
  /** Whether a thing of the earlier state is kept where it is not looked for. */
  readonly isKept: (kind: string, entity: Entity) => boolean;
  /** What was renamed, even if nothing says so. */
  readonly renames: () => readonly Renamed[];
}

/** What a section lost, or the calendars of their entries (`entry`). */
export interface Loss {
  readonly kind: string;
  /** How many there were. */
  readonly all: number;
  /** What is gone, sorted. */
  readonly ids: readonly string[];
}

/** Whether the brake asks about any removal; what cannot be read at all may hold anything. */
export function isAskedAbout({ input, analysis }: ChangeContext): boolean {
  return !input.allowLargeRemoval && !analysis.findings.some(({ rule }) => rule === 'repo/unreadable-file');
}

/** The sections that lost more than a quarter, and at least five. */
export function largeLosses(comparison: Comparison): Loss[] {
  // Whether something was renamed is long to find out.
  return sectionsOf(comparison)
    .filter(({ missing, before }) => isLarge(missing.length, before.size))
    .map((section) => lossOf(section, comparison))
    .filter(({ ids, all }) => isLarge(ids.length, all));
}

/** Every section with what it lost, be it nothing. */
export function allLosses(comparison: Comparison): Loss[] {
  return sectionsOf(comparison).map((section) => lossOf(section, comparison));
}

function isLarge(gone: number, all: number): boolean {
  return gone >= FEWEST && gone * PART > all;
}

/** Entities by kind and id. */
type Kinds = ReadonlyMap<string, ReadonlyMap<string, Entity>>;

/** The entities of every section that holds several, and the entries that are still ahead. */
export function entitiesByKind(model: Model): Kinds {
  const { shape, sections } = worldOf(model);
  const entries = model.calendars.flatMap((calendar) => soundOf(calendar.entries));
  const ahead = entries.filter((entry) => !isOver(entry, model));
  return new Map([
    ...[...sections].filter(([section]) => !isSingleton(shape, section)),
    ['entry', new Map(ahead.map((entry) => [entry.id, entry]))],
  ]);
}

function isOver({ status, publishAt }: Entry, { today }: Model): boolean {
  const date = valueOf(publishAt)?.date;
  return OVER.has(valueOf(status) ?? '') || (date !== undefined && date < today);
}

interface Section {
  readonly kind: string;
  readonly before: ReadonlyMap<string, Entity>;
  readonly after: ReadonlyMap<string, Entity>;
  readonly missing: readonly string[];
}

function sectionsOf({ was, is, mayBe }: Comparison): Section[] {
  const present = entitiesByKind(is);
  return [...entitiesByKind(was)].map(([kind, before]) => {
    const after = new Map([...(present.get(kind) ?? [])].filter(([, entity]) => mayBe(kind, entity)));
    return { kind, before, after, missing: [...before.keys()].filter((id) => !after.has(id)) };
  });
}

function lossOf(section: Section, comparison: Comparison): Loss {
  const { kind, before, missing } = section;
  if (missing.length === 0) return { kind, all: before.size, ids: [] };
  const isKept = keeping(section, comparison);
  return { kind, all: before.size, ids: missing.filter((id) => !isKept(id)).sort(compareCodeUnits) };
}

function keeping(section: Section, comparison: Comparison): (id: string) => boolean {
  const { kind, before } = section;
  const known = comparison.renames().filter((one) => one.kind === kind);
  const renamed = new Set(known.map(({ from }) => from));
  const isElsewhere = kind === 'entry' ? elsewhere(section, comparison) : () => false;
  return (id) =>
    comparison.isKept(kind, before.get(id)!) ||
    renamed.has(id) ||
    isElsewhere(id) ||
    mayBeUnread(comparison.is, kind, id);
}

/** Whether an entry moved to another calendar, became a thing of the past, or stands where not everything can be read. */
function elsewhere({ before, after }: Section, { is, mayBe }: Comparison): (id: string) => boolean {
  const added = new Set([...after.keys()].filter((id) => !before.has(id)).map(ownId));
  const unknown = new Set(is.calendars.filter(({ entries }) => entries.state === 'broken').map(({ id }) => id));
  const entries = is.calendars.flatMap((calendar) => soundOf(calendar.entries));
  const over = new Set(entries.filter((entry) => mayBe('entry', entry)).map(({ id }) => id));
  return (id) => over.has(id) || added.has(ownId(id)) || unknown.has(id.slice(0, id.indexOf('/')));
}

function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
