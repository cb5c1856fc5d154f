import type { Text } from '../diagnostics/text.ts';

/** What a network allows as a handle. */
export interface HandleFormat {
  /** Matched against the handle without a leading `@`. */
  readonly pattern: RegExp;
  /** The rule in words. */
  readonly words: Text;
  readonly example: string;
  readonly source: string;
  /** Date on which the source was read. */
  readonly checkedOn: string;
}

/** Formats of handles by platform, as far as an official page or the network's own code says them. */
export const handleFormats: Readonly<Record<string, HandleFormat>> = {
  x: {
    pattern: /^[A-Za-z0-9_]{1,15}$/,
    words: { en: 'up to 15 Latin letters, digits and _', tr: 'en çok 15 Latin harfi, rakam ve _' },
    example: 'kuzeykahve',
    source: 'X help centre, username rules',
    checkedOn: '2026-11-22',
  },
  bluesky: {
    pattern: /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
    words: { en: 'a domain name', tr: 'bir alan adı' },
    example: 'kuzeykahve.bsky.social',
    source: 'AT Protocol, handle specification',
    checkedOn: '2026-11-22',
  },
  mastodon: {
    pattern: /^[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    words: { en: 'a name and its server', tr: 'bir ad ve sunucusu' },
    example: '@kuzeykahve@mastodon.social',
    source: 'Mastodon documentation, mentions',
    checkedOn: '2026-11-22',
  },
};
