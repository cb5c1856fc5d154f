import { type Content, openContents } from '../../analysis/content/contents.ts';
import { hashtagFlaw, soundHashtag } from '../../analysis/content/hashtags.ts';
import { itemPlace } from '../../analysis/content/item-place.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

export const hashtagFormat = defineRule({
  id: 'content/hashtag-format',
  severity: 'warning',
  section: 3,
  sources: ['mastodon/hashtag-format'],
  summary: {
    en: 'A hashtag has a sign, a space or only digits, so that it leads nowhere.',
    tr: 'Bir etikette (hashtag) işaret ya da boşluk var ya da etiket yalnızca rakam; bu yüzden hiçbir yere götürmüyor.',
  },
  why: {
    en: 'Networks end a hashtag at the first space or sign and make no link of digits alone: what readers see is not what was meant.',
    tr: 'Ağlar etiketi ilk boşluk ya da işarette bitirir, yalnızca rakamdan bağlantı yapmaz; okurun gördüğü, kastedilen değildir.',
  },
  messages: {
    sign: {
      en: 'Hashtags are written without #: "{tag}".',
      tr: 'Etiketler # olmadan yazılır: "{tag}".',
      help: {
        en: 'Take the # away; it is added when the post is published.',
        tr: '# işaretini silin; yayında eklenir.',
      },
    },
    characters: {
      en: '"{tag}" cannot be a hashtag: only letters, digits and _ can.',
      tr: '"{tag}" etiket olamaz: yalnızca harf, rakam ve _ kullanılabilir.',
      help: {
        en: 'Write the words together, or with _ between.',
        tr: 'Sözcükleri bitişik ya da aralarına _ koyarak yazın.',
      },
    },
    digits: {
      en: '"{tag}" cannot be a hashtag: it has no letter.',
      tr: '"{tag}" etiket olamaz: içinde harf yok.',
      help: { en: 'Add a word to the number.', tr: 'Sayıya bir sözcük ekleyin.' },
    },
  },
  texts: { write: { en: 'Write "{cured}"', tr: '"{cured}" yaz' } },
  fix: 'suggested',
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.
        hashtags: [coffee shop]`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.
        hashtags: [coffeeshop]`,
  },
  subjects: openContents,
  check({ hashtags, variants }: Content) {
    const found = findings(hashtags);
    for (const variant of valueOf(variants)?.values() ?? []) found.push(...findings(variant.hashtags));
    return found;
  },
});

function findings(field: Field<readonly string[]>): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const [index, tag] of listOf(field).entries()) {
    const message = hashtagFlaw(tag);
    if (message === undefined) continue;
    const at = itemPlace(field.at, index);
    found.push({ at, message, params: { tag }, subject: tag, fixes: fixes(tag, message, [at, field.at]) });
  }
  return found;
}

/** The item is set, or where a single hashtag stands for a list, that: only one of the two places is there. */
function fixes(tag: string, flaw: string, places: readonly NodePlace[]): Fix[] {
  const cured = soundHashtag(tag);
  if (cured === undefined) return [];
  const safety = flaw === 'sign' && cured === tag.slice(1) ? 'safe' : 'suggested';
  const params = { cured };
  return places.map((at) => ({ title: 'write', params, safety, edits: [{ op: 'set', at, value: cured }] }));
}
