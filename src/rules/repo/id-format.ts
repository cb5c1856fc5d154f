import { describeRule } from '../define-rule.ts';

const form = {
  en: 'An id is made of small letters a-z, digits, and single hyphens or dots between them, for example ayse-yilmaz.',
  tr: 'Kimlikte küçük a-z harfleri, rakamlar ve aralarında tek tire ya da nokta bulunur, örneğin ayse-yilmaz.',
};

export const idFormat = describeRule({
  id: 'repo/id-format',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Ids become file names, links and arguments of commands: capital and accented letters differ between machines.',
    tr: 'Kimlikler dosya adı, bağlantı ve komut olur: büyük ve Türkçe harfler makineden makineye değişir.',
  },
  summary: {
    en: 'An id has letters or signs that ids do not have, or is a word with a meaning of its own.',
    tr: 'Bir kimlikte izin verilmeyen harfler ya da işaretler var ya da kimlik özel anlamlı bir sözcük.',
  },
  why: {
    en: 'References to it fail on some machines, and "all" or "tbd" as an id could mean two things.',
    tr: 'Ona yapılan başvurular bazı makinelerde çalışmaz; kimlik olarak "all" ya da "tbd" iki anlama gelebilir.',
  },
  messages: {
    near: {
      en: '"{id}" is no id. Write "{near}".',
      tr: '"{id}" bir kimlik değil. Şöyle yazın: "{near}".',
      help: form,
    },
    form: { en: '"{id}" is no id.', tr: '"{id}" bir kimlik değil.', help: form },
    'no-letter': {
      en: '"{id}" is no id: it has no letter.',
      tr: '"{id}" bir kimlik değil: içinde harf yok.',
      help: { en: 'Put a word before it, for example post-{id}', tr: 'Önüne bir sözcük ekleyin, örneğin post-{id}' },
    },
    reserved: {
      en: '"{id}" cannot be an id: the word has a meaning of its own.',
      tr: '"{id}" kimlik olamaz: bu sözcüğün özel bir anlamı var.',
      help: {
        en: 'Choose another. Reserved are "tbd", "all", "always", "none", "true", "false" and "null".',
        tr: 'Başka bir kimlik seçin. Ayrılmış sözcükler: "tbd", "all", "always", "none", "true", "false", "null".',
      },
    },
  },
  texts: { write: { en: 'Write "{near}"', tr: '"{near}" yaz' } },
  fix: 'suggested',
  example: {
    bad: 'audiences:\n  öğretmenler: {name: Öğretmenler}\n',
    good: 'audiences:\n  ogretmenler: {name: Öğretmenler}\n',
  },
});
