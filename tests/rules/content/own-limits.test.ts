import { expect, it } from 'vitest';
import { organisationShape } from '../../../src/schema/generated/organisation-shape.ts';
import { lintFiles } from '../lint-files.ts';

/** For each limit: a network, an entry, the limit under which it just fits, and the one over which it is. */
const CASES: Readonly<Record<string, { platform: string; entry: string; fits: number; over: number; rule: string }>> = {
  characters: { platform: 'x', entry: 'text: Kahve', fits: 5, over: 4, rule: 'content/text-too-long' },
  bytes: { platform: 'bluesky', entry: 'text: çay', fits: 4, over: 3, rule: 'content/text-too-long' },
  titleCharacters: { platform: 'youtube', entry: 'title: Kahve', fits: 5, over: 4, rule: 'content/title-too-long' },
  altCharacters: {
    platform: 'mastodon',
    entry: 'assets: [{file: a.jpg, alt: Kahve}]',
    fits: 5,
    over: 4,
    rule: 'content/alt-text-too-long',
  },
  tagCharacters: {
    platform: 'youtube',
    entry: 'variants: {it: {tags: [kahve, bu sabah]}}',
    fits: 15,
    over: 14,
    rule: 'content/youtube-tags',
  },
  hashtags: {
    platform: 'instagram',
    entry: 'hashtags: [kahve, sabah]',
    fits: 2,
    over: 1,
    rule: 'content/too-many-hashtags',
  },
  media: {
    platform: 'x',
    entry: 'assets: [{file: a.jpg}, {file: b.jpg}]',
    fits: 2,
    over: 1,
    rule: 'content/media-count',
  },
  minVideoSeconds: {
    platform: 'tiktok',
    entry: 'assets: [{file: a.mp4, duration: 30s}]',
    fits: 30,
    over: 31,
    rule: 'content/video-duration',
  },
  videoSeconds: {
    platform: 'x',
    entry: 'assets: [{file: a.mp4, duration: 30s}]',
    fits: 30,
    over: 29,
    rule: 'content/video-duration',
  },
  pollOptions: { platform: 'x', entry: 'poll: {options: [a, b, c]}', fits: 3, over: 2, rule: 'content/poll' },
  pollOptionCharacters: {
    platform: 'x',
    entry: 'poll: {options: [evet, hayır]}',
    fits: 5,
    over: 4,
    rule: 'content/poll',
  },
  minPollMinutes: {
    platform: 'mastodon',
    entry: 'poll: {options: [a, b], lasts: 1h}',
    fits: 60,
    over: 61,
    rule: 'content/poll',
  },
  pollMinutes: {
    platform: 'mastodon',
    entry: 'poll: {options: [a, b], lasts: 1h}',
    fits: 60,
    over: 59,
    rule: 'content/poll',
  },
  postsPerDay: { platform: 'threads', entry: 'text: Kahve', fits: 2, over: 1, rule: 'content/daily-cap' },
};

it('has a case for each limit that an account can state', () => {
  const limits = organisationShape.fields?.['accounts']?.values?.fields?.['limits']?.fields ?? {};
  expect(new Set(Object.keys(CASES))).toEqual(new Set(Object.keys(limits)));
});

it.each(Object.entries(CASES))('takes the account’s own %s in place of the network’s', (field, one) => {
  const { platform, entry, fits, over, rule } = one;
  const findingsWith = (value: number) => {
    const text = `accounts:
  it: {platform: ${platform}, limits: {${field}: ${value}}}
calendars:
  december:
    accounts: it
    entries:
      - {id: first, publishAt: 2026-12-10 10:00, ${entry}}
      - {id: second, publishAt: 2026-12-10 18:00, ${entry}}
`;
    const { diagnostics } = lintFiles({ files: { 'organisation.yaml': text }, existing: ['a.jpg', 'b.jpg', 'a.mp4'] });
    return diagnostics.filter((found) => found.rule === rule);
  };
  expect(findingsWith(fits)).toEqual([]);
  const found = findingsWith(over);
  expect(found.length).toBeGreaterThan(0);
  // The network does not say so, and the finding names who does.
  expect(found.map(({ message }) => message).filter((message) => !message.includes('"it"'))).toEqual([]);
});
