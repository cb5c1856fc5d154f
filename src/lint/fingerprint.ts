import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { SourceFile } from '../source/source-file.ts';
import { hashOf, type IdentityShape, identityPointer } from './list-identity.ts';

/** What fingerprints are made from. */
export interface FingerprintContext {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly shape: IdentityShape;
  /** The id by which a thing is known elsewhere, where findings are to be known by the names of another state. */
  readonly nameOf?: (id: string) => string;
  /** The path by which a file is known elsewhere, likewise. */
  readonly pathOf?: (path: string) => string;
}

/**
 * The fingerprints of findings, one each, all different: rule, entity, pointer with list items by identity, and subject;
 * without line, severity, number or words, so that they survive edits, moves and translation. An entity keeps its
 * fingerprints when it moves to another file. A finding in plain text is known by its line.
 *
 * @param findings in the order of the report, which tells equal ones apart
 */
export function fingerprints(findings: readonly Finding[], context: FingerprintContext): string[] {
  const seen = new Map<string, number>();
  return identities(findings, context).map((identity) => {
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return hashOf(ordinal === 0 ? identity : `${identity}\n${ordinal}`);
  });
}

/** What fingerprints are made from, one for each finding; what is found twice at a place has the same one. */
export function identities(findings: readonly Finding[], context: FingerprintContext): string[] {
  return findings.map((finding) => identityOf(finding, context));
}

function identityOf(finding: Finding, context: FingerprintContext): string {
  const { rule, entity, subject, at } = finding;
  const name = entity === undefined ? '' : `${entity.kind}/${entity.id}`;
  const word = wordsIn(context);
  return JSON.stringify([rule, word(name), word(subject ?? ''), ...placeIdentity(finding, at, context)]);
}

const ID = /[a-z0-9]+(?:[-.][a-z0-9]+)*/g;

/** Writes a text with the ids in it as they are known elsewhere. */
function wordsIn({ nameOf }: Pick<FingerprintContext, 'nameOf'>): (text: string) => string {
  return nameOf === undefined ? (text) => text : (text) => text.replace(ID, nameOf);
}

function placeIdentity(finding: Finding, at: Place, context: FingerprintContext): string[] {
  const { sources, rules, shape, nameOf, pathOf = (path) => path } = context;
  switch (at.kind) {
    case 'command-line':
      return [];
    case 'file':
      // An absence is shown at the first file for want of a better place: which file that is says nothing.
      return rules.get(finding.rule)?.isAbsence ? [] : [pathOf(at.file)];
    case 'text':
      return [
        pathOf(at.file),
        finding.message,
        hashOf(wordsIn(context)(lineAround(sources.get(at.file)?.text ?? '', at.start))),
      ];
    case 'node': {
      const pointer = identityPointer(sources.get(at.file)?.documents[at.document], at.pointer, shape, nameOf);
      return isInEntity(pointer, shape) ? [pointer] : [pathOf(at.file), pointer];
    }
  }
}

/** Whether the pointer leads into a known section, where an id is enough and the file may change. */
function isInEntity(pointer: string, shape: IdentityShape): boolean {
  const section = pointer.split('/', 2)[1];
  return section !== undefined && shape.fields !== undefined && Object.hasOwn(shape.fields, section);
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
