import type { Renamed } from '../../lint/lint-input.ts';

/** The names of things in two states. */
export interface Names {
  /** The present id of what had another; any other id stays as it is. */
  readonly present: (id: string) => string;
  /** The former id of what has another. */
  readonly former: (id: string) => string;
  /** The present path of a file of the earlier state, and its former path; set where the two are seen from different folders. */
  readonly presentPath?: (path: string) => string;
  readonly formerPath?: (path: string) => string;
}

/** The names that renames make. */
export function namesOf(renames: readonly Renamed[]): Names {
  const pairs = renames.map(({ from, to }) => [ownId(from), ownId(to)] as const);
  const present = new Map(pairs);
  const former = new Map(pairs.map(([from, to]) => [to, from]));
  return { present: (id) => present.get(id) ?? id, former: (id) => former.get(id) ?? id };
}

/** The names in a workspace of which the present one has only the folder. */
export function namesBelow(folder: string, renames: readonly Renamed[]): Names {
  return {
    ...namesOf(renames),
    presentPath: (path) => `${folder}/${path}`,
    // What stands outside of the folder was no file of it.
    formerPath: (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''),
  };
}

/** The id of an entry without its calendar's. */
function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
