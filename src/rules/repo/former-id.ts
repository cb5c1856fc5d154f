import { describeRule } from '../define-rule.ts';

export const formerId = describeRule({
  id: 'repo/former-id',
  emittedBy: 'model',
  severity: 'warning',
  sources: [],
  rationale: {
    en: 'A rename reaches some files later than others; until then the old id should work and be seen.',
    tr: 'Ad değişikliği bazı dosyalara geç ulaşır; o zamana dek eski kimlik çalışmalı ve görünür olmalıdır.',
  },
  fix: 'safe',
  summary: { en: 'A field uses an id that was renamed.', tr: 'Bir alan, adı değiştirilmiş bir kimliği kullanıyor.' },
  why: {
    en: 'The old id works only as long as "formerly" names it; then the reference breaks.',
    tr: 'Eski kimlik yalnızca "formerly" onu andığı sürece çalışır; sonra başvuru boşa düşer.',
  },
  messages: {
    former: {
      en: '"{id}" is now called "{current}".',
      tr: '"{id}" kimliğinin yeni adı "{current}".',
      help: { en: 'Write "{current}".', tr: '"{current}" yazın.' },
    },
  },
  texts: {
    current: { en: 'renamed here', tr: 'burada yeniden adlandırıldı' },
    write: { en: 'Write "{current}"', tr: '"{current}" yaz' },
  },
  example: {
    bad: 'audiences:\n  learners: {name: Learners, ages: 18-24, formerly: pupils}\ncampaigns:\n  spring: {title: Spring, goals: reach, owner: mina-falk, audiences: pupils, from: 2027-03-01, to: 2027-03-31}\n',
    good: 'audiences:\n  learners: {name: Learners, ages: 18-24, formerly: pupils}\ncampaigns:\n  spring: {title: Spring, goals: reach, owner: mina-falk, audiences: learners, from: 2027-03-01, to: 2027-03-31}\n',
  },
});
