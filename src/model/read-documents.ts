import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { checkDocument } from '../schema/check-document.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isMap, type MapValue } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { isForeign } from './foreign.ts';

/** The files of a workspace, told apart. */
export interface WorkspaceFiles {
  /** Files of the organisation, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Paths of YAML files without a section of ours, sorted. */
  readonly foreign: readonly string[];
  readonly documents: readonly ModelDocument[];
  readonly findings: readonly Finding[];
}

const PRIVATE_FILE = /\.private\.ya?ml$/;

function documentOf(file: SourceFile, value: MapValue, index: number): ModelDocument {
  const lost = new Set(file.lost.filter(({ document }) => document === index).map(({ pointer }) => pointer));
  const isPrivate = PRIVATE_FILE.test(file.path);
  return { file: file.path, index, value, isPrivate, lost, broken: new Set(lost) };
}

function documentsOf(file: SourceFile): ModelDocument[] {
  return file.documents.flatMap((value, index) => (isMap(value) ? [documentOf(file, value, index)] : []));
}

/** What is written beside sections: a list or a word where a document should name sections. */
function checkStray(file: SourceFile): readonly Finding[] {
  return file.documents.flatMap((value, index) =>
    isMap(value) || value === null ? [] : checkDocument(file.path, index, value).findings,
  );
}

/**
 * Tells the files of the organisation from files that are somebody else's, in order of path, so that the order in which
 * they come never matters. A foreign file that the configuration names in `include` is a finding.
 */
export function readDocuments(
  files: readonly SourceFile[],
  sections: readonly string[],
  included: ReadonlySet<string>,
): WorkspaceFiles {
  const sorted = [...files].sort((a, b) => compareCodeUnits(a.path, b.path));
  const foreign = sorted.filter((file) => isForeign(file, sections)).map((file) => file.path);
  const skipped = new Set(foreign);
  const own = sorted.filter((file) => !skipped.has(file.path));
  return {
    files: own,
    foreign: foreign.filter((path) => !included.has(path)),
    documents: own.flatMap(documentsOf),
    findings: [
      ...own.flatMap(checkStray),
      ...foreign.filter((path) => included.has(path)).map((path) => foreignIncluded(path)),
    ],
  };
}

function foreignIncluded(file: string): Finding {
  return { rule: 'repo/foreign-included', message: 'foreign', at: { kind: 'file', file } };
}
