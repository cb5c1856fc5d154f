import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { entryName } from '../../analysis/content/entry-name.ts';
import { mediaOf } from '../../analysis/content/media.ts';
import { needsMedia } from '../../facts/media-rules.ts';
import { platformNames } from '../../facts/platform-names.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** What a live broadcast shows does not exist before; an event is a page of its own. */
const WITHOUT_FILES: ReadonlySet<string> = new Set(['live', 'event', 'poll']);
const TEXT_ONLY: ReadonlySet<string> = new Set(['text', 'link', 'article']);

export const mediaRequired = defineRule({
  id: 'content/media-required',
  severity: 'error',
  section: 3,
  sources: ['S50', ...needsMedia.values()],
  summary: {
    en: 'A post without visuals is meant for a network that takes none such.',
    tr: 'Görseli olmayan bir gönderi, görselsiz gönderi kabul etmeyen bir ağ için planlanmış.',
  },
  why: {
    en: 'The network has no posts of text alone: what is approved for it cannot be published.',
    tr: 'Ağda yalnızca metinden oluşan gönderi yoktur: onun için onaylanan içerik yayınlanamaz.',
  },
  messages: {
    none: {
      en: '"{entry}" is ready for {platform} without visuals, and {platform} takes no post without.',
      tr: '"{entry}" içeriği {platform} için hazır ama görseli yok; {platform} görselsiz gönderi kabul etmez.',
      help: {
        en: 'Name the visual: `assets: [{file: …, alt: …}]`; until there is one the entry is a draft. Or leave the account out.',
        tr: 'Görseli yazın: `assets: [{file: …, alt: …}]`; görsel olana dek içerik taslaktır. Ya da hesabı çıkarın.',
      },
    },
    text: {
      en: '"{entry}" is of the type "{type}", and {platform} takes no post without visuals.',
      tr: '"{entry}" içeriğinin türü "{type}"; {platform} görselsiz gönderi kabul etmez.',
      help: {
        en: 'Choose another type, or leave the account out.',
        tr: 'Başka bir tür seçin ya da hesabı çıkarın.',
      },
    },
    film: {
      en: '"{entry}" is ready for {platform} without a video.',
      tr: '"{entry}" içeriği {platform} için hazır ama videosu yok.',
      help: {
        en: 'Name the video under `assets`; pictures alone cannot be published there.',
        tr: 'Videoyu `assets` altında yazın; orada yalnızca fotoğraf yayınlanamaz.',
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
        status: scheduled
        approvals: [{stage: approve, by: omar-reyes, on: 2026-11-27}]
        publishAt: 2026-12-05 10:00
        noVisual: Somebody takes a photograph on the day.
        text: Six in the morning and the ovens are on.`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        status: draft
        publishAt: 2026-12-05 10:00
        noVisual: Somebody takes a photograph on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openPosts,
  check: (post) => (needsMedia.has(post.platform ?? '') ? findings(post) : []),
});

function findings({ content, entry, platform = '', assets }: Post): readonly RuleFinding[] {
  const type = valueOf(content.type) ?? '';
  if (content.phase !== 'ready' && !TEXT_ONLY.has(type)) return [];
  const media = mediaOf(assets);
  if (media === undefined || content.phase === 'idea' || content.type.state === 'broken' || WITHOUT_FILES.has(type)) {
    return [];
  }
  const { noVisual } = entry;
  const params = { entry: entry.id, platform: platformNames[platform] ?? platform, type };
  if (media.length === 0 && TEXT_ONLY.has(type)) {
    return [{ at: content.type.at, message: 'text', params, subject: platform }];
  }
  if (content.phase !== 'ready') return [];
  if (media.length === 0) {
    const at = noVisual.state === 'absent' ? entryName(entry) : noVisual.at;
    const isEmptied = assets.state === 'value';
    return [{ at: isEmptied ? { ...assets.at, part: 'key' } : at, message: 'none', params, subject: platform }];
  }
  const isFilmless = platform === 'youtube' && !media.includes('video') && !media.includes('unknown');
  return isFilmless ? [{ at: { ...assets.at, part: 'key' }, message: 'film', params, subject: platform }] : [];
}
