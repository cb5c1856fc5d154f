import { textFlaws } from '../../analysis/text-flaws.ts';
import { defineRule } from '../define-rule.ts';

export const secret = defineRule({
  id: 'repo/secret',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A credential in git is public to everyone who can read the repository, now and in its history.',
    tr: 'Git içindeki bir erişim bilgisi, depoyu okuyabilen herkese açıktır; geçmişinde de kalır.',
  },
  summary: {
    en: 'A password, access key or private key stands in a file.',
    tr: 'Bir dosyada parola, erişim anahtarı ya da özel anahtar var.',
  },
  why: {
    en: 'Who copies it can post as the organisation. Deleting the line does not help: it stays in the history.',
    tr: 'Onu kopyalayan, kuruluş adına paylaşım yapabilir. Satırı silmek yetmez: geçmişte kalır.',
  },
  messages: {
    service: {
      en: 'This looks like a credential for {service}.',
      tr: 'Bu, {service} için bir erişim bilgisine benziyor.',
      help: {
        en: 'Revoke it where it was issued, keep the new one in a password manager, and take it out of this file.',
        tr: 'Verildiği yerde iptal edin, yenisini bir parola yöneticisinde saklayın ve bu dosyadan çıkarın.',
      },
    },
    named: {
      en: 'This looks like a password or an access key.',
      tr: 'Bu, bir parolaya ya da erişim anahtarına benziyor.',
      help: {
        en: 'Change it, keep the new one in a password manager, and write here only where it is kept.',
        tr: 'Değiştirin, yenisini bir parola yöneticisinde saklayın; buraya yalnızca nerede durduğunu yazın.',
      },
    },
  },
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
    x-password: Rainy-Tuesday-7`,
    good: `accounts:
  instagram-main:
    platform: instagram
    handle: northbeans
    purpose: Recipes and the story of the beans.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    x-password: in the team's vault`,
  },
  subjects: (model) => textFlaws(model).secrets,
  *check({ at, hits }) {
    for (const { service, start, end } of hits) {
      const place = { ...at, within: { start, end } };
      if (service === undefined) yield { at: place, message: 'named', subject: 'named' };
      else yield { at: place, message: 'service', params: { service }, subject: service };
    }
  },
});
