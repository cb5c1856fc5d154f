import type { Range } from '../../diagnostics/diagnostic.ts';
import { toUriReference } from '../safe/file-uri.ts';

/** A stretch of a file as SARIF names it: 1-based, columns in code points (`columnKind`), the end exclusive. */
export function writeRegion({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file by its path from the root of the repository. */
export function writeArtifact(path: string): object {
  return { uri: toUriReference(path), uriBaseId: '%SRCROOT%' };
}

/** A place in a file. Without a range it is the first line: code scanning shows nothing that has no line. */
export function writePhysicalLocation(path: string, range: Range | undefined): object {
  return {
    artifactLocation: writeArtifact(path),
    region: range === undefined ? { startLine: 1 } : writeRegion(range),
  };
}
