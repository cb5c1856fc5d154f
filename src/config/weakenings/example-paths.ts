import { matchesPath, type PathPattern } from '../path-pattern.ts';

/** Stands for whatever a wildcard takes. */
const ANY = 'x';
/** Tried in turn where a set of characters says what it does not take. */
const CHARACTERS = 'xa0-_~';

/**
 * The shortest paths of YAML files that a pattern means, whether they exist or not: what a setting says of files that are
 * yet to come counts too.
 */
export function examplePaths(pattern: PathPattern): string[] {
  const paths = pattern.alternatives.map((segments) =>
    segments.flatMap((segment) => (segment === '**' ? [] : [segment.map(exampleOf).join('')])).join('/'),
  );
  return paths
    .map((path) => (/\.ya?ml$/i.test(path) ? path : `${path}${path === '' ? '' : '/'}${ANY}.yaml`))
    .filter((path) => matchesPath(pattern, path));
}

type Part = Exclude<PathPattern['alternatives'][number][number], string>[number];

function exampleOf(part: Part): string {
  if (part === '*' || part === '?') return ANY;
  if ('char' in part) return part.char;
  const isTaken = (char: string) => part.oneOf.some(([from, to]) => from <= char && char <= to) !== part.isNegated;
  return [...CHARACTERS].find(isTaken) ?? part.oneOf[0]?.[0] ?? ANY;
}
