import type { Entity } from './entity.ts';
import type { Sections } from './generated/entities.ts';
import type { Planning } from './planning.ts';

/** The organisation, read and resolved, with a collection for every section. */
export interface Model extends Sections {
  /** Today in the organisation's zone, `2026-12-01`. */
  readonly today: string;
  /** The present in UTC minutes since 1970. */
  readonly now: number;
  /** The days that the plan covers, and what it assumes. */
  readonly planning: Planning;
  /** Every entity of every section, by section and then in order of file and place; items are not among them. */
  readonly entities: readonly Entity[];
  /** False while a part of the organisation cannot be read: nothing can be said to be nowhere. */
  readonly isComplete: boolean;
  /** Paths of all files that were read for the organisation, sorted. */
  readonly files: readonly string[];
  /** Paths of the workspace's files, those of assets among them, relative to the workspace. */
  readonly existingFiles: ReadonlySet<string>;
}
