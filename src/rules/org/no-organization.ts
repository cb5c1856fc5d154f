import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setShared } from '../remedy.ts';

export const noOrganization = defineRule({
  id: 'org/no-organization',
  severity: 'warning',
  gap: 'critical',
  section: 1,
  isAbsence: true,
  sources: ['S1'],
  summary: { en: 'No file describes the organisation.', tr: 'Hiçbir dosya kuruluşu tanımlamıyor.' },
  why: {
    en: 'Time zone, languages, working week and brand voice are read from `organization`; without it every account and person has to repeat them, and what nobody repeats is guessed.',
    tr: 'Saat dilimi, diller, çalışma haftası ve marka sesi `organization` bölümünden okunur; bu bölüm olmadan her hesap ve kişi bunları yinelemek zorundadır, yinelenmeyen ise tahmin edilir.',
  },
  messages: {
    missing: {
      en: 'No file describes the organisation.',
      tr: 'Hiçbir dosya kuruluşu tanımlamıyor.',
      help: {
        en: 'Add the section to one file: `organization: {name: …, timezone: Europe/Istanbul, languages: [tr, en]}`.',
        tr: 'Bölümü bir dosyaya ekleyin: `organization: {name: …, timezone: Europe/Istanbul, languages: [tr, en]}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}`,
    good: `organization: {name: Pine and Clay, timezone: Europe/London, languages: en}
people:
  ada-lund: {name: Ada Lund}`,
  },
  subjects: (model) => [model],
  *check(model) {
    if (model.organization === undefined) yield { at: homePlace(model), message: 'missing' };
  },
  remedy: (_, { model, say }) =>
    setShared(model, 'organization', {
      name: say({ en: 'Your organisation', tr: 'Kuruluşunuz' }),
      timezone: say({ en: 'Europe/London', tr: 'Europe/Istanbul' }),
      languages: [say({ en: 'en', tr: 'tr' })],
    }),
});
