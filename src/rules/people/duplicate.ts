import { sameContacts } from '../../analysis/same-contacts.ts';
import { defineRule } from '../define-rule.ts';

const CURE = {
  en: 'If they are one person, keep one id and write the other in its `formerly`. What several use belongs to the team: `channels`.',
  tr: 'Aynı kişiyse tek kimliği bırakın, öbürünü `formerly` alanına yazın. Birkaç kişinin kullandığı adres ekibin `channels` alanına yazılır.',
};

export const duplicate = defineRule({
  id: 'people/duplicate',
  severity: 'warning',
  readsClock: true,
  sources: [],
  rationale: {
    en: 'One person under two ids has twice the time: load, leave and duty are counted for each of them alone.',
    tr: 'İki kimlikle yazılan kişinin zamanı ikiye katlanır: iş yükü, izin ve nöbet her kimlik için ayrı sayılır.',
  },
  summary: {
    en: 'Two people have the same e-mail address or the same name in a tool.',
    tr: 'İki kişinin e-posta adresi ya da bir araçtaki adı aynı.',
  },
  why: {
    en: 'Either one person stands there twice, or a message meant for one is read by another.',
    tr: 'Ya aynı kişi iki kez yazılmıştır ya da birine giden mesajı bir başkası okur.',
  },
  messages: {
    mail: {
      en: '"{person}" and "{other}" have the same e-mail address.',
      tr: '"{person}" ve "{other}" adlı kişilerin e-posta adresi aynı.',
      help: CURE,
    },
    handle: {
      en: '"{person}" and "{other}" have the same name in "{tool}".',
      tr: '"{person}" ve "{other}" adlı kişilerin "{tool}" aracındaki adı aynı.',
      help: CURE,
    },
  },
  texts: { other: { en: 'also here', tr: 'burada da' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, email: ada@example.org}
  a-lund: {name: A. Lund, email: Ada@example.org}`,
    good: `people:
  ada-lund: {name: Ada Lund, email: ada@example.org, formerly: a-lund}`,
  },
  subjects: sameContacts,
  *check({ person, other, tool, at, otherAt }) {
    yield {
      at,
      message: tool === undefined ? 'mail' : 'handle',
      params: { person: person.id, other: other.id, tool: tool ?? '' },
      subject: other.id,
      related: [{ at: otherAt, message: 'other' }],
    };
  },
});
