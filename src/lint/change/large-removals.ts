import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import type { Entity } from '../../model/entity.ts';
import { soundOf, valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';
import { worldOf } from '../../model/make-model.ts';
import { mayBeUnread } from '../../model/may-be-unread.ts';
import type { Model } from '../../model/model.ts';
import { isSingleton } from '../../model/section-names.ts';
import { homePlace } from '../../rules/home-place.ts';
import { isMap } from '../../source/value.ts';
import type { ChangeContext } from './change-context.ts';

/** From so many on, and from more than this part of a section on, a removal is asked about. */
const FEWEST = 5;
const PART = 4;
/** As many as a message names. */
const MOST_NAMED = 5;

/** Entries that nobody need do anything for any more: taking them out is tidying up. */
const OVER: ReadonlySet<string> = new Set(['published', 'cancelled']);

/**
 * Sections of which the change takes away more than a quarter, and at least five. What may stand in a file that cannot be
 * read is not gone, nor is what was renamed, even if nothing says so, or what moved to another calendar or became part of a
 * workspace of its own.
 */
export function findLargeRemovals(context: ChangeContext): Finding[] {
  const { earlier, analysis, input } = context;
  // What cannot be read at all may hold anything.
  if (input.allowLargeRemoval || analysis.findings.some(({ rule }) => rule === 'repo/unreadable-file')) return [];
  const [was, is] = [earlier.model, analysis.model].map(entitiesByKind) as [Kinds, Kinds];
  return [...was].flatMap(([kind, before]) => {
    const after = is.get(kind) ?? new Map<string, Entity>();
    const missing = [...before.keys()].filter((id) => !after.has(id));
    // Whether something was renamed is long to find out.
    if (!isLarge(missing.length, before.size)) return [];
    const isKept = keeping(kind, before, after, context);
    const gone = missing.filter((id) => !isKept(id)).sort(compareCodeUnits);
    return isLarge(gone.length, before.size) ? [removal(kind, gone, before.size, context)] : [];
  });
}

function isLarge(gone: number, all: number): boolean {
  return gone >= FEWEST && gone * PART > all;
}

/** Entities by kind and id. */
type Kinds = ReadonlyMap<string, ReadonlyMap<string, Entity>>;

/** The entities of every section that holds several, and the entries that are still ahead. */
function entitiesByKind(model: Model): Kinds {
  const { shape, sections } = worldOf(model);
  const entries = model.calendars.flatMap((calendar) => soundOf(calendar.entries));
  const ahead = entries.filter((entry) => !isOver(entry, model));
  return new Map([
    ...[...sections].filter(([section]) => !isSingleton(shape, section)),
    ['entry', new Map(ahead.map((entry) => [entry.id, entry]))],
  ]);
}

function keeping(
  kind: string,
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
  { analysis: { model }, earlier: { nowInner }, renames, likelyRenames }: ChangeContext,
): (id: string) => boolean {
  const known = [...renames(), ...likelyRenames()].filter((one) => one.kind === kind);
  const renamed = new Set(known.map(({ from }) => from));
  const isElsewhere = kind === 'entry' ? elsewhere(before, after, model) : () => false;
  const isInOwnWorkspace = ({ at }: Entity) => nowInner.some((folder) => at.file.startsWith(`${folder}/`));
  return (id) =>
    isInOwnWorkspace(before.get(id)!) || renamed.has(id) || isElsewhere(id) || mayBeUnread(model, kind, id);
}

/** Whether an entry moved to another calendar, became a thing of the past, or stands where not everything can be read. */
function elsewhere(
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
  model: Model,
): (id: string) => boolean {
  const added = new Set([...after.keys()].filter((id) => !before.has(id)).map(ownId));
  const unknown = new Set(model.calendars.filter(({ entries }) => entries.state === 'broken').map(({ id }) => id));
  const over = new Set(model.calendars.flatMap(({ entries }) => soundOf(entries).map(({ id }) => id)));
  return (id) => over.has(id) || added.has(ownId(id)) || unknown.has(id.slice(0, id.indexOf('/')));
}

function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function isOver({ status, publishAt }: Entry, { today }: Model): boolean {
  const date = valueOf(publishAt)?.date;
  return OVER.has(valueOf(status) ?? '') || (date !== undefined && date < today);
}

function removal(kind: string, gone: readonly string[], all: number, context: ChangeContext): Finding {
  const section = kind === 'entry' ? 'calendars' : kind;
  const params = { count: gone.length, all, section, ids: gone.slice(0, MOST_NAMED) };
  const message = kind === 'entry' ? 'entries' : 'section';
  return { rule: 'repo/large-removal', message, params, subject: kind, at: placeOfSection(section, context) };
}

/** Where the section begins in the first file that has it; one that is gone is missed at the organisation. */
function placeOfSection(section: string, { analysis }: ChangeContext): Place {
  for (const file of analysis.ours) {
    const document = file.documents.findIndex((root) => isMap(root) && Object.hasOwn(root, section));
    if (document >= 0) {
      return { kind: 'node', file: file.path, document, pointer: joinPointer('', section), part: 'key' };
    }
  }
  return homePlace(analysis.model);
}
