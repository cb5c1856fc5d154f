import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { foldHashtag, hashtagsIn } from '../../analysis/content/hashtags.ts';
import { accountLimits, limitFor } from '../../analysis/content/limits/account-limits.ts';
import { excessOf } from '../../analysis/content/limits/excess.ts';
import { wordingsFor } from '../../analysis/content/wordings.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { limitFinding, limitTexts } from './limit-findings.ts';

export const tooManyHashtags = defineRule({
  id: 'content/too-many-hashtags',
  severity: 'warning',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['hashtags'], () => true),
  summary: {
    en: 'A post has more hashtags than its network wants.',
    tr: 'Bir gönderide, ağın istediğinden çok etiket (hashtag) var.',
  },
  why: {
    en: 'Networks drop or ignore hashtags beyond their limit, some all of them, and show such posts to fewer people.',
    tr: 'Ağlar sınırı aşan etiketleri, bazıları hepsini yok sayar ve böyle gönderileri daha az kişiye gösterir.',
  },
  messages: {
    many: {
      en: 'The post has {count} hashtags; {who} takes {max}.',
      tr: 'Gönderide {count} etiket (hashtag) var; {who} için sınır {max}.',
      help: {
        en: 'Keep those that people search for; the account may have its own: `variants: {{account}: {hashtags: […]}}`.',
        tr: 'İnsanların aradığı etiketleri bırakın; hesaba ayrı etiket verilebilir: `variants: {{account}: {hashtags: […]}}`.',
      },
    },
  },
  texts: limitTexts,
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
        hashtags: [coffee, morning, bakery, london, barista, latte]`,
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
        hashtags: [coffee, bakery]`,
  },
  subjects: openPosts,
  check(post, { model }) {
    const limit = limitFor(accountLimits(model)(post.account), 'hashtags', undefined);
    const found = limit === undefined || !mayHaveMore(post, limit.value) ? undefined : mostHashtags(post);
    if (limit === undefined || found === undefined || found.count <= limit.value) return [];
    return [limitFinding(post, excessOf(post, 'hashtags', limit, found), 'many')];
  },
});

/** Told without looking at single hashtags, which few posts have too many of. */
function mayHaveMore(post: Post, max: number): boolean {
  const field = listOf(post.hashtags).length;
  return (
    field > max || listOf(post.text).some(({ text }) => text.includes('#') && field + text.split('#').length - 1 > max)
  );
}

/** The most different hashtags that a wording has together with the field, and where to cut: at the field, else the text. */
function mostHashtags(post: Post) {
  const field = listOf(post.hashtags).map(foldHashtag);
  const wordings = wordingsFor(post.text, post.account);
  let most = { count: new Set(field).size, at: post.hashtags.at };
  for (const { text, at } of wordings) {
    const count = new Set([...field, ...hashtagsIn(text).map(foldHashtag)]).size;
    if (count > most.count) most = { count, at: field.length > 0 ? post.hashtags.at : at };
  }
  return post.hashtags.state === 'broken' ? undefined : most;
}
