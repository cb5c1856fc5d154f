import { figuresByKind, type KindOfFigures } from '../../analysis/measurement/figures-by-kind.ts';
import type { Figure } from '../../analysis/measurement/figures-of.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import type { Text } from '../../diagnostics/text.ts';
import { writeQuantity } from '../../model/values/write-quantity.ts';
import { defineRule } from '../define-rule.ts';

const UNITS: Readonly<Record<string, Text>> = {
  count: { en: 'things', tr: 'adet' },
  percent: { en: 'per cent', tr: 'yüzde' },
  ratio: { en: 'a plain ratio', tr: 'oran' },
  points: { en: 'points', tr: 'puan' },
  duration: { en: 'time', tr: 'süre' },
  money: { en: 'money', tr: 'para' },
};

const KINDS: Readonly<Record<string, Text>> = {
  number: { en: 'a plain number', tr: 'birimsiz bir sayı' },
  percentage: { en: 'a percentage', tr: 'bir yüzde' },
  duration: { en: 'a length of time', tr: 'bir süre' },
  money: { en: 'an amount of money', tr: 'bir para tutarı' },
};

export const unitMismatch = defineRule({
  id: 'kpi/unit-mismatch',
  severity: 'error',
  section: 4,
  sources: ['S63'],
  summary: {
    en: 'A target, baseline, threshold or measurement is not in the unit of its metric.',
    tr: 'Bir hedef, başlangıç değeri, eşik ya da ölçüm, ölçütün birimiyle yazılmamış.',
  },
  why: {
    en: 'Values of different units cannot be compared, so nobody knows whether the target is reached; 4 and 4 % are not the same.',
    tr: 'Birimleri farklı değerler karşılaştırılamaz, hedefe ulaşılıp ulaşılmadığı bilinemez; 4 ile %4 aynı şey değildir.',
  },
  messages: {
    metric: {
      en: 'Metric "{metric}" is counted in {unit}, but "{value}" is {kind}.',
      tr: '"{metric}" ölçütünün birimi {unit}, ama "{value}" {kind}.',
      help: { en: 'Write it like this: {example}', tr: 'Şöyle yazın: {example}' },
    },
    mixed: {
      en: 'KPI "{kpi}" has values that cannot be compared: "{first}" and "{value}".',
      tr: '"{kpi}" göstergesinde birbiriyle karşılaştırılamayan değerler var: "{first}" ve "{value}".',
      help: {
        en: 'Write target, baseline, thresholds and measurements in the same unit.',
        tr: 'Hedefi, başlangıç değerini, eşikleri ve ölçümleri aynı birimle yazın.',
      },
    },
  },
  texts: {
    first: { en: 'written in another unit here', tr: 'burada başka birimle yazılmış' },
    percent: { en: 'Write per cent: {value}%', tr: 'Yüzde olarak yaz: {value}%' },
  },
  fix: 'suggested',
  example: {
    bad: `kpis:
  engagement:
    metric: engagement-rate-reach
    goals: reach
    owner: mina-falk
    source: Platform statistics
    every: week
    target: {value: 4, due: 2027-06-30}
    thresholds: [{below: 2%, action: Look at the last ten posts together.}]`,
    good: `kpis:
  engagement:
    metric: engagement-rate-reach
    goals: reach
    owner: mina-falk
    source: Platform statistics
    every: week
    target: {value: 4%, due: 2027-06-30}
    thresholds: [{below: 2%, action: Look at the last ten posts together.}]`,
  },
  subjects: (model) => model.kpis,
  *check(kpi) {
    const { metric, expected, wrong } = figuresByKind(kpi);
    for (const kind of wrong) {
      const { quantity, at } = kind.figures[0];
      const value = writeQuantity(quantity);
      if (metric !== undefined && !kind.fitsMetric) {
        const words = { unit: UNITS[metric.unit]!, kind: KINDS[quantity.kind]!, example: EXAMPLES[metric.unit]! };
        yield { at, message: 'metric', params: { metric: metric.id, value, ...words }, ...fixesOf(kind, metric.unit) };
      } else if (expected !== undefined) {
        const params = { kpi: kpi.id, value, first: writeQuantity(expected.quantity) };
        yield { at, message: 'mixed', params, related: [{ at: expected.at, message: 'first' }] };
      }
    }
  },
});

const EXAMPLES: Readonly<Record<string, string>> = {
  count: '4200',
  percent: '4.5%',
  ratio: '1.8',
  points: '45',
  duration: '1h30m',
  money: '1200 TRY',
};

/** Plain numbers of a percentage: surely meant as per cent from 1 on; 0.04 may be a share of one. */
function fixesOf({ figures }: KindOfFigures, unit: string): { readonly fixes?: readonly Fix[] } {
  const numbers = figures.map(plainNumber);
  const [first] = numbers;
  if (unit !== 'percent' || first === undefined || numbers.some((one) => one === undefined || one < 1)) return {};
  const edits = figures.map(({ at, quantity }) => ({ op: 'set', at, value: `${writeQuantity(quantity)}%` }) as const);
  return { fixes: [{ title: 'percent', params: { value: String(first) }, safety: 'suggested', edits }] };
}

function plainNumber({ quantity }: Figure): number | undefined {
  return quantity.kind === 'number' ? quantity.number : undefined;
}
