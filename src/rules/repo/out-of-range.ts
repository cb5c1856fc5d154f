import { describeRule } from '../define-rule.ts';

export const outOfRange = describeRule({
  id: 'repo/out-of-range',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A level of 6 on a scale to 5, or a negative limit, is a slip and would spoil every sum it goes into.',
    tr: '5 düzeyli bir ölçekte 6 ya da eksi bir sınır yazım hatasıdır ve girdiği her hesabı bozar.',
  },
  summary: {
    en: 'A number is too small or too large for its field, or a list too short or too long.',
    tr: 'Bir sayı alanı için çok küçük ya da çok büyük, ya da bir liste çok kısa ya da çok uzun.',
  },
  why: {
    en: 'The value cannot be what was meant, and whatever is computed from it would be wrong.',
    tr: 'Değer kastedilen değer olamaz ve ondan hesaplanan her şey yanlış olur.',
  },
  messages: {
    least: {
      en: '"{field}" must be at least {limit}, but {value} stands here.',
      tr: '"{field}" en az {limit} olmalıdır, burada {value} var.',
      help: { en: 'Write {limit} or more.', tr: '{limit} ya da daha büyük bir sayı yazın.' },
    },
    most: {
      en: '"{field}" must be at most {limit}, but {value} stands here.',
      tr: '"{field}" en çok {limit} olmalıdır, burada {value} var.',
      help: { en: 'Write {limit} or less.', tr: '{limit} ya da daha küçük bir sayı yazın.' },
    },
    'more-than': {
      en: '"{field}" must be more than {limit}, but {value} stands here.',
      tr: '"{field}" şundan büyük olmalıdır: {limit}, burada {value} var.',
      help: { en: 'Write a number above {limit}.', tr: 'Şundan büyük bir sayı yazın: {limit}' },
    },
    'less-than': {
      en: '"{field}" must be less than {limit}, but {value} stands here.',
      tr: '"{field}" şundan küçük olmalıdır: {limit}, burada {value} var.',
      help: { en: 'Write a number below {limit}.', tr: 'Şundan küçük bir sayı yazın: {limit}' },
    },
    'least-items': {
      en: '"{field}" needs at least {limit} {limit:item|items}.',
      tr: '"{field}" alanında en az {limit} öge olmalıdır.',
      help: { en: 'Add what is missing.', tr: 'Eksik olanları ekleyin.' },
    },
    'most-items': {
      en: '"{field}" takes at most {limit} {limit:item|items}.',
      tr: '"{field}" alanında en çok {limit} öge olabilir.',
      help: { en: 'Take away what is too much.', tr: 'Fazla olanları kaldırın.' },
    },
    'most-letters': {
      en: '"{field}" takes at most {limit} {limit:character|characters}.',
      tr: '"{field}" alanında en çok {limit} karakter olabilir.',
      help: { en: 'Shorten it.', tr: 'Kısaltın.' },
    },
  },
  example: {
    bad: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz, skills: {copywriting: 6}}\n',
    good: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz, skills: {copywriting: 5}}\n',
  },
});
