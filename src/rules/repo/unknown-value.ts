import { describeRule } from '../define-rule.ts';

export const unknownValue = describeRule({
  id: 'repo/unknown-value',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A field with fixed words means nothing with any other word, and nobody would notice.',
    tr: 'Sabit sözcükler alan bir alan başka bir sözcükle anlamını yitirir ve bunu kimse fark etmez.',
  },
  summary: {
    en: 'A value is none of those that its field takes.',
    tr: 'Bir değer, alanının aldığı değerlerden biri değil.',
  },
  why: {
    en: 'What is checked by this value, for example the limits of a platform or the state of a post, is not checked.',
    tr: 'Bu değere bağlı olan şeyler, örneğin bir platformun sınırları ya da bir içeriğin durumu denetlenemez.',
  },
  messages: {
    near: {
      en: '"{field}" does not take "{value}". Did you mean "{near}"?',
      tr: '"{field}" alanı "{value}" değerini almaz. Şunu mu demek istediniz: "{near}"?',
      help: { en: 'It takes "{options}".', tr: 'Aldığı değerler: "{options}".' },
    },
    'near-many': {
      en: '"{field}" does not take "{value}". Did you mean "{near}"?',
      tr: '"{field}" alanı "{value}" değerini almaz. Şunu mu demek istediniz: "{near}"?',
      help: { en: 'Values that look like it: "{options}".', tr: 'En yakın değerler: "{options}".' },
    },
    choice: {
      en: '"{field}" does not take "{value}".',
      tr: '"{field}" alanı "{value}" değerini almaz.',
      help: { en: 'It takes "{options}".', tr: 'Aldığı değerler: "{options}".' },
    },
    many: {
      en: '"{field}" does not take "{value}".',
      tr: '"{field}" alanı "{value}" değerini almaz.',
      help: {
        en: 'It takes for example "{options}"; "smorg schema" lists every value.',
        tr: 'Aldığı değerlerden bazıları: "{options}"; tümünü "smorg schema" komutu listeler.',
      },
    },
    form: {
      en: '"{value}" is not written as "{field}" must be.',
      tr: '"{value}" değeri "{field}" alanının biçiminde değil.',
      help: { en: 'Write it like this: {example}', tr: 'Şöyle yazın: {example}' },
    },
  },
  texts: { write: { en: 'Write "{near}"', tr: '"{near}" yaz' } },
  fix: 'suggested',
  example: {
    bad: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz, employment: freelanse}\n',
    good: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz, employment: freelance}\n',
  },
});
