import type { Files } from '../plan/organisation/files.ts';

/** Sections of made-up organisations whose entities can be renamed, by the letter of their ids. */
const SECTIONS: Readonly<Record<string, string>> = {
  p: 'people',
  r: 'roles',
  t: 'teams',
  a: 'accounts',
  w: 'workflows',
  c: 'calendars',
  h: 'holidays',
  o: 'responses',
  k: 'rosters',
};

type Tree = { [key: string]: unknown };

/**
 * The same organisation with other ids, each with its reason (`formerly`): `p-0` becomes `y.p-0` or `a.p-0`, so that some
 * sort later than before and some earlier.
 *
 * @param picks which ids; taken modulo how many there are
 */
export function withOtherIds(files: Files, picks: readonly number[]): { files: Files; renamed: readonly string[] } {
  const ids = [...new Set(JSON.stringify(files).match(/"(?:[prtawchok]-\d|e-\d+)"(?=:)|(?<="id":)"e-\d+"/g) ?? [])];
  const chosen = [...new Set(picks.map((pick) => ids[pick % ids.length]!))].map((id) => JSON.parse(id) as string);
  const next = (id: string) => `${chosen.indexOf(id) % 2 === 0 ? 'y' : 'a'}.${id}`;
  const text = chosen.reduce((all, id) => all.replaceAll(`"${id}"`, `"${next(id)}"`), JSON.stringify(files));
  const renamed = JSON.parse(text) as Files;
  for (const id of chosen) for (const entity of entitiesOf(renamed, id, next(id))) entity['formerly'] = id;
  return { files: renamed, renamed: chosen };
}

function entitiesOf(files: Files, old: string, id: string): Tree[] {
  const sections = Object.assign({}, ...Object.values(files)) as Record<string, Tree>;
  if (!old.startsWith('e')) {
    const entity = sections[SECTIONS[old[0]!]!]?.[id] as Tree | undefined;
    return entity === undefined ? [] : [entity];
  }
  const calendars = Object.values(sections['calendars'] ?? {}) as { entries: Tree[] }[];
  return calendars.flatMap(({ entries }) => entries.filter((entry) => entry['id'] === id));
}
