import { type Content, openContents } from '../../analysis/content/contents.ts';
import { kindOfAsset } from '../../analysis/content/media.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Asset } from '../../model/generated/entities.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Where a picture can have an alternative text; elsewhere there is no place for one. */
const WITH_ALT: ReadonlySet<string> = new Set([
  ...['x', 'instagram', 'facebook', 'linkedin', 'threads', 'bluesky', 'mastodon', 'pinterest'],
  ...['blog', 'website', 'newsletter', 'other'],
]);
/** Films and what passes by: their pictures are covers or frames. */
const WITHOUT_ALT: ReadonlySet<string> = new Set(['story', 'reel', 'short-video', 'video', 'live', 'podcast']);

export const altTextMissing = defineRule({
  id: 'content/alt-text-missing',
  severity: 'warning',
  section: 3,
  sources: ['S50'],
  rationale: {
    en: 'A picture without words does not exist for people who hear the page.',
    tr: 'Sözle anlatılmayan görsel, sayfayı dinleyenler için yoktur.',
  },
  summary: {
    en: 'A picture has no alternative text.',
    tr: 'Bir görselin alternatif metni yok.',
  },
  why: {
    en: 'People who cannot see the picture get nothing of the post, and search does not find it.',
    tr: 'Görseli göremeyenler gönderiden bir şey anlamaz, arama da görseli bulamaz.',
  },
  messages: {
    missing: {
      en: 'The picture "{file}" has no alternative text.',
      tr: '"{file}" görselinin alternatif metni yok.',
      help: {
        en: 'Say in a sentence what it shows: `alt: …`.',
        tr: 'Ne gösterdiğini bir cümleyle yazın: `alt: …`.',
      },
    },
    unnamed: {
      en: 'A picture has no alternative text.',
      tr: 'Bir görselin alternatif metni yok.',
      help: {
        en: 'Say in a sentence what it shows: `alt: …`.',
        tr: 'Ne gösterdiğini bir cümleyle yazın: `alt: …`.',
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
        assets: [{url: "https://assets.example/bar.jpg"}]`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        text: Six in the morning and the ovens are on.
        assets: [{url: "https://assets.example/bar.jpg", alt: A baker lights the oven in the dark}]`,
  },
  subjects: openContents,
  check: (content) => (isShownToAll(content) ? [] : findings(content)),
});

/** Whether no account of the entry has a place for alternative texts, or it is too early to ask for them. */
function isShownToAll({ phase, type, posts }: Content): boolean {
  if (phase === 'idea' || type.state === 'broken' || WITHOUT_ALT.has(valueOf(type) ?? '')) return true;
  return posts.length > 0 && !posts.some(({ platform = '' }) => WITH_ALT.has(platform));
}

function findings({ assets, variants }: Content): readonly RuleFinding[] {
  const found = listOf(assets).flatMap(missing);
  for (const variant of valueOf(variants)?.values() ?? []) found.push(...listOf(variant.assets).flatMap(missing));
  return found;
}

function missing(asset: Asset): RuleFinding[] {
  const { alt, file, url } = asset;
  const kind = kindOfAsset(asset);
  if (alt.state !== 'absent' || (kind !== 'image' && kind !== 'gif')) return [];
  const named = file.state === 'value' ? file : url;
  const name = valueOf(named);
  if (name === undefined) return [{ at: asset.at, message: 'unnamed' }];
  return [{ at: named.at, message: 'missing', params: { file: name } }];
}
