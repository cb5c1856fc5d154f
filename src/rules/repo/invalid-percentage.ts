import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidPercentage = describeRule({
  id: 'repo/invalid-percentage',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Shares are added and compared, and 0.3 is easily mistaken for 30%.',
    tr: 'Paylar toplanır ve karşılaştırılır; 0.3 ile 30% ise kolayca karışır.',
  },
  summary: {
    en: 'A percentage is a number with its sign: 2.5%, or in quotes "%40" and "2,5%".',
    tr: 'Yüzde, işaretiyle yazılan bir sayıdır: 2.5%, tırnak içinde "%40" ve "2,5%" de olur.',
  },
  why: {
    en: 'A share that is a hundred times too small turns every comparison with it around.',
    tr: 'Yüz kat küçük yazılmış bir pay, onunla yapılan her karşılaştırmayı tersine çevirir.',
  },
  messages: {
    respelled: {
      en: 'The percentage "{text}" is written {fix}.',
      tr: '"{text}" yüzdesi {fix} olarak yazılır.',
      help: { en: 'Write the number and the sign without a blank.', tr: 'Sayıyı ve işareti bitişik yazın.' },
    },
    unreadable: {
      en: '"{text}" is not a percentage.',
      tr: '"{text}" bir yüzde değil.',
      help: { en: 'Write a number with its sign, for example 25%.', tr: 'Sayıyı işaretiyle yazın, örneğin 25%.' },
    },
    'no-sign': {
      en: '"{text}" has no percent sign.',
      tr: '"{text}" değerinde yüzde işareti yok.',
      help: { en: 'Write {fix}.', tr: '{fix} yazın.' },
    },
    share: {
      en: '"{text}" looks like a part of one, not a percentage.',
      tr: '"{text}" bir yüzdeye değil, birin bir parçasına benziyor.',
      help: { en: 'Write {fix}, if that is what is meant.', tr: 'Kastedilen buysa {fix} yazın.' },
    },
    thousands: {
      en: '"{text}" is a thousand to some readers and a fraction to others.',
      tr: '"{text}" kimine göre binler, kimine göre kesirli bir sayıdır.',
      help: {
        en: 'Write thousands without a separator ({fix}), fractions with one or two digits.',
        tr: 'Binleri ayraçsız ({fix}), kesirleri bir ya da iki haneyle yazın.',
      },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'strategy:\n  promotionalShare: yüzde 20\n',
    good: 'strategy:\n  promotionalShare: 20%\n',
  },
});
