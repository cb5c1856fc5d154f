import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isMap } from '../source/value.ts';
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

function documentsOf(file: SourceFile): ModelDocument[] {
  return file.documents.flatMap((value, index) =>
    isMap(value)
      ? [
          {
            file: file.path,
            index,
            value,
            isPrivate: PRIVATE_FILE.test(file.path),
            broken: new Set(file.lost.filter(({ document }) => document === index).map(({ pointer }) => pointer)),
          },
        ]
      : [],
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
    findings: foreign
      .filter((path) => included.has(path))
      .map((path) => ({
        rule: 'repo/foreign-included',
        message: 'foreign',
        at: { kind: 'file', file: path },
      })),
  };
}
