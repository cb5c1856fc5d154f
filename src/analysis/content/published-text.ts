import type { Wording } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Post } from './contents.ts';

// Instagram's hashtags often go into the first comment, YouTube's are tags, and the others have no hashtags.
const HASHTAGS_IN_TEXT = new Set([
  ...['x', 'facebook', 'tiktok', 'linkedin', 'threads', 'bluesky', 'mastodon', 'telegram'],
]);
/** Networks that have no place for a link beside the text. */
const LINK_IN_TEXT = new Set(['x', 'mastodon']);

/**
 * A wording with the hashtags and the link of the post behind it, as far as the network has no other place for them and
 * the text does not hold them already.
 */
export function publishedText(post: Post, wording: Wording): string {
  const { platform = '', variant, entry } = post;
  let text = wording.text.trimEnd();
  if (HASHTAGS_IN_TEXT.has(platform)) {
    for (const tag of listOf(post.hashtags)) {
      const written = `#${tag.replace(/^#/, '')}`;
      if (!text.includes(written)) text += ` ${written}`;
    }
  }
  if (!LINK_IN_TEXT.has(platform)) return text;
  const own = variant?.link;
  const link = valueOf(own === undefined || own.state === 'absent' ? entry.link : own);
  return link === undefined || text.includes(link) ? text : `${text} ${link}`;
}

/** What stands before the text of a post on Mastodon; other networks have no such thing. */
export function contentWarning({ platform, variant }: Post): string | undefined {
  return platform === 'mastodon' && variant !== undefined ? valueOf(variant.contentWarning) : undefined;
}
