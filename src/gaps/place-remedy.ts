import type { Edit } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer, splitPointer } from '../diagnostics/pointer.ts';
import type { Model } from '../model/model.ts';
import type { RemedyChange, RemedyValue } from '../rules/remedy.ts';
import type { TextChange } from '../source/apply-edits.ts';
import { findNode } from '../source/find-node.ts';
import { resolveEdit } from '../source/resolve-edit.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import { writeBehindKey, writeBlock, writeOnOneLine } from './write-yaml.ts';

/** A piece of a remedy at the place in a file where it goes. */
export interface PlacedChange extends TextChange {
  readonly file: string;
  /** What a person pastes: whole lines, or what goes between brackets or behind a key. */
  readonly yaml: string;
  /** `below` a line; `inside` the brackets or braces of a line; `instead` of what stands there. */
  readonly how: 'below' | 'inside' | 'instead';
  /** The key whose brackets, braces or value are meant; of a whole document empty. */
  readonly of: string;
}

/** The files of an organisation that a remedy may write into. */
export interface RemedyFiles {
  readonly model: Model;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** New entities of a section, or the fields of one of which there is one. */
interface SectionChange {
  readonly kind: 'entities' | 'section';
  readonly section: string;
  readonly content: Readonly<Record<string, RemedyValue>>;
}

/** More items of one list. */
interface ItemsChange {
  readonly kind: 'items';
  readonly at: NodePlace;
  readonly values: readonly RemedyValue[];
}

type OwnChange = Extract<RemedyChange, { kind: 'field' }> | ItemsChange | SectionChange;

/** A private file holds contacts and is not shared; nothing is proposed for it. */
const PRIVATE = /\.private\.ya?ml$/;

/** Finds for each change the file, the place and the layout. A change that fits nowhere as it is written is left out. */
export function placeRemedy(changes: readonly RemedyChange[], files: RemedyFiles): readonly PlacedChange[] {
  return joinNeighbours(gather(changes).flatMap((change) => place(change, files)));
}

/** The places of a fix's edits, for rules whose fix is their remedy. */
export function placeEdits(edits: readonly Edit[], files: RemedyFiles): readonly PlacedChange[] {
  return joinNeighbours(edits.flatMap((edit) => placeEdit(edit, files) ?? []));
}

/** Several new entities of a section that is not there yet are one new section; several items of a list go together. */
function gather(changes: readonly RemedyChange[]): readonly OwnChange[] {
  const own: OwnChange[] = [];
  const join = (
    change: OwnChange,
    isSame: (one: OwnChange) => boolean,
    both: (before: OwnChange) => OwnChange,
  ): void => {
    const at = own.findIndex(isSame);
    if (at < 0) own.push(change);
    else own[at] = both(own[at]!);
  };
  for (const change of changes) {
    if (change.kind === 'field') own.push(change);
    else if (change.kind === 'item') {
      const { at, value } = change;
      join(
        { kind: 'items', at, values: [value] },
        (one) => one.kind === 'items' && isSamePlace(one.at, at),
        (before) => ({ kind: 'items', at, values: [...(before as ItemsChange).values, value] }),
      );
    } else if (change.kind === 'entity') {
      const { section, id, value } = change;
      join(
        { kind: 'entities', section, content: { [id]: value } },
        (one) => one.kind === 'entities' && one.section === section,
        (before) => ({ kind: 'entities', section, content: { ...(before as SectionChange).content, [id]: value } }),
      );
    } else own.push({ kind: 'section', section: change.section, content: change.value as SectionChange['content'] });
  }
  return own;
}

function isSamePlace(a: NodePlace, b: NodePlace): boolean {
  return a.file === b.file && a.document === b.document && a.pointer === b.pointer;
}

/** Where a single value becomes a list, all items are written at once. */
function placeItems({ at, values }: ItemsChange, files: RemedyFiles): readonly PlacedChange[] {
  const append = (yaml: string): PlacedChange | undefined => placeEdit({ op: 'append', at, yaml }, files);
  const items = values.map(writeOnOneLine);
  const [first, ...others] = items.map(append);
  if (first === undefined) return [];
  if (first.start !== first.end) return orNothing(append(items.join(', ')));
  return [first, ...others.flatMap(orNothing)];
}

function place(change: OwnChange, files: RemedyFiles): readonly PlacedChange[] {
  switch (change.kind) {
    case 'field':
      return placeField(change, files);
    case 'items':
      return placeItems(change, files);
    default:
      return placeSection(change, files);
  }
}

function orNothing(placed: PlacedChange | undefined): readonly PlacedChange[] {
  return placed === undefined ? [] : [placed];
}

/** A map is laid into the map that is there, field by field; anything else takes the place of what is there. */
function placeField(
  { at, field, value }: Extract<RemedyChange, { kind: 'field' }>,
  files: RemedyFiles,
): readonly PlacedChange[] {
  const source = files.sources.get(at.file);
  if (source === undefined) return [];
  const map: NodePlace = { ...at, part: 'value' };
  const inner: NodePlace = { ...map, pointer: joinPointer(at.pointer, field) };
  if (findNode(source, at.document, inner.pointer)?.isExact !== true)
    return orNothing(insert(map, field, value, files));
  if (isMapOfFields(value) && isMap(valueAt(source, inner))) {
    return Object.entries(value).flatMap(([key, one]) =>
      placeField({ kind: 'field', at: inner, field: key, value: one }, files),
    );
  }
  const line = writeOnOneLine(value);
  const edit = placeEdit({ op: 'replace', at: inner, text: line }, files);
  return edit === undefined ? [] : [{ ...edit, how: 'instead', yaml: `${field}: ${line}`, of: field }];
}

function isMapOfFields(value: RemedyValue): value is Readonly<Record<string, RemedyValue>> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The value that stands at a place, aliases followed. */
function valueAt(source: SourceFile, { document, pointer }: NodePlace): Value | undefined {
  let value = source.documents[document];
  for (const step of splitPointer(pointer)) {
    if (isMap(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
    else if (isList(value)) value = value[Number(step)];
    else return undefined;
  }
  return value;
}

/** As a block where there is room for lines, else on one line. */
function insert(at: NodePlace, key: string, value: RemedyValue, files: RemedyFiles): PlacedChange | undefined {
  const layouts = [writeBehindKey(key, value, at.pointer.split('/').length * 2 - 2), writeOnOneLine(value)];
  for (const yaml of layouts) {
    const placed = placeEdit({ op: 'insert', at, key, yaml }, files);
    if (placed !== undefined) return placed;
  }
  return undefined;
}

function placeSection({ kind, section, content }: SectionChange, files: RemedyFiles): readonly PlacedChange[] {
  const roots = rootsOf(files);
  for (const root of kind === 'entities' ? roots.filter((one) => holds(one, section, files)) : []) {
    const at = { ...root, pointer: `/${section}` };
    const placed = Object.entries(content).map(([id, value]) => insert(at, id, value, files));
    if (placed.every((one) => one !== undefined)) return placed;
  }
  const yaml = writeBlock(content, 0);
  for (const root of roots.filter((one) => !has(one, section, files))) {
    const placed = placeEdit({ op: 'insert', at: root, key: section, yaml }, files);
    if (placed !== undefined) return [placed];
  }
  return orNothing(inNewDocument(`${section}:${yaml}`, roots, files));
}

/** The roots of all documents that are shared: first the organisation's own, where what is missing is looked for. */
function rootsOf({ model, sources }: RemedyFiles): readonly NodePlace[] {
  const home = model.organization?.at;
  const roots = [...sources.values()].flatMap((source) =>
    PRIVATE.test(source.path)
      ? []
      : source.documents.map(
          (_, document): NodePlace => ({ kind: 'node', file: source.path, document, pointer: '', part: 'value' }),
        ),
  );
  const isHome = (root: NodePlace): boolean => root.file === home?.file && root.document === home.document;
  return [...roots.filter(isHome), ...roots.filter((root) => !isHome(root))];
}

function holds({ file, document }: NodePlace, section: string, { sources }: RemedyFiles): boolean {
  const root = sources.get(file)?.documents[document];
  return isMap(root) && isMap(root[section]);
}

function has({ file, document }: NodePlace, section: string, { sources }: RemedyFiles): boolean {
  const root = sources.get(file)?.documents[document];
  return isMap(root) && Object.hasOwn(root, section);
}

/** Behind everything that stands in the file: the one place that every layout leaves free. */
function inNewDocument(yaml: string, roots: readonly NodePlace[], files: RemedyFiles): PlacedChange | undefined {
  const source = roots[0] && files.sources.get(roots[0].file);
  if (source === undefined) return undefined;
  const { text, path } = source;
  const end = text.replace(/\s+$/, '').length;
  const lines = `---\n${yaml}`;
  return { file: path, start: end, end, text: `\n${lines}`, how: 'below', yaml: lines, of: '' };
}

function placeEdit(edit: Edit, { sources }: RemedyFiles): PlacedChange | undefined {
  const { at } = edit;
  const source = at.kind === 'command-line' ? undefined : sources.get(at.file);
  const change = source && resolveEdit(source, edit);
  if (source === undefined || change === undefined) return undefined;
  const of = at.kind === 'node' ? splitPointer(at.pointer).findLast((step) => !/^\d+$/.test(step)) : undefined;
  return { ...change, file: source.path, ...describe(change, edit, of ?? '') };
}

function describe({ start, end, text }: TextChange, edit: Edit, of: string): Pick<PlacedChange, 'how' | 'yaml' | 'of'> {
  if (start !== end) return { how: 'instead', yaml: isItem(edit) ? text.trim() : `${of}: ${text.trim()}`, of };
  if (/^\r?\n/.test(text)) return { how: 'below', yaml: text.replace(/^\r?\n/, ''), of };
  return { how: 'inside', yaml: text.replace(/^[\s,]+/, ''), of };
}

/** Whether an edit is about an item of a list, which has no key, or about no value at all. */
function isItem({ at }: Edit): boolean {
  return at.kind !== 'node' || at.part !== 'value' || /\/\d+$/.test(at.pointer);
}

/** Changes at one and the same place are pasted together. */
function joinNeighbours(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const joined: PlacedChange[] = [];
  for (const change of changes) {
    const at = joined.findIndex(
      ({ file, start, end }) => file === change.file && start === change.start && end === change.end,
    );
    const before = joined[at];
    if (before === undefined) joined.push(change);
    else joined[at] = { ...before, text: before.text + commaFor(change) + change.text, yaml: joinYaml(before, change) };
  }
  return joined;
}

/** Between empty braces the first thing needs no comma, and whatever follows it does. */
function commaFor({ how, text }: PlacedChange): string {
  return how === 'inside' && !/^\s*,/.test(text) ? ', ' : '';
}

function joinYaml(before: PlacedChange, { yaml }: PlacedChange): string {
  return before.yaml + (before.how === 'inside' ? ', ' : '\n') + yaml;
}
