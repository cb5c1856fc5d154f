import type { Confidence } from './fact.ts';
import type { LimitedField, LimitScope, PlatformLimit, TextUnit } from './platform-limit.ts';

const checkedOn = '2026-11-22';

// Pages and code that several rows come from.
const AYRSHARE = 'ayrshare.com documentation';
const BLUESKY_POST = 'bluesky-social/atproto lexicons/app/bsky/feed/post.json @ d6296a1c';
const GETLATE = 'getlate.dev documentation';
const MASTODON_DOCS = 'mastodon/documentation content/en/user/posting.md @ 2903485d';
const MASTODON_POLL = 'mastodon/mastodon app/validators/poll_options_validator.rb';
const POSTIZ = 'gitroomhq/postiz-app providers';
const PTB = 'python-telegram-bot constants';
const THREADS_POSTS = 'developers.facebook.com documentation, Threads posts';
const X_POLL = 'octopost and api-evangelist, X poll schema';
const ZERNIO = 'docs.zernio.com';

interface Row {
  readonly field: LimitedField;
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly unit?: TextUnit;
  readonly scope?: LimitScope;
}

function row(
  field: LimitedField,
  value: number,
  source: string,
  confidence: Confidence,
  more: { unit?: TextUnit; scope?: LimitScope } = {},
): Row {
  return { field, value, source, confidence, ...more };
}

const undocumented = { unit: 'undocumented' } as const;

// Facebook took longer reels than 90 seconds from June 2025 on, X those of subscribers: such a row is left out, or its
// account says `limits`. What apps take and interfaces refuse (Instagram's carousels) counts as disputed.
const rows: Readonly<Record<string, readonly Row[]>> = {
  x: [
    row('characters', 280, 'twitter/twitter-text config/v3.json @ 30e2430d', 'code', { unit: 'weighted' }),
    row('altCharacters', 1000, AYRSHARE, 'official', undocumented),
    row('media', 4, 'postfa.st guides, docs.xquik.com', 'official'),
    row('videoSeconds', 140, `${GETLATE}, publishq`, 'official'),
    row('pollOptions', 4, X_POLL, 'official'),
    row('pollOptionCharacters', 25, X_POLL, 'official', undocumented),
    row('minPollMinutes', 5, X_POLL, 'official'),
    row('pollMinutes', 10_080, X_POLL, 'official'),
  ],
  instagram: [
    row('characters', 2200, POSTIZ, 'code', undocumented),
    row('altCharacters', 1000, AYRSHARE, 'official', undocumented),
    row('hashtags', 5, 'socialmediatoday.com 2025-12-18, businesstoday.in 2025-12-19', 'official'),
    row('media', 10, `${POSTIZ}; the app takes more`, 'disputed'),
    row('minVideoSeconds', 3, POSTIZ, 'code'),
    row('postsPerDay', 50, `${AYRSHARE}; others say 100`, 'disputed'),
  ],
  facebook: [
    row('characters', 63_206, `${POSTIZ}; others say 5,000 or 55,000`, 'disputed', undocumented),
    row('media', 10, 'Adobe documentation, Postiz; the app takes more', 'disputed'),
    row('minVideoSeconds', 3, 'Adobe documentation', 'disputed'),
  ],
  tiktok: [
    row('characters', 2200, `${ZERNIO}; others say 2,000`, 'disputed', { unit: 'undocumented', scope: 'video' }),
    row('characters', 4000, `${ZERNIO}, docs.upload-post.com`, 'disputed', { unit: 'undocumented', scope: 'photos' }),
    row('titleCharacters', 90, `${ZERNIO}, docs.upload-post.com`, 'disputed', {
      unit: 'undocumented',
      scope: 'photos',
    }),
    row('hashtags', 5, 'third parties, since August 2025', 'disputed'),
    row('media', 35, POSTIZ, 'code', { scope: 'photos' }),
    row('media', 1, POSTIZ, 'code', { scope: 'video' }),
    row('minVideoSeconds', 3, GETLATE, 'official'),
    row('videoSeconds', 600, `${GETLATE}; the app takes more`, 'disputed'),
  ],
  linkedin: [
    row('characters', 3000, POSTIZ, 'code', undocumented),
    row('media', 20, 'general knowledge', 'general'),
    row('minVideoSeconds', 3, AYRSHARE, 'official'),
    row('videoSeconds', 1800, AYRSHARE, 'official'),
    row('pollOptions', 4, 'general knowledge', 'general'),
    row('pollOptionCharacters', 30, 'general knowledge', 'general', undocumented),
    row('postsPerDay', 150, AYRSHARE, 'official'),
  ],
  youtube: [
    row('characters', 5000, 'YouTube Data API, VideoSnippet', 'official', { unit: 'bytes' }),
    row('titleCharacters', 100, 'YouTube Data API, VideoSnippet', 'official', undocumented),
    row('tagCharacters', 500, `YouTube Data API, VideoSnippet; ${POSTIZ}`, 'official'),
    row('hashtags', 60, 'blogdigger.com quoting Google; older pages say 15', 'disputed'),
    row('media', 1, POSTIZ, 'code'),
    row('videoSeconds', 43_200, ZERNIO, 'official'),
  ],
  threads: [
    row('characters', 500, THREADS_POSTS, 'official', { unit: 'threads' }),
    row('altCharacters', 1000, 'repliz documentation', 'disputed', undocumented),
    row('hashtags', 1, `${AYRSHARE}, socialmediatoday.com`, 'official'),
    row('media', 20, `${AYRSHARE}; Zernio says 10`, 'disputed'),
    row('videoSeconds', 300, ZERNIO, 'official'),
    row('pollOptions', 4, 'developers.facebook.com documentation, Threads polls, 2026-07-02', 'official'),
    row('pollOptionCharacters', 25, 'developers.facebook.com documentation, Threads polls', 'official', undocumented),
    row('postsPerDay', 250, 'developers.facebook.com documentation, Threads limits, 2025-12-22', 'official'),
  ],
  bluesky: [
    row('characters', 300, BLUESKY_POST, 'code', { unit: 'graphemes' }),
    row('bytes', 3000, BLUESKY_POST, 'code', { unit: 'bytes' }),
    row('media', 20, 'bluesky-social/atproto lexicons/app/bsky/embed/gallery.json', 'code'),
  ],
  mastodon: [
    row('characters', 500, `${MASTODON_DOCS}; each server may set its own`, 'code', { unit: 'mastodon' }),
    row('altCharacters', 1500, MASTODON_DOCS, 'code', undocumented),
    row('media', 4, MASTODON_DOCS, 'code'),
    row('pollOptions', 4, MASTODON_POLL, 'code'),
    row('pollOptionCharacters', 50, MASTODON_POLL, 'code', { unit: 'graphemes' }),
    row('minPollMinutes', 5, MASTODON_DOCS, 'code'),
    row('pollMinutes', 43_829, MASTODON_DOCS, 'code'),
  ],
  pinterest: [
    row('characters', 500, `${AYRSHARE}; the interface may take 800`, 'disputed', undocumented),
    row('titleCharacters', 100, AYRSHARE, 'official', undocumented),
    row('altCharacters', 500, AYRSHARE, 'official', undocumented),
    row('media', 5, `${POSTIZ}, ${AYRSHARE}`, 'code'),
  ],
  'whatsapp-channel': [row('pollOptions', 12, 'bridgeguys.com', 'disputed')],
  telegram: [
    row('characters', 4096, PTB, 'official', undocumented),
    row('characters', 1024, PTB, 'official', { unit: 'undocumented', scope: 'with-media' }),
    row('media', 10, PTB, 'official'),
    row('pollOptions', 12, 'third parties; older pages say 10', 'disputed'),
    row('pollOptionCharacters', 100, 'third parties', 'disputed', undocumented),
  ],
  reddit: [
    row('characters', 40_000, 'orshot.com; others say 5,000 or 10,000', 'disputed', undocumented),
    row('titleCharacters', 300, AYRSHARE, 'official', undocumented),
    row('pollOptions', 6, 'general knowledge', 'general'),
  ],
  snapchat: [row('characters', 500, AYRSHARE, 'disputed', undocumented)],
  'google-business': [row('characters', 1500, POSTIZ, 'code', undocumented), row('media', 1, POSTIZ, 'code')],
};

/** Every limit of every network, the more special of one field after the general one. */
export const platformLimits: readonly PlatformLimit[] = Object.entries(rows).flatMap(([platform, limits]) =>
  limits.map((limit) => ({ ...limit, id: idOf(platform, limit), platform, checkedOn })),
);

function idOf(platform: string, { field, scope }: Row): string {
  return scope === undefined ? `${platform}/${field}` : `${platform}/${field}/${scope}`;
}
