import { describeRule } from '../define-rule.ts';

const likeThis = { en: 'Write it like this: {example}', tr: 'Şöyle yazın: {example}' };

export const wrongType = describeRule({
  id: 'repo/wrong-type',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A list where one name belongs, or a text where a number belongs, can be read in more than one way.',
    tr: 'Tek bir adın yerindeki liste ya da sayının yerindeki metin birden çok anlama gelebilir.',
  },
  summary: {
    en: 'A value is of another kind than its field takes, for example a list instead of a text.',
    tr: 'Bir değer, alanının aldığı türden değil; örneğin metin yerine liste var.',
  },
  why: {
    en: 'The value cannot be used, and everything that needs it stays unchecked.',
    tr: 'Değer kullanılamaz ve ona bağlı hiçbir şey denetlenemez.',
  },
  messages: {
    wrong: {
      en: '"{field}" takes {expected}, but {found} stands here.',
      tr: '"{field}" alanında {expected} bekleniyordu, {found} bulundu.',
      help: likeThis,
    },
    item: {
      en: 'An item of "{field}" must be {expected}, but {found} stands here.',
      tr: '"{field}" listesinin bir ögesi için {expected} bekleniyordu, {found} bulundu.',
      help: likeThis,
    },
    'only-one': {
      en: '"{field}" takes only one value, but a list stands here.',
      tr: '"{field}" alanı tek bir değer alır, burada ise liste var.',
      help: { en: 'Write it without brackets: {example}', tr: 'Köşeli ayraç kullanmadan yazın: {example}' },
    },
    'list-for-ids': {
      en: 'Everything in "{field}" has a name of its own before it, but a list stands here.',
      tr: '"{field}" bölümündeki her şeyin önünde kendi kimliği durur, burada ise liste var.',
      help: {
        en: 'Write an id and a colon in place of each dash: {example}',
        tr: 'Her tirenin yerine bir kimlik ve iki nokta yazın: {example}',
      },
    },
    'ids-for-list': {
      en: '"{field}" is a list, but a group of fields stands here.',
      tr: '"{field}" bir listedir, burada ise alan grubu var.',
      help: { en: 'Begin each item with a dash: {example}', tr: 'Her ögeyi tire ile başlatın: {example}' },
    },
    'quoted-number': {
      en: '"{field}" takes {expected}, and in quotes it is a text.',
      tr: '"{field}" alanında {expected} bekleniyordu; tırnak içindeki sayı metin sayılır.',
      help: { en: 'Write {meant} without quotes.', tr: 'Tırnak kullanmadan {meant} yazın.' },
    },
    'truth-word': {
      en: '"{field}" takes `true` or `false`, but "{value}" stands here.',
      tr: '"{field}" alanı `true` ya da `false` alır, burada ise "{value}" var.',
      help: { en: 'Write {meant}.', tr: '{meant} yazın.' },
    },
    document: {
      en: 'A file begins with sections, but {found} stands here.',
      tr: 'Dosya bölümlerle başlar, burada ise {found} var.',
      help: {
        en: 'Begin with the name of a section and a colon, for example "people:".',
        tr: 'Bir bölüm adı ve iki nokta ile başlayın, örneğin "people:".',
      },
    },
  },
  texts: { write: { en: 'Write {near}', tr: '{near} yaz' } },
  fix: 'suggested',
  example: {
    bad: 'people:\n  ayse-yilmaz: {name: [Ayşe, Yılmaz]}\n',
    good: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz}\n',
  },
});
