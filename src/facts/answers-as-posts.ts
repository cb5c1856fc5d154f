/**
 * Networks on which an answer to a comment or a mention is itself a post, so that the limits of posts hold: X, Threads,
 * Bluesky and Mastodon. Elsewhere a comment has a limit of its own, which no row of the limits says.
 */
export const answersAsPosts: ReadonlySet<string> = new Set(['bluesky', 'mastodon', 'threads', 'x']);
