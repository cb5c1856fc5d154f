import type { Renamed } from '../../lint/lint-input.ts';

/** The present id of what had another; any other id stays as it is. */
export function namesOf(renames: readonly Renamed[]): (id: string) => string {
  const names = new Map(renames.map(({ from, to }) => [ownId(from), ownId(to)]));
  return (id) => names.get(id) ?? id;
}

/** The id of an entry without its calendar's. */
function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
