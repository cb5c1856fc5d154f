import type { DiffValue, FieldChange, SequenceStep } from '../../diff/organisation-diff.ts';
import { clipText } from '../safe/clip-text.ts';
import { focusTexts } from './focus-texts.ts';
import { type ValueStyle, writeItem, writePath, writeValue, writeWithZones, zonesOf } from './write-value.ts';

/** A change of a value in words that every format for people shares; text from files, not made inert yet. */
export interface WrittenField {
  readonly path: string;
  /** What stood there and what stands there now; empty for nothing. */
  readonly before: string;
  readonly after: string;
  /** Only parts of it, each with its sign, where a whole list would hide them. */
  readonly parts: readonly string[];
}

/** How changes are written. */
export interface FieldStyle extends ValueStyle {
  /** The word for the order of items. */
  readonly order: string;
  /** Most characters of a value. */
  readonly room: number;
}

/** Lists up to this length are shown whole, before and after. */
const SHORT_LIST = 6;

/** A change in words; `undefined` for the order of a list in which things only came and went. */
export function writeField(change: FieldChange, style: FieldStyle): WrittenField | undefined {
  const path = writePath(change.path);
  switch (change.kind) {
    case 'value':
      return { path, parts: [], ...writeBoth(change.before, change.after, style) };
    case 'members':
      return { path, before: '', after: '', parts: signed(change.removed, change.added, style) };
    case 'sequence':
      return { path, ...writeSequence(change.steps, style) };
    case 'order': {
      if (change.moved.length === 0) return undefined;
      const [before, after] = [change.before, change.after].map((items) => items.map(writeItem).join(', '));
      return { path: `${path} (${style.order})`, parts: [], ...focusTexts(before!, after!, style.room) };
    }
  }
}

/** Whether a local time stayed and its instant moved, because its zone is another. */
export function isMovedByZone(change: FieldChange): boolean {
  if (change.kind !== 'value') return false;
  const { before, after } = change;
  if (before?.kind !== 'leaf' || after?.kind !== 'leaf' || before.text !== after.text) return false;
  return zonesOf(before).length > 0 && zonesOf(after).length > 0;
}

function writeBoth(
  before: DiffValue | undefined,
  after: DiffValue | undefined,
  style: FieldStyle,
): Pick<WrittenField, 'before' | 'after'> {
  // The same words on both sides: they differ in their zones, or the one leads to a former id.
  const isAlike = before && after && writeValue(before, style) === writeValue(after, style);
  const write = (meaning: DiffValue | undefined) => {
    if (meaning === undefined) return '';
    const text = isAlike ? writeWithZones(meaning, style) : writeValue(meaning, style);
    return text === '' ? '""' : text;
  };
  return focusTexts(write(before), write(after), style.room);
}

function signed(removed: readonly DiffValue[], added: readonly DiffValue[], style: FieldStyle): string[] {
  const write = (sign: string) => (meaning: DiffValue) => `${sign} ${clipText(writeValue(meaning, style), style.room)}`;
  return [...removed.map(write('-')), ...added.map(write('+'))];
}

function writeSequence(steps: readonly SequenceStep[], style: FieldStyle): Omit<WrittenField, 'path'> {
  const of = (...ops: readonly SequenceStep['op'][]) =>
    steps.filter(({ op }) => ops.includes(op)).map(({ member }) => member);
  if (steps.length > SHORT_LIST) return { before: '', after: '', parts: signed(of('removed'), of('added'), style) };
  const write = (members: readonly DiffValue[]) => members.map((member) => writeValue(member, style)).join(', ');
  return { parts: [], ...focusTexts(write(of('kept', 'removed')), write(of('kept', 'added')), style.room) };
}
