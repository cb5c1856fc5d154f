import type { Finding } from '../diagnostics/finding.ts';
import type { Value } from './value.ts';

/** UTF-16 offsets into a file's decoded text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One YAML file, read. Reading never throws; positions are looked up only by `locate` (locate.ts). */
export interface SourceFile {
  /** Path relative to the workspace, with `/`. */
  readonly path: string;
  /** The decoded text without its byte order mark; `''` when the bytes are no text at all. */
  readonly text: string;
  /** One value a YAML document, in order. Empty when the file is broken or has no content. */
  readonly documents: readonly Value[];
  /** Syntax findings, and values that YAML lost silently. */
  readonly findings: readonly Finding[];
  /**
   * Nodes whose text YAML took away (`text: #label`, `title: !New`, `{share: 4,8%}`), each with a finding of its own.
   * Their values are as they were meant; nothing else should be said of them.
   */
  readonly lost: readonly { readonly document: number; readonly pointer: string }[];
  /** The file does not parse: its values are unknown, and so is whatever may stand in it. */
  readonly isBroken: boolean;
}
