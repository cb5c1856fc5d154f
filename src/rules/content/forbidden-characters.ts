import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { wordingsFor } from '../../analysis/content/wordings.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

const FORBIDDEN = /[<>]/g;
/** Signs that look the same and are allowed. */
const CURES: Readonly<Record<string, string>> = { '<': '‹', '>': '›' };

export const forbiddenCharacters = defineRule({
  id: 'content/forbidden-characters',
  severity: 'error',
  section: 3,
  sources: ['youtube/forbidden-characters'],
  summary: {
    en: "A video's title or description has < or >, which YouTube refuses.",
    tr: 'Bir videonun başlığında ya da açıklamasında YouTube tarafından kabul edilmeyen < ya da > var.',
  },
  why: {
    en: 'YouTube refuses the whole upload because of one such sign, and says only that the description is not valid.',
    tr: 'YouTube böyle tek bir işaret yüzünden bütün yüklemeyi geri çevirir ve yalnızca açıklamanın geçersiz olduğunu söyler.',
  },
  messages: {
    sign: {
      en: 'YouTube takes no "{sign}" in titles and descriptions.',
      tr: 'YouTube başlık ve açıklamada "{sign}" işaretini kabul etmez.',
      help: {
        en: 'Write "{cured}", or a word.',
        tr: '"{cured}" ya da bir sözcük yazın.',
      },
    },
  },
  texts: {
    write: { en: 'Write "{cured}" for "{sign}"', tr: '"{sign}" yerine "{cured}" yaz' },
    sufferer: { en: 'published here', tr: 'burada yayınlanıyor' },
  },
  fix: 'safe',
  example: {
    bad: `accounts:
  youtube-main:
    platform: youtube
    handle: northbeans
    purpose: Brewing lessons.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  films:
    accounts: youtube-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: grinding
        title: "Grinding: coarse > fine"
        publishAt: 2026-12-05 10:00
        noVisual: The film is cut this week.`,
    good: `accounts:
  youtube-main:
    platform: youtube
    handle: northbeans
    purpose: Brewing lessons.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  films:
    accounts: youtube-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: grinding
        title: "Grinding: from coarse to fine"
        publishAt: 2026-12-05 10:00
        noVisual: The film is cut this week.`,
  },
  subjects: openPosts,
  *check(post) {
    if (post.platform !== 'youtube') return;
    for (const { text, at } of textsOf(post)) {
      for (const { index, 0: sign } of text.matchAll(FORBIDDEN)) {
        const place: NodePlace = { ...at, within: { start: index, end: index + 1 } };
        const params = { sign, cured: CURES[sign] ?? '' };
        yield {
          at: place,
          message: 'sign',
          params,
          subject: `${sign}/${index}`,
          related: sufferers(post.entry, at),
          fixes: [{ title: 'write', params, safety: 'safe', edits: [{ op: 'set', at: place, value: params.cured }] }],
        };
      }
    }
  },
});

function* textsOf(post: Post): Iterable<{ text: string; at: NodePlace }> {
  const own = post.variant?.title;
  const title = own === undefined || own.state === 'absent' ? post.entry.title : own;
  const text = valueOf(title);
  if (text !== undefined) yield { text, at: title.at };
  yield* wordingsFor(post.text, post.account);
}
