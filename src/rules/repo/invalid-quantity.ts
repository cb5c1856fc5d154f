import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidQuantity = describeRule({
  id: 'repo/invalid-quantity',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Targets and measurements are compared with one another, which takes one way to write a number.',
    tr: 'Hedefler ve ölçümler birbiriyle karşılaştırılır; bunun için sayıların tek bir yazımı olmalıdır.',
  },
  summary: {
    en: 'A value of a metric is a number, a percentage, a duration or an amount of money: 4200, 3.5%, 1h30m, 1200 TRY.',
    tr: 'Bir ölçütün değeri sayı, yüzde, süre ya da para tutarıdır: 4200, 3.5%, 1h30m, 1200 TRY.',
  },
  why: {
    en: 'A target of 4.200 is four thousand to one colleague and four to another.',
    tr: '4.200 olarak yazılan hedef bir çalışana göre dört bin, ötekine göre dörttür.',
  },
  messages: {
    respelled: {
      en: 'The value "{text}" is written "{fix}".',
      tr: '"{text}" değeri "{fix}" olarak yazılır.',
      help: {
        en: 'Write digits without separators and a point for decimals: 4200, 3.5%, 1h30m, 1200.50 TRY.',
        tr: 'Basamakları ayraçsız, ondalığı noktayla yazın: 4200, 3.5%, 1h30m, 1200.50 TRY.',
      },
    },
    thousands: {
      en: '"{text}" is thousands to some readers and a fraction to others.',
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
    bad: 'kpis:\n  engagement: {target: {value: 4 %, due: 2027-06-30}}\n',
    good: 'kpis:\n  engagement: {target: {value: 4%, due: 2027-06-30}}\n',
  },
});
