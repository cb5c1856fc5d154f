import type { Edit, Finding, Param, Params } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { parentPointer } from '../diagnostics/pointer.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import { type PersonalValue, personalFields, personalValues } from './personal-values.ts';

/** Hides what stands in e-mail, phone and handle fields from everything that a report shows. */
export interface ContactMask {
  /** The finding without contacts in its values; a fix that would write one is left out. */
  hide(finding: Finding): Finding;
  /** A file's text with dots for contacts: as long as before, so that every position holds. */
  hideIn(file: SourceFile): string;
  /** Where those dots stand, sorted. */
  spansIn(file: SourceFile): readonly Span[];
}

const HIDDEN = '•••';
const LOOKS_PERSONAL = /@|(?:\d[ ()-]*){5}/;

/** A mask over the files of one workspace; contacts are looked for only in files that are asked for. */
export function createContactMask(sources: ReadonlyMap<string, SourceFile>): ContactMask {
  const known = new Map<string, ReadonlyMap<string, PersonalValue[]>>();

  function fieldsIn(path: string): ReadonlyMap<string, PersonalValue[]> {
    const fields = known.get(path) ?? byField(sources.get(path));
    known.set(path, fields);
    return fields;
  }

  function valuesAt(place: Place): readonly PersonalValue[] {
    if (place.kind !== 'node') return [];
    const fields = fieldsIn(place.file);
    for (let at: string | undefined = place.pointer; at !== undefined; at = parentPointer(at)) {
      const values = fields.get(`${place.document}${at}`);
      if (values !== undefined) return values;
    }
    return [];
  }

  function hide(finding: Finding): Finding {
    const { at, params, related = [], fixes } = finding;
    const values = [at, ...related.map((one) => one.at)].flatMap(valuesAt);
    if (values.length === 0 && !isOnContactLine(at, sources)) return finding;
    const texts = values.map(({ text }) => text);
    return {
      ...finding,
      ...(params && { params: hideParams(params, texts) }),
      related: related.map((one) => (one.params ? { ...one, params: hideParams(one.params, texts) } : one)),
      ...(fixes && { fixes: fixes.filter((fix) => !fix.edits.some((edit) => isContact(textOf(edit), texts))) }),
    };
  }

  function spansIn(file: SourceFile): readonly Span[] {
    if (file.isBroken) return brokenContacts(file.text);
    return [...fieldsIn(file.path).values()]
      .flat()
      .map(({ document, pointer }) => locate(file, { kind: 'node', file: file.path, document, pointer, part: 'value' }))
      .sort((a, b) => a.start - b.start);
  }

  return { hide, hideIn: (file) => dot(file.text, spansIn(file)), spansIn };
}

/** The contacts of a file by document and pointer of the field that they stand in. */
function byField(file: SourceFile | undefined): Map<string, PersonalValue[]> {
  const fields = new Map<string, PersonalValue[]>();
  for (const [document, root] of (file?.documents ?? []).entries()) {
    for (const value of personalValues(root, document, organisationShape)) {
      const key = `${document}${value.field}`;
      const before = fields.get(key);
      if (before === undefined) fields.set(key, [value]);
      else before.push(value);
    }
  }
  return fields;
}

function hideParams(params: Params, contacts: readonly string[]): Params {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, hideParam(param, contacts)]));
}

function hideParam(param: Param, contacts: readonly string[]): Param {
  if (typeof param === 'string') return isContact(param, contacts) ? HIDDEN : param;
  if (Array.isArray(param)) return (param as readonly string[]).map((one) => (isContact(one, contacts) ? HIDDEN : one));
  return param;
}

/** What an edit writes. */
function textOf(edit: Edit): string {
  switch (edit.op) {
    case 'remove':
      return '';
    case 'set':
      return edit.value;
    case 'replace':
      return edit.text;
    default:
      return edit.yaml;
  }
}

function isContact(text: string, contacts: readonly string[]): boolean {
  if (text === '') return false;
  return LOOKS_PERSONAL.test(text) || contacts.some((contact) => contact.includes(text) || text.includes(contact));
}

/** Every visible character of the spans, quotes aside, becomes a dot of the same length. */
function dot(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    if (start < done) continue;
    const hidden = text.slice(start, end).replace(/[^\s"']/gu, (char) => (char.length === 2 ? '🞄' : '•'));
    result += text.slice(done, start) + hidden;
    done = end;
  }
  return result + text.slice(done);
}

/** What follows the name of a contact field on its line, in a file whose values are unknown. */
function brokenContacts(text: string): Span[] {
  return [...text.matchAll(contactPattern())].map((match) => {
    const start = match.index + match[1]!.length;
    return { start, end: match.index + match[0].length };
  });
}

function isOnContactLine(at: Place, sources: ReadonlyMap<string, SourceFile>): boolean {
  if (at.kind !== 'text') return false;
  const file = sources.get(at.file);
  if (file === undefined) return false;
  const lineStart = file.text.lastIndexOf('\n', at.start - 1) + 1;
  const lineEnd = file.text.indexOf('\n', at.end);
  return contactPattern().test(file.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd));
}

function contactPattern(): RegExp {
  return new RegExp(`(\\b(?:${personalFields(organisationShape).join('|')})["']?[ \\t]*:)[^\\n]*`, 'g');
}
