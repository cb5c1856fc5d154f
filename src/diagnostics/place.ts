/**
 * A node of a YAML file, named by pointer. Its span is looked up only when a finding there is reported, so a clean run
 * never pays for positions.
 */
export interface NodePlace {
  readonly kind: 'node';
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** Index of the YAML document in the file, from 0. */
  readonly document: number;
  /** JSON pointer (RFC 6901) from the document's root; `''` is the root. */
  readonly pointer: string;
  /** The key of the pair, its value (also a list item), or both from the key's start to the value's end. */
  readonly part: 'key' | 'value' | 'pair';
  /** Range inside the decoded text of the key or value, in UTF-16 code units, end exclusive. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** A stretch of a file's text, for what has no node: syntax slips, comments. */
export interface TextPlace {
  readonly kind: 'text';
  readonly file: string;
  /** UTF-16 offsets into the decoded text (a BOM is not part of it), end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A file as a whole: unreadable, not text, too large. Shown at its first line. */
export interface FilePlace {
  readonly kind: 'file';
  readonly file: string;
}

/** The command line itself. */
export interface CommandLinePlace {
  readonly kind: 'command-line';
}

/** Where a finding is. */
export type Place = NodePlace | TextPlace | FilePlace | CommandLinePlace;
