import { describeRule } from '../define-rule.ts';

const takeAway = {
  en: 'Take it away, or begin its name with "x-" if it is for another program.',
  tr: 'Kaldırın ya da başka bir program içinse adını "x-" ile başlatın.',
};

export const unknownField = describeRule({
  id: 'repo/unknown-field',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A misspelt field is read by nobody: what stands in it is missing from every check and every plan.',
    tr: 'Yanlış yazılmış bir alan okunmaz: içindeki bilgi hiçbir denetime ve plana girmez.',
  },
  summary: { en: 'A field has a name that smorg does not know.', tr: 'Bir alanın adı tanınmıyor.' },
  why: {
    en: 'The file looks complete, and yet nothing of what was written there takes effect.',
    tr: 'Dosya tamam görünür ama oraya yazılanların hiçbir etkisi olmaz.',
  },
  messages: {
    near: {
      en: 'There is no field "{field}". Did you mean "{near}"?',
      tr: '"{field}" adlı bir alan yok. Şunu mu demek istediniz: "{near}"?',
      help: { en: 'Write "{near}".', tr: '"{near}" yazın.' },
    },
    section: {
      en: '"{field}" is a section and cannot stand inside another one.',
      tr: '"{field}" bir bölümdür, başka bir bölümün içinde duramaz.',
      help: {
        en: 'Move it to the left margin, with everything that belongs to it.',
        tr: 'İçindekilerle birlikte satır başına alın.',
      },
    },
    up: {
      en: '"{field}" stands too deep here: it is a field of the {kind}.',
      tr: '"{field}" burada fazla içeride: {kind} düzeyindeki bir alan.',
      help: { en: 'Move it out, with fewer spaces before it.', tr: 'Önündeki boşlukları azaltarak dışarı alın.' },
    },
    down: {
      en: '"{field}" cannot stand here, but inside "{groups}".',
      tr: '"{field}" burada yer alamaz; yeri şurası: "{groups}".',
      help: { en: 'Move it there, indented by two more spaces.', tr: 'İki boşluk daha içeride, oraya yazın.' },
    },
    elsewhere: {
      en: 'There is no field "{field}" here, but there is one in "{sections}".',
      tr: 'Burada "{field}" adlı bir alan yok; bu alan şurada var: "{sections}".',
      help: takeAway,
    },
    choice: {
      en: 'There is no field "{field}" here.',
      tr: 'Burada "{field}" adlı bir alan yok.',
      help: { en: 'Known here: "{options}".', tr: 'Burada bilinenler: "{options}".' },
    },
    unknown: {
      en: 'There is no field "{field}" here.',
      tr: 'Burada "{field}" adlı bir alan yok.',
      help: takeAway,
    },
  },
  texts: { write: { en: 'Write "{near}"', tr: '"{near}" yaz' } },
  fix: 'suggested',
  example: {
    bad: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz, capasity: 30h}\n',
    good: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz, capacity: 30h, x-desk: 4B}\n',
  },
});
