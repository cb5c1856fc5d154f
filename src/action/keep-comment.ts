import type { Api, ApiAnswer } from './github-api.ts';

/** A comment that the run keeps on a pull request. */
export interface KeptComment {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** Stands at the beginning of the comment, hidden, and tells it from all others. */
  readonly marker: string;
  /** The comment, marker included. */
  readonly body: string;
  /** Whether a comment is made where there is none yet. */
  readonly mayCreate: boolean;
}

/** What became of the comment, or what stood in its way. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none' | (ApiAnswer & { ok: false });

interface Found {
  readonly id: number;
  readonly body: string;
}

const PER_PAGE = 100;
/** Nobody reads a conversation of ten thousand comments. */
const MOST_PAGES = 100;
const MOST_ROUNDS = 2;

/**
 * Makes or edits the comment, so that there is one and never two: what is there already is looked for through all pages,
 * also before a second attempt to make one, because the first may have come through.
 *
 * @param isBot the token is that of an app, which is what the token of a job is
 */
export async function keepComment(comment: KeptComment, api: Api, isBot: boolean): Promise<CommentOutcome> {
  const isOwn = await ownerCheck(api, isBot);
  for (let round = 1; ; round += 1) {
    const found = await findComments(comment, api, isOwn);
    if ('ok' in found) return found;
    const [first, ...doubles] = found;
    if (first !== undefined) return edit(comment, first, doubles, api);
    if (!comment.mayCreate) return 'none';
    const made = await api('POST', `${issueOf(comment)}/comments`, { body: comment.body });
    if (made.ok) return 'created';
    if (!made.isOpen || round === MOST_ROUNDS) return made;
  }
}

async function edit(comment: KeptComment, kept: Found, doubles: readonly Found[], api: Api): Promise<CommentOutcome> {
  // Two runs at the same time may each have made one.
  for (const { id } of doubles) await api('DELETE', `${commentsOf(comment)}/${id}`);
  if (kept.body === comment.body) return 'unchanged';
  const edited = await api('PATCH', `${commentsOf(comment)}/${kept.id}`, { body: comment.body });
  return edited.ok ? 'updated' : edited;
}

/**
 * Tells whether the writer of a comment is this token. Anybody may write the marker, and a token that may write comments
 * may edit those of others, so a comment of somebody else is never touched.
 */
async function ownerCheck(api: Api, isBot: boolean): Promise<(user: unknown) => boolean> {
  const answer = isBot ? undefined : await api('GET', '/user');
  const login = answer?.ok ? field(answer.value, 'login') : undefined;
  if (typeof login === 'string') return (user) => field(user, 'login') === login;
  return (user) => field(user, 'type') === 'Bot';
}

async function findComments(
  comment: KeptComment,
  api: Api,
  isOwn: (user: unknown) => boolean,
): Promise<readonly Found[] | (ApiAnswer & { ok: false })> {
  const found: Found[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await api('GET', `${issueOf(comment)}/comments?per_page=${PER_PAGE}&page=${page}`);
    if (!answer.ok) return answer;
    const comments: readonly unknown[] = Array.isArray(answer.value) ? answer.value : [];
    for (const one of comments) {
      const [id, body] = [field(one, 'id'), field(one, 'body')];
      if (typeof id !== 'number' || typeof body !== 'string') continue;
      if (body.startsWith(comment.marker) && isOwn(field(one, 'user'))) found.push({ id, body });
    }
    if (!answer.hasNext && comments.length < PER_PAGE) break;
  }
  return found.sort((a, b) => a.id - b.id);
}

function issueOf({ repository, number }: KeptComment): string {
  return `/repos/${repository}/issues/${number}`;
}

function commentsOf({ repository }: KeptComment): string {
  return `/repos/${repository}/issues/comments`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
