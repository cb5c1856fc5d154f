import { openPosts } from '../../analysis/content/contents.ts';
import { missingUtm, requiredUtm, withParameters } from '../../analysis/content/utm.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

export const noUtm = defineRule({
  id: 'content/no-utm',
  severity: 'info',
  section: 4,
  sources: ['S59'],
  summary: {
    en: 'A link lacks the parameters by which the strategy measures visits.',
    tr: 'Bir bağlantıda, stratejinin ziyaretleri ölçtüğü parametreler yok.',
  },
  why: {
    en: 'Visits that the post brings cannot be told from others, so nobody learns whether it was worth the work.',
    tr: 'Gönderinin getirdiği ziyaretler ötekilerden ayrılamaz; emeğe değip değmediğini kimse öğrenemez.',
  },
  messages: {
    missing: {
      en: 'The link lacks "{names}", which `strategy.utm` asks for.',
      tr: 'Bağlantıda `strategy.utm` ile istenenler eksik: "{names}".',
      help: {
        en: 'Add them to the address, for example `{example}`.',
        tr: 'Adrese ekleyin, örneğin `{example}`.',
      },
    },
  },
  texts: {
    add: { en: 'Add "{names}"', tr: '"{names}" ekle' },
    asked: { en: 'asked for here', tr: 'burada isteniyor' },
    sufferer: { en: 'published here', tr: 'burada yayınlanıyor' },
  },
  fix: 'safe',
  example: {
    bad: `strategy:
  niche: Coffee for people who study at night
  pillars: [{id: brewing, title: Brewing}]
  evidence: [Four of ten students study at night.]
  utm: {source: platform, medium: social}
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: link}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: The page has its own.
        text: Six in the morning and the ovens are on.
        link: https://northbeans.example/bar`,
    good: `strategy:
  niche: Coffee for people who study at night
  pillars: [{id: brewing, title: Brewing}]
  evidence: [Four of ten students study at night.]
  utm: {source: platform, medium: social}
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: link}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: The page has its own.
        text: Six in the morning and the ovens are on.
        link: https://northbeans.example/bar?utm_source=x&utm_medium=social`,
  },
  subjects: (model) => (requiredUtm(model) === undefined ? [] : openPosts(model)),
  check(post, { model }) {
    const utm = requiredUtm(model);
    const { variant, entry, platform } = post;
    const link = variant === undefined || variant.link.state === 'absent' ? entry.link : variant.link;
    const written = valueOf(link);
    if (utm === undefined || written === undefined) return [];
    const missing = missingUtm(written, utm, post);
    if (missing.length === 0) return [];
    const names = missing.map(({ name }) => name);
    const example = missing.map(({ name, value = '…' }) => `${name}=${value}`).join('&');
    const isKnown = missing.every(({ value }) => value !== undefined);
    return [
      {
        at: link.at,
        message: 'missing',
        params: { names, example },
        subject: platform ?? '',
        related: [{ at: utm.at, message: 'asked' }, ...sufferers(entry, link.at)],
        fixes: isKnown
          ? [
              {
                title: 'add',
                params: { names },
                safety: 'safe',
                edits: [{ op: 'set', at: link.at, value: withParameters(written, missing) }],
              },
            ]
          : [],
      },
    ];
  },
});
