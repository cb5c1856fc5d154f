import type { Renamed } from '../../lint/lint-input.ts';

/** The names of things in two states. */
export interface Names {
  /** The present id of what had another; any other id stays as it is. */
  readonly present: (id: string) => string;
  /** The former id of what has another. */
  readonly former: (id: string) => string;
}

/** The names that renames make. */
export function namesOf(renames: readonly Renamed[]): Names {
  const pairs = renames.map(({ from, to }) => [ownId(from), ownId(to)] as const);
  const present = new Map(pairs);
  const former = new Map(pairs.map(([from, to]) => [to, from]));
  return { present: (id) => present.get(id) ?? id, former: (id) => former.get(id) ?? id };
}

/** The id of an entry without its calendar's. */
function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
