import type { Fact } from './fact.ts';

const checkedOn = '2026-11-22';

/** What networks allow and refuse, beside the limits that are numbers. */
export const networkRules: readonly Fact[] = [
  {
    id: 'instagram/needs-media',
    statement: {
      en: 'Instagram: every post has a picture or a film',
      tr: 'Instagram: her gönderide fotoğraf ya da video bulunur',
    },
    source: 'docs.postsyncer.com, Postiz provider',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'tiktok/needs-media',
    statement: {
      en: 'TikTok: every post is one video or photos, never both',
      tr: 'TikTok: gönderi ya tek video ya da fotoğraflardır, ikisi bir arada olmaz',
    },
    source: 'gitroomhq/postiz-app TikTok provider',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'youtube/needs-media',
    statement: { en: 'YouTube: every post is exactly one video', tr: 'YouTube: her gönderi tam olarak bir videodur' },
    source: 'gitroomhq/postiz-app YouTube provider',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'pinterest/needs-media',
    statement: {
      en: 'Pinterest: every pin has a picture or a film',
      tr: 'Pinterest: her pinde görsel ya da video bulunur',
    },
    source: 'ayrshare.com documentation, Postiz provider',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'linkedin/video-alone',
    statement: {
      en: 'LinkedIn: a video stands alone in its post',
      tr: 'LinkedIn: video, gönderide tek başına bulunur',
    },
    source: 'ayrshare.com documentation',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'mastodon/video-alone',
    statement: {
      en: 'Mastodon: up to four pictures, or one video, GIF or sound',
      tr: 'Mastodon: en çok dört görsel ya da tek video, GIF veya ses',
    },
    source: 'mastodon/documentation content/en/user/posting.md @ 2903485d',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'x/video-alone',
    statement: {
      en: 'X: four photos or one video or one GIF; some tools mix them',
      tr: 'X: dört fotoğraf ya da tek video ya da tek GIF; bazı araçlar karıştırır',
    },
    source: 'postfa.st guides; Emplifi documentation says that they mix',
    confidence: 'disputed',
    checkedOn,
  },
  {
    id: 'google-business/no-video',
    statement: { en: 'Google Business: one picture, no video', tr: 'Google Business: tek görsel, video yok' },
    source: 'gitroomhq/postiz-app Google Business provider',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'x/poll-without-media',
    statement: { en: 'X: a poll has no pictures', tr: 'X: ankete görsel eklenmez' },
    source: 'octopost and api-evangelist, X poll schema',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'threads/poll-without-media',
    statement: { en: 'Threads: polls stand in text posts only', tr: 'Threads: anket yalnızca metin gönderisinde olur' },
    source: 'developers.facebook.com documentation, Threads polls, 2026-07-02',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'mastodon/poll-without-media',
    statement: { en: 'Mastodon: a poll has no attachments', tr: 'Mastodon: ankete dosya eklenmez' },
    source: 'mastodon/documentation content/en/user/posting.md @ 2903485d',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'mastodon/hashtag-format',
    statement: {
      en: 'Mastodon: a hashtag is of letters, digits and _, and not of digits alone',
      tr: 'Mastodon: etiket harf, rakam ve _ içerir, yalnızca rakamdan oluşmaz',
    },
    source: 'mastodon/documentation content/en/user/posting.md @ 2903485d',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'youtube/forbidden-characters',
    statement: {
      en: 'YouTube: no < and > in titles and descriptions',
      tr: 'YouTube: başlık ve açıklamada < ve > olmaz',
    },
    source: 'YouTube Data API, VideoSnippet',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'instagram/links',
    statement: {
      en: 'Instagram: an address in a caption cannot be clicked',
      tr: 'Instagram: gönderi metnindeki adrese tıklanamaz',
    },
    source: 'ayrshare.com documentation',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'instagram/aspect-ratio',
    statement: {
      en: 'Instagram: pictures in the feed between 4:5 and 1.91:1',
      tr: 'Instagram: akıştaki görseller 4:5 ile 1,91:1 arasındadır',
    },
    source: 'Adobe documentation, Postiz error map',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'linkedin/aspect-ratio',
    statement: {
      en: 'LinkedIn: videos between 1:2.4 and 2.4:1',
      tr: 'LinkedIn: videolar 1:2,4 ile 2,4:1 arasındadır',
    },
    source: 'ayrshare.com documentation',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'x/duplicate-text',
    statement: { en: 'X: a text that was posted before is refused', tr: 'X: daha önce paylaşılan metin geri çevrilir' },
    source: 'gitroomhq/postiz-app X provider, error map',
    confidence: 'code',
    checkedOn,
  },
];
