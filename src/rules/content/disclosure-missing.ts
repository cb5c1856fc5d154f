import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { disclosureLabels, isDisclosed, labelFor } from '../../analysis/content/disclosure.ts';
import { languageOf } from '../../analysis/content/spoken-languages.ts';
import { wordingsFor } from '../../analysis/content/wordings.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import type { Text } from '../../diagnostics/text.ts';
import { DISCLOSED_WITHIN } from '../../facts/disclosure.ts';
import type { Wording } from '../../model/entity.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

const PROMOTIONS: Readonly<Record<string, Text>> = {
  paid: { en: 'paid', tr: 'ücretli' },
  partnership: { en: 'a partnership', tr: 'iş birliği' },
  gift: { en: 'about a gift', tr: 'hediye' },
};

export const disclosureMissing = defineRule({
  id: 'content/disclosure-missing',
  severity: 'error',
  section: 3,
  sources: ['S41', 'tr/disclosure', 'instagram/fold'],
  summary: {
    en: 'Paid content, a partnership or a gift is not marked as advertising where its text begins.',
    tr: 'Ücretli içerik, iş birliği ya da hediye, metnin başında reklam ibaresi taşımıyor.',
  },
  why: {
    en: 'Hidden advertising is against the law, and fines reach the brand as well as the author; readers feel deceived.',
    tr: 'Örtülü reklam yasaktır, ceza yazanı da markayı da bulur; okur aldatıldığını düşünür.',
  },
  messages: {
    hidden: {
      en: '"{entry}" is {promotion}, and the first {max} characters do not say so.',
      tr: '"{entry}" içeriği {promotion}, ama ilk {max} karakterde reklam ibaresi yok.',
      help: {
        en: 'Begin the text with a label, for example "{labels}".',
        tr: 'Metne bir ibareyle başlayın, örneğin "{labels}".',
      },
    },
    textless: {
      en: '"{entry}" is {promotion} and has no text that says so.',
      tr: '"{entry}" içeriği {promotion}, ama bunu belirten bir metin yok.',
      help: {
        en: 'Write a text that begins with a label, for example "{labels}".',
        tr: 'İbareyle başlayan bir metin yazın, örneğin "{labels}".',
      },
    },
  },
  texts: {
    begin: { en: 'Begin with "{label}"', tr: 'Başına "{label}" yaz' },
    sufferer: { en: 'published here', tr: 'burada yayınlanıyor' },
    promotion: { en: 'said here', tr: 'burada yazıyor' },
  },
  fix: 'suggested',
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: mugs
        title: Mugs by a guest potter
        promotion: partnership
        publishAt: 2026-12-05 10:00
        noVisual: The mugs are photographed next week.
        text: We drink from new mugs this week, and you can win one.`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: mugs
        title: Mugs by a guest potter
        promotion: partnership
        publishAt: 2026-12-05 10:00
        noVisual: The mugs are photographed next week.
        text: "#sponsored We drink from new mugs this week, and you can win one."`,
  },
  subjects: openPosts,
  check(post, { model }) {
    const promotion = PROMOTIONS[valueOf(post.content.promotion) ?? ''];
    const labels = promotion === undefined ? undefined : disclosureLabels(model);
    if (promotion === undefined || labels === undefined || post.hashtags.state === 'broken') return [];
    const all = [...labels.values()].flat();
    const params = { entry: post.entry.id, promotion, max: DISCLOSED_WITHIN, labels: all };
    if (post.text.state === 'absent') return textless(post, params, all);
    return wordingsFor(post.text, post.account)
      .filter(({ text }) => !isDisclosed(text, post, all))
      .map((wording) =>
        hidden(post, wording, { params, label: labelFor(languageOf(model)(wording, post.account), labels) }),
      );
  },
});

type Params = NonNullable<RuleFinding['params']>;

/** A text may still be written until the entry is ready. */
function textless(post: Post, params: Params, labels: readonly string[]): RuleFinding[] {
  const { content, entry, platform } = post;
  if (content.phase !== 'ready' || isDisclosed('', post, labels)) return [];
  const at = content.promotion.at;
  return [{ at, message: 'textless', params, subject: platform ?? '', related: sufferers(entry, at) }];
}

function hidden(
  { content, entry }: Post,
  { at, text }: Wording,
  { params, label }: { readonly params: Params; readonly label: string | undefined },
): RuleFinding {
  const start = [...text].slice(0, DISCLOSED_WITHIN).join('').length;
  const begin: Fix | undefined =
    label === undefined
      ? undefined
      : {
          title: 'begin',
          params: { label },
          safety: 'suggested',
          edits: [{ op: 'set', at: { ...at, within: { start: 0, end: 0 } }, value: `${label} ` }],
        };
  return {
    at: { ...at, within: { start: 0, end: start } },
    message: 'hidden',
    params,
    related: [{ at: content.promotion.at, message: 'promotion' }, ...sufferers(entry, at)],
    fixes: begin === undefined ? [] : [begin],
  };
}
