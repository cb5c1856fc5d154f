import { isScalar } from 'yaml';
import { change, type Ground, type Operator, write } from './mutation.ts';
import { misspelt } from './seeded.ts';
import type { Site } from './site.ts';

// What names something else.

function nameOf({ path }: Site): string {
  return `${String(path[0])}/${String(path[1])}`;
}

function pointingAt({ references }: Ground, site: Site): Site[] {
  return references
    .filter(({ target, site: from }) => target === nameOf(site) && nameOf(from) !== nameOf(site))
    .map(({ site: from }) => from);
}

/** Operators on references. */
export const referenceOperators: readonly Operator[] = [
  {
    name: 'misspell a reference',
    rules: ['repo/unresolved-ref'],
    sites: ({ references }) =>
      references.filter(({ isKey, site }) => !isKey && isScalar(site.node)).map(({ site }) => site),
    edit: write(({ value }, draw, { ids }) => misspelt(String(value), draw, ids)),
  },
  {
    name: 'remove what others name',
    rules: ['repo/unresolved-ref'],
    sites: (ground) =>
      ground.sites.filter(
        (site) => site.path.length === 2 && pointingAt(ground, site).length > 0 && !site.pattern.startsWith('skills'),
      ),
    edit: (site, _, ground) => change(site, (document) => document.deleteIn(site.path), pointingAt(ground, site)),
  },
];
