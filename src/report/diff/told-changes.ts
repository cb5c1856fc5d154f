import type { Language } from '../../diagnostics/text.ts';
import type { DiffSummary, KindReport, ReportedChange, WorkspaceDiff } from '../../diff/diff-report.ts';
import { DIFF_WORDS } from '../../messages/diff/diff-words.ts';
import { formatList } from '../../messages/format/list.ts';
import { type Say, sayIn } from '../plan/say.ts';
import { isMovedByZone, type WrittenField, writeField } from './write-field.ts';
import { zonesOf } from './write-value.ts';

/** The words of a difference. */
export type DiffSay = Say<typeof DIFF_WORDS>;

/** How a report tells changes. */
export interface TellStyle {
  readonly language: Language;
  readonly showContacts: boolean;
  /** Most characters of a value. */
  readonly room: number;
}

/** A change in words, text from files not made inert yet. */
export interface ToldChange {
  readonly sign: '+' | '~' | '-' | '?';
  readonly id: string;
  /** What stands behind the id: the title, the former id. */
  readonly notes: readonly string[];
  readonly fields: readonly WrittenField[];
}

/** Entries and rosters whose local times stayed while the zone changed, told together. */
export interface MovedByZone {
  readonly count: number;
  readonly before: string;
  readonly after: string;
}

/** What a kind of entities is called in the files. */
export function kindName(kind: string): string {
  return kind === 'entry' ? 'calendars.entries' : kind;
}

/** The changes of a kind in words, and those that a changed zone alone brought about. */
export function tellKind(
  { changes }: KindReport,
  style: TellStyle,
): { readonly told: readonly ToldChange[]; readonly moved: readonly MovedByZone[] } {
  const isMoved = ({ fields }: ReportedChange) => fields.length > 0 && fields.every(isMovedByZone);
  return {
    told: changes.filter((one) => !isMoved(one)).map((one) => tell(one, style)),
    moved: group(changes.filter(isMoved)),
  };
}

function tell(change: ReportedChange, { language, showContacts, room }: TellStyle): ToldChange {
  const say = sayIn(DIFF_WORDS, language);
  const { id, title, formerId, isUncertain, stillNamed } = change;
  const sign = isUncertain ? '?' : ({ added: '+', changed: '~', removed: '-' } as const)[change.change];
  const named = stillNamed.length > MOST_PLACES ? 'stillNamedOften' : 'stillNamed';
  const places = formatList(stillNamed.slice(0, MOST_PLACES).map(placeName), language);
  const notes = [
    ...(title === undefined ? [] : [title]),
    ...(formerId === undefined ? [] : [`(${say('was', { id: formerId })})`]),
    ...(isUncertain ? [`(${say('mayBeThere')})`] : []),
    ...(stillNamed.length === 0 ? [] : [`(${say(named, { count: stillNamed.length, places })})`]),
  ];
  const hidden = showContacts ? undefined : say('hidden');
  const fields = change.fields.flatMap((field) => writeField(field, { hidden, order: say('order'), room }) ?? []);
  return { sign, id, notes, fields };
}

/** A row for each field, the entity named in the first of them: sign, entity, field, before, after. */
export function changeRows({ sign, id, notes, fields }: ToldChange): string[][] {
  const name = [id, ...notes].join(' ');
  if (fields.length === 0) return [[sign, name, '', '', '']];
  return fields.map(({ path, before, after, parts }, index) => {
    const [removed, added] = ['-', '+'].map((own) => parts.filter((part) => part.startsWith(own)).join(', '));
    const values = parts.length === 0 ? [before, after] : [removed!, added!];
    return [index === 0 ? sign : '', index === 0 ? name : '', path, ...values];
  });
}

function placeName(place: string): string {
  return place.replace(/^entry\//, `${kindName('entry')}/`);
}

/** So many places are named; all are counted. */
const MOST_PLACES = 3;

function group(changes: readonly ReportedChange[]): MovedByZone[] {
  const groups = new Map<string, MovedByZone>();
  for (const { fields } of changes) {
    const [field] = fields;
    const [before, after] =
      field?.kind === 'value' ? [zonesOf(field.before).join(', '), zonesOf(field.after).join(', ')] : ['', ''];
    const key = JSON.stringify([before, after]);
    groups.set(key, { count: (groups.get(key)?.count ?? 0) + 1, before, after });
  }
  return [...groups.values()];
}

/** `Plan: 3 to add, 1 to change, 0 to remove`, with what else there is to count. */
export function tellSummary(
  { added, changed, removed, renamed, uncertain, unchanged }: DiffSummary,
  say: DiffSay,
): string {
  const more = [
    ...(renamed === 0 ? [] : [say('renamed', { count: renamed })]),
    ...(uncertain === 0 ? [] : [say('uncertain', { count: uncertain })]),
  ];
  const plan = [say('plan', { added, changed, removed }), ...more].join(', ');
  return `${plan}. ${say('unchanged', { count: unchanged })}.`;
}

/** Whether nothing at all is different. */
export function isWithoutChange({ added, changed, removed, renamed, uncertain }: DiffSummary): boolean {
  return added + changed + removed + renamed + uncertain === 0;
}

/** That nothing is different, as far as that is known. */
export function tellNone({ summary, unread }: WorkspaceDiff, language: Language): string {
  const isRead = unread.before.length + unread.after.length === 0;
  const word = !isRead ? 'noneRead' : summary.unchanged === 0 ? 'noneAtAll' : 'none';
  return sayIn(DIFF_WORDS, language)(word, { count: summary.unchanged });
}

/** What may have been renamed, each with its evidence and what to write if so. */
export function tellQuestions({ questions }: WorkspaceDiff, language: Language): readonly string[][] {
  const say = sayIn(DIFF_WORDS, language);
  return questions.map(({ kind, from, to, percent, same, different, references }) => {
    const names = { from: `${kindName(kind)}/${from}`, to: `${kindName(kind)}/${to}` };
    const evidence = [
      say('same', { fields: formatList(same, language) }),
      ...(different.length === 0 ? [] : [say('different', { fields: formatList(different, language) })]),
      ...(references === 0 ? [] : [say('references', { count: references })]),
    ];
    return [
      `${say('question', { ...names, percent: { percent } })} (${evidence.join('; ')}).`,
      say('cure', { from: kind === 'entry' ? from.slice(from.indexOf('/') + 1) : from }),
    ];
  });
}

/** Files of either state that could not be compared. */
export function tellUnread({ unread }: WorkspaceDiff, ref: string, language: Language): readonly string[] {
  const say = sayIn(DIFF_WORDS, language);
  const params = (files: readonly string[]) => ({ ref, count: files.length, files: files.slice(0, 5) });
  return [
    ...(unread.before.length === 0 ? [] : [say('unreadBefore', params(unread.before))]),
    ...(unread.after.length === 0 ? [] : [say('unreadAfter', params(unread.after))]),
  ];
}
