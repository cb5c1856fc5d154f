import { join } from 'node:path';
import { pathKind } from './path-kind.ts';

/** Where GitHub looks for CODEOWNERS; it obeys the first that is there. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** The CODEOWNERS file of a repository, relative to it: the one that GitHub obeys, else where it looks first. */
export function findCodeowners(root: string): string {
  return PLACES.find((place) => pathKind(join(root, place)) === 'file') ?? PLACES[0];
}
