import { askGitOnline } from './git.ts';

/**
 * Fetches commits by their names from where the clone came from, and nothing else: no tags, no submodules, no branch is
 * moved, no file is touched.
 *
 * @param depth how many commits of each, where the clone is shallow; otherwise their whole history, as far as it is missing
 * @returns whether git could
 */
export function fetchCommits(folder: string, commits: readonly string[], depth: number | undefined): boolean {
  const how = ['--quiet', '--no-tags', '--no-recurse-submodules', ...(depth === undefined ? [] : [`--depth=${depth}`])];
  return askGitOnline(folder, ['fetch', ...how, 'origin', ...commits]).status === 0;
}
