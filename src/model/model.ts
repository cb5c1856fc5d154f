import type { Entity } from './entity.ts';

/** The organisation, read and resolved. (The sections' collections are added by the generated `Sections` interface.) */
export interface Model {
  /** Today in the organisation's zone, `2026-12-01`. */
  readonly today: string;
  /** Every entity of every section, in order of file and place. */
  readonly entities: readonly Entity[];
}
