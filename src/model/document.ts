import { joinPointer } from '../diagnostics/pointer.ts';
import type { MapValue } from '../source/value.ts';

/** One YAML document that holds sections of the organisation. */
export interface ModelDocument {
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** Index of the document in its file, from 0. */
  readonly index: number;
  readonly value: MapValue;
  /** A `*.private.yaml` file, whose contact fields are laid over the entity of the same id. */
  readonly isPrivate: boolean;
  /** Pointers of values that YAML took away, of which the reader has spoken. */
  readonly lost: ReadonlySet<string>;
  /** Pointers of values that have a finding of their own, so that everything built on them stays silent. */
  readonly broken: Set<string>;
}

/** A map as somebody wrote it, and where. */
export interface Written {
  readonly document: ModelDocument;
  /** JSON pointer of the map in its document. */
  readonly pointer: string;
  readonly raw: MapValue;
  /** Something stands here that is not a map, so that nothing is known of its fields. */
  readonly isBroken: boolean;
  /** The field that stands for the whole map when it is written short: `ayse` for `{person: ayse}`. */
  readonly shorthand?: string | undefined;
}

/** Pointer of a field of a written map. */
export function fieldPointer(written: Written, field: string): string {
  return written.shorthand === field ? written.pointer : joinPointer(written.pointer, field);
}
