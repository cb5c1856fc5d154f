import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

export const videoDuration = defineRule({
  id: 'content/video-duration',
  severity: 'error',
  section: 3,
  sources: limitIds(['minVideoSeconds', 'videoSeconds'], isSureLimit),
  summary: {
    en: 'A video is shorter or longer than a network takes.',
    tr: 'Bir video, ağın kabul ettiğinden kısa ya da uzun.',
  },
  why: {
    en: 'The upload fails at the hour of publishing, when nobody is left to cut the film anew.',
    tr: 'Yükleme yayın saatinde başarısız olur; o saatte videoyu yeniden kurgulayacak kimse yoktur.',
  },
  messages: {
    long: {
      en: 'The video has {count} seconds; {who} takes {max} at most.',
      tr: 'Video {count} saniye; {who} için en uzun süre {max} saniye.',
      help: {
        en: 'Cut it, use another one for the account under `variants: {{account}: {assets: […]}}`, or say under the account that it may be longer: `limits: {videoSeconds: …}`.',
        tr: 'Videoyu kısaltın, hesap için `variants: {{account}: {assets: […]}}` altında başkasını kullanın ya da hesap daha uzununu kabul ediyorsa orada belirtin: `limits: {videoSeconds: …}`.',
      },
    },
    short: {
      en: 'The video has {count} {count:second|seconds}; {who} takes {max} at least.',
      tr: 'Video {count} saniye; {who} için en kısa süre {max} saniye.',
      help: {
        en: 'Make it longer, or post a picture.',
        tr: 'Videoyu uzatın ya da bir fotoğraf paylaşın.',
      },
    },
  },
  texts: limitTexts,
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: lesson
        title: The whole lesson
        publishAt: 2026-12-05 10:00
        text: How we brew.
        assets: [{url: "https://assets.example/lesson.mp4", duration: 4m10s}]`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: lesson
        title: The lesson in a minute
        publishAt: 2026-12-05 10:00
        text: How we brew.
        assets: [{url: "https://assets.example/lesson.mp4", duration: 1m}]`,
  },
  subjects: openPosts,
  check: (post, context) =>
    limitFindings(post, context, ({ field, certainty }) => {
      if (certainty !== 'sure') return undefined;
      if (field === 'minVideoSeconds') return 'short';
      return field === 'videoSeconds' ? 'long' : undefined;
    }),
});
