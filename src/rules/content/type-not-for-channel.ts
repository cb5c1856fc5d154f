import { type Content, openContents } from '../../analysis/content/contents.ts';
import { listOf, valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const typeNotForChannel = defineRule({
  id: 'content/type-not-for-channel',
  severity: 'warning',
  section: 3,
  sources: ['S16'],
  summary: {
    en: 'An entry is of a type that its account does not publish.',
    tr: 'Bir içeriğin türü, hesabın yayınladığı türler arasında değil.',
  },
  why: {
    en: 'It was decided what is done on which channel; an entry that ignores it surprises followers, or the decision is out of date.',
    tr: 'Hangi mecrada ne yapılacağı kararlaştırılmıştır; buna uymayan içerik izleyeni şaşırtır ya da karar eskimiştir.',
  },
  messages: {
    unusual: {
      en: 'Type "{type}" is not published on "{accounts}".',
      tr: '"{type}" türü şu hesaplarda yayınlanmıyor: "{accounts}".',
      help: {
        en: 'Choose another type or account, or add the type to `types` of the account.',
        tr: 'Başka bir tür ya da hesap seçin; hesap bu türü de yayınlayacaksa `types` alanına ekleyin.',
      },
    },
  },
  texts: { types: { en: 'the types of "{account}"', tr: '"{account}" kimlikli hesabın türleri' } },
  example: {
    bad: `accounts:
  instagram-main:
    platform: instagram
    handle: northbeans
    purpose: Recipes and the story of the beans.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    types: [image, carousel]
calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach}
    entries:
      - id: bar
        title: Behind the bar
        type: reel
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
    good: `accounts:
  instagram-main:
    platform: instagram
    handle: northbeans
    purpose: Recipes and the story of the beans.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    types: [image, carousel, reel]
calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach}
    entries:
      - id: bar
        title: Behind the bar
        type: reel
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openContents,
  check({ type, posts }: Content) {
    const chosen = valueOf(type);
    if (chosen === undefined) return [];
    const unusual = posts.filter(({ account }) => {
      const types = listOf(account.types);
      return types.length > 0 && !types.includes(chosen);
    });
    if (unusual.length === 0) return [];
    const accounts = unusual.map(({ account }) => account.id);
    return [
      {
        at: type.at,
        message: 'unusual',
        params: { type: chosen, accounts },
        subject: accounts.join(' '),
        related: unusual.map(({ account }) => ({
          at: account.types.at,
          message: 'types',
          params: { account: account.id },
        })),
      },
    ];
  },
});
