/** The first twelve characters of a commit's name, which tell it from all others of any repository there is. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12);
}
