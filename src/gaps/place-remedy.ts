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

type OwnChange = Exclude<RemedyChange, { kind: 'entity' | 'section' }> | SectionChange;

/** A private file holds contacts and is not shared; nothing is proposed for it. */
const PRIVATE = /\.private\.ya?ml$/;

/** Finds for each change the file, the place and the layout. A change that fits nowhere as it is written is left out. */
export function placeRemedy(changes: readonly RemedyChange[], files: RemedyFiles): readonly PlacedChange[] {
  return joinNeighbours(bySection(changes).flatMap((change) => place(change, files)));
}

/** The places of a fix's edits, for rules whose fix is their remedy. */
export function placeEdits(edits: readonly Edit[], files: RemedyFiles): readonly PlacedChange[] {
  return joinNeighbours(edits.flatMap((edit) => placeEdit(edit, files) ?? []));
}

/** Several new entities of a section that is not there yet are one new section. */
function bySection(changes: readonly RemedyChange[]): readonly OwnChange[] {
  const own: OwnChange[] = [];
  for (const change of changes) {
    if (change.kind === 'field' || change.kind === 'item') {
      own.push(change);
      continue;
    }
    const { section, value } = change;
    if (change.kind === 'section') {
      own.push({ kind: 'section', section, content: value as SectionChange['content'] });
      continue;
    }
    const at = own.findIndex((one) => one.kind === 'entities' && one.section === section);
    const before = own[at];
    const content = { ...(before?.kind === 'entities' && before.content), [change.id]: value };
    own[at < 0 ? own.length : at] = { kind: 'entities', section, content };
  }
  return own;
}

function place(change: OwnChange, files: RemedyFiles): readonly PlacedChange[] {
  switch (change.kind) {
    case 'field':
      return placeField(change, files);
    case 'item':
      return orNothing(placeEdit({ op: 'append', at: change.at, yaml: writeOnOneLine(change.value) }, files));
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
  return edit === undefined ? [] : [{ ...edit, how: 'instead', yaml: `${field}: ${line}` }];
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
  return { file: path, start: end, end, text: `\n${lines}`, how: 'below', yaml: lines };
}

function placeEdit(edit: Edit, { sources }: RemedyFiles): PlacedChange | undefined {
  const { at } = edit;
  const source = at.kind === 'command-line' ? undefined : sources.get(at.file);
  const change = source && resolveEdit(source, edit);
  if (source === undefined || change === undefined) return undefined;
  return { ...change, file: source.path, ...describe(change) };
}

function describe({ start, end, text }: TextChange): Pick<PlacedChange, 'how' | 'yaml'> {
  if (start !== end) return { how: 'instead', yaml: text.trim() };
  if (/^\r?\n/.test(text)) return { how: 'below', yaml: text.replace(/^\r?\n/, '') };
  return { how: 'inside', yaml: text.replace(/^[\s,]+/, '') };
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
    else joined[at] = { ...before, text: before.text + change.text, yaml: joinYaml(before, change) };
  }
  return joined;
}

function joinYaml(before: PlacedChange, { yaml }: PlacedChange): string {
  return before.yaml + (before.how === 'inside' ? ', ' : '\n') + yaml;
}
