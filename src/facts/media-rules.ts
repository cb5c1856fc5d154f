import type { Text } from '../diagnostics/text.ts';

/** Networks on which every post has a visual, with the fact that says so. */
export const needsMedia: ReadonlyMap<string, string> = new Map([
  ['instagram', 'instagram/needs-media'],
  ['tiktok', 'tiktok/needs-media'],
  ['youtube', 'youtube/needs-media'],
  ['pinterest', 'pinterest/needs-media'],
]);

/** How visuals may not stand together. */
export interface MixRule {
  /** `alone`: one of these takes no other visual beside it; `either`: all are of one kind; `never`: none is taken. */
  readonly how: 'alone' | 'either' | 'never';
  readonly kinds: readonly string[];
  /** The fact that says so. */
  readonly fact: string;
  readonly isDisputed?: true;
}

/** Which visuals do not mix, by network. */
export const mixRules: ReadonlyMap<string, MixRule> = new Map<string, MixRule>([
  ['tiktok', { how: 'either', kinds: ['video', 'image'], fact: 'tiktok/needs-media' }],
  ['linkedin', { how: 'alone', kinds: ['video'], fact: 'linkedin/video-alone' }],
  ['mastodon', { how: 'alone', kinds: ['video', 'gif', 'audio'], fact: 'mastodon/video-alone' }],
  ['google-business', { how: 'never', kinds: ['video'], fact: 'google-business/no-video' }],
  ['x', { how: 'alone', kinds: ['video', 'gif'], fact: 'x/video-alone', isDisputed: true }],
]);

/** A shape: width to height in whole numbers, and as people write it. */
export interface Ratio {
  readonly width: number;
  readonly height: number;
  readonly words: Text;
}

/** The shapes that a network shows uncut, from the tallest to the widest. */
export interface RatioRule {
  readonly kind: 'image' | 'video';
  readonly tallest: Ratio;
  readonly widest: Ratio;
  readonly fact: string;
}

/** Which shapes networks take in their feeds. */
export const ratioRules: ReadonlyMap<string, RatioRule> = new Map<string, RatioRule>([
  [
    'instagram',
    {
      kind: 'image',
      tallest: { width: 4, height: 5, words: { en: '4:5', tr: '4:5' } },
      widest: { width: 191, height: 100, words: { en: '1.91:1', tr: '1,91:1' } },
      fact: 'instagram/aspect-ratio',
    },
  ],
  [
    'linkedin',
    {
      kind: 'video',
      tallest: { width: 10, height: 24, words: { en: '1:2.4', tr: '1:2,4' } },
      widest: { width: 24, height: 10, words: { en: '2.4:1', tr: '2,4:1' } },
      fact: 'linkedin/aspect-ratio',
    },
  ],
]);
