import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { kindOfAsset } from '../../analysis/content/media.ts';
import { ratioRules } from '../../facts/media-rules.ts';
import { platformNames } from '../../facts/platform-names.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Asset } from '../../model/generated/entities.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Stories and reels fill the screen whatever the feed shows. */
const FULL_SCREEN: ReadonlySet<string> = new Set(['story', 'reel', 'short-video', 'live']);
/** One per cent for sizes that are rounded to whole pixels. */
const TOLERANCE = { of: 100, allowed: 101 };

export const aspectRatio = defineRule({
  id: 'content/aspect-ratio',
  severity: 'warning',
  section: 3,
  sources: [...ratioRules.values()].map(({ fact }) => fact),
  summary: {
    en: 'A visual is taller or wider than its network shows.',
    tr: 'Bir görsel, ağın gösterdiğinden daha dik ya da daha yatık.',
  },
  why: {
    en: 'The network refuses the visual or cuts it, often through a face or a line of text.',
    tr: 'Ağ görseli geri çevirir ya da keser; kesik çoğu zaman bir yüzden ya da yazıdan geçer.',
  },
  messages: {
    tall: {
      en: '{width} × {height} is taller than {platform} shows: at most {ratio}.',
      tr: '{width} × {height}, {platform} için fazla dik: en çok {ratio}.',
      help: {
        en: 'Crop it yourself, so that you choose what is cut.',
        tr: 'Görseli kendiniz kırpın; neyin kesileceğine siz karar verin.',
      },
    },
    wide: {
      en: '{width} × {height} is wider than {platform} shows: at most {ratio}.',
      tr: '{width} × {height}, {platform} için fazla yatık: en çok {ratio}.',
      help: {
        en: 'Crop it yourself, so that you choose what is cut.',
        tr: 'Görseli kendiniz kırpın; neyin kesileceğine siz karar verin.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        text: Six in the morning and the ovens are on.
        assets: [{url: "https://assets.example/bar.jpg", alt: A baker lights the oven, width: 1080, height: 1920}]`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        text: Six in the morning and the ovens are on.
        assets: [{url: "https://assets.example/bar.jpg", alt: A baker lights the oven, width: 1080, height: 1350}]`,
  },
  subjects: openPosts,
  check: (post) => (ratioRules.has(post.platform ?? '') ? findings(post) : []),
});

function findings({ platform = '', assets, content }: Post): readonly RuleFinding[] {
  if (content.type.state === 'broken' || FULL_SCREEN.has(valueOf(content.type) ?? '')) return [];
  return listOf(assets).flatMap((asset) => {
    const misfit = misfitOf(asset, platform);
    if (misfit === undefined) return [];
    const { message, ratio, width, height } = misfit;
    // As text: pixels are written without separators.
    const params = { width: `${width}`, height: `${height}`, platform: platformNames[platform] ?? platform, ratio };
    return [{ at: asset.width.at, message, params, subject: platform }];
  });
}

function misfitOf(asset: Asset, platform: string) {
  const [width, height] = [valueOf(asset.width), valueOf(asset.height)];
  const rule = ratioRules.get(platform);
  if (width === undefined || height === undefined || rule === undefined || kindOfAsset(asset) !== rule.kind) {
    return undefined;
  }
  const { tallest, widest } = rule;
  const { of, allowed } = TOLERANCE;
  if (width * tallest.height * allowed < height * tallest.width * of) {
    return { message: 'tall', ratio: tallest.words, width, height };
  }
  const isWide = width * widest.height * of > height * widest.width * allowed;
  return isWide ? { message: 'wide', ratio: widest.words, width, height } : undefined;
}
