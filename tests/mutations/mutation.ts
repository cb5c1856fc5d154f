import { type Document, parseDocument } from 'yaml';
import type { Draw } from './seeded.ts';
import { parentOf, type Site } from './site.ts';

/** One thing broken in one file. */
export interface Mutation {
  readonly file: string;
  /** The text of the file afterwards. */
  readonly text: string;
  /** What was broken: a finding must stand inside or at the parent of one of them, or point there. */
  readonly touched: readonly Touched[];
}

/** A value that a mutation touched, by its path in the changed text. */
export type Touched = Pick<Site, 'file' | 'path'>;

/** What an organisation holds that mutations must know of. */
export interface Ground {
  readonly sites: readonly Site[];
  /** Every id there is, of any kind. */
  readonly ids: ReadonlySet<string>;
  /** Where ids of other entities are written, by the pointer in a file, with what they mean. */
  readonly references: readonly { readonly site: Site; readonly isKey: boolean; readonly target: string }[];
}

/** A way to break an organisation in one place. */
export interface Operator {
  readonly name: string;
  /** The rules of which one must tell of it. */
  readonly rules: readonly string[];
  readonly sites: (ground: Ground) => readonly Site[];
  readonly edit: (site: Site, draw: Draw, ground: Ground) => Mutation;
}

/** The sites of fields: `accounts.*.owner`. */
export function at(pattern: RegExp, isFit: (site: Site) => boolean = () => true): Operator['sites'] {
  return ({ sites }) => sites.filter((site) => pattern.test(site.pattern) && isFit(site));
}

/** Writes another value, as YAML. */
export function write(yaml: (site: Site, draw: Draw, ground: Ground) => string): Operator['edit'] {
  return (site, draw, ground) => {
    const [start, end] = site.node.range!;
    return { file: site.file, text: splice(site.text, start, end, yaml(site, draw, ground)), touched: [site] };
  };
}

/** Writes another key. */
export function writeKey(key: (site: Site, draw: Draw, ground: Ground) => string): Operator['edit'] {
  return (site, draw, ground) => {
    const [start, end] = site.key!.range!;
    const name = key(site, draw, ground);
    const path = [...site.path.slice(0, -1), name];
    return { file: site.file, text: splice(site.text, start, end, name), touched: [{ file: site.file, path }, site] };
  };
}

/** Takes the value away with its key. */
export const drop: Operator['edit'] = (site) => change(site, (document) => document.deleteIn(site.path));

/** Changes the file's document and writes it anew; pointers stay. */
export function change(site: Site, edit: (document: Document) => void, touched: readonly Touched[] = [site]): Mutation {
  const document = parseDocument(site.text);
  edit(document);
  return { file: site.file, text: document.toString({ lineWidth: 0 }), touched };
}

/** The value next to it, of the same parent. */
export function sibling({ sites }: Ground, site: Site, key: string): Site | undefined {
  return sites.find((one) => one.file === site.file && one.pointer === `${parentOf(site.pointer)}/${key}`);
}

/** How far the entry is that a value stands in: what it says itself, else what its calendar says of all. */
export function statusOf({ sites }: Ground, site: Site): string {
  const [section, calendar, , index] = site.path;
  const written = [`/${section}/${calendar}/entries/${index}/status`, `/${section}/${calendar}/defaults/status`];
  const found = written.map((pointer) => sites.find((one) => one.file === site.file && one.pointer === pointer));
  return String(found.find((one) => one !== undefined)?.value ?? 'draft');
}

/** Whether something of an entry of this status is still to be made. */
export function isToCome(status: string): boolean {
  return !['published', 'cancelled'].includes(status);
}

function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
