import { describeRule } from '../define-rule.ts';

export const unknownSection = describeRule({
  id: 'repo/unknown-section',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Under a misspelt section a whole team or calendar is missing, and the file still looks complete.',
    tr: 'Yanlış yazılmış bir bölümde bütün bir ekip ya da takvim yok sayılır, dosya ise tamam görünür.',
  },
  summary: {
    en: 'A file of the organisation has a section that smorg does not know.',
    tr: 'Kuruluşun bir dosyasında tanınmayan bir bölüm var.',
  },
  why: {
    en: 'Nothing under it is read: people, posts and plans that stand there do not exist for any check.',
    tr: 'Altındaki hiçbir şey okunmaz: oradaki kişiler, içerikler ve planlar denetimler için yoktur.',
  },
  messages: {
    near: {
      en: 'There is no section "{field}". Did you mean "{near}"?',
      tr: '"{field}" adlı bir bölüm yok. Şunu mu demek istediniz: "{near}"?',
      help: { en: 'Write "{near}".', tr: '"{near}" yazın.' },
    },
    down: {
      en: '"{field}" is no section of its own: it belongs inside "{groups}".',
      tr: '"{field}" başlı başına bir bölüm değil; yeri şurası: "{groups}".',
      help: { en: 'Move it there, indented by two more spaces.', tr: 'İki boşluk daha içeride, oraya yazın.' },
    },
    elsewhere: {
      en: '"{field}" is no section of its own: it belongs inside "{sections}".',
      tr: '"{field}" başlı başına bir bölüm değil; yeri şurası: "{sections}".',
      help: { en: 'Move it there, indented by two more spaces.', tr: 'İki boşluk daha içeride, oraya yazın.' },
    },
    choice: {
      en: 'There is no section "{field}".',
      tr: '"{field}" adlı bir bölüm yok.',
      help: { en: 'Sections that look like it: "{options}".', tr: 'Benzeyen bölümler: "{options}".' },
    },
    unknown: {
      en: 'There is no section "{field}".',
      tr: '"{field}" adlı bir bölüm yok.',
      help: {
        en: 'Take it away, or begin its name with "x-" if it is for another program.',
        tr: 'Kaldırın ya da başka bir program içinse adını "x-" ile başlatın.',
      },
    },
  },
  texts: { write: { en: 'Write "{near}"', tr: '"{near}" yaz' } },
  fix: 'suggested',
  example: {
    bad: 'peple:\n  zeynep-kaya: {name: Zeynep Kaya}\n',
    good: 'x-notes:\n  zeynep-kaya: {name: Zeynep Kaya}\n',
  },
});
