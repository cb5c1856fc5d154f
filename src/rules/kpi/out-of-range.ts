import { amountOf } from '../../analysis/measurement/amount.ts';
import { type Figure, figuresOf } from '../../analysis/measurement/figures-of.ts';
import { metricOf } from '../../analysis/measurement/metric-of.ts';
import type { Param } from '../../diagnostics/finding.ts';
import type { Metric } from '../../facts/metric.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { writeQuantity } from '../../model/values/write-quantity.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

export const outOfRange = defineRule({
  id: 'kpi/out-of-range',
  severity: 'error',
  section: 4,
  sources: ['S63'],
  summary: {
    en: 'A value is one that the metric cannot have, or a band is upside down.',
    tr: 'Bir değer, ölçütün alamayacağı bir değer ya da hedef aralığı ters yazılmış.',
  },
  why: {
    en: 'Of a hundred messages no more than a hundred are answered: such a value is a slip, and whatever is computed with it is wrong.',
    tr: 'Yüz mesajın yüzden çoğu yanıtlanamaz: böyle bir değer yazım yanlışıdır, onunla hesaplanan her şey de yanlış olur.',
  },
  messages: {
    above: {
      en: 'Metric "{metric}" is at most {most}, but "{value}" is written.',
      tr: '"{metric}" ölçütü en çok {most} olabilir, ama "{value}" yazılmış.',
      help: {
        en: 'Correct the value, or name the metric that is meant.',
        tr: 'Değeri düzeltin ya da kastedilen ölçütü yazın.',
      },
    },
    below: {
      en: 'Metric "{metric}" is at least {least}, but "{value}" is written.',
      tr: '"{metric}" ölçütü en az {least} olabilir, ama "{value}" yazılmış.',
      help: {
        en: 'Correct the value, or name the metric that is meant.',
        tr: 'Değeri düzeltin ya da kastedilen ölçütü yazın.',
      },
    },
    band: {
      en: 'The band of KPI "{kpi}" is upside down: `min` is "{min}" and `max` is "{max}".',
      tr: '"{kpi}" göstergesinin aralığı ters: `min` alanında "{min}", `max` alanında "{max}" var.',
      help: { en: 'Put the smaller value in `min`.', tr: 'Küçük değeri `min` alanına yazın.' },
    },
  },
  texts: { max: { en: 'the upper end', tr: 'üst sınır' } },
  example: {
    bad: `kpis:
  answered:
    metric: response-rate
    goals: reach
    owner: mina-falk
    source: Inbox report
    target: {value: 970%, due: 2027-06-30}
    thresholds: [{below: 90%, action: Look at the roster.}]`,
    good: `kpis:
  answered:
    metric: response-rate
    goals: reach
    owner: mina-falk
    source: Inbox report
    target: {value: 97%, due: 2027-06-30}
    thresholds: [{below: 90%, action: Look at the roster.}]`,
  },
  subjects: (model) => model.kpis,
  *check(kpi) {
    const metric = metricOf(kpi);
    if (metric !== undefined) for (const figure of figuresOf(kpi)) yield* impossible(figure, metric);
    yield* upsideDown(kpi);
  },
});

function* impossible({ quantity, at }: Figure, { id, unit, least, most }: Metric): Iterable<RuleFinding> {
  const amount = amountOf(quantity);
  if (amount === undefined) return;
  // A ratio may be written as per cent.
  const value = unit === 'ratio' && amount.scale === 'percentage' ? amount.value / 100 : amount.value;
  const inUnit = (limit: number): Param => (unit === 'percent' ? { percent: limit } : limit);
  const params = { metric: id, value: writeQuantity(quantity) };
  if (most !== undefined && value > most) yield { at, message: 'above', params: { ...params, most: inUnit(most) } };
  if (least !== undefined && value < least) yield { at, message: 'below', params: { ...params, least: inUnit(least) } };
}

function* upsideDown(kpi: Kpi): Iterable<RuleFinding> {
  const target = valueOf(kpi.target);
  const [min, max] = [target && valueOf(target.min), target && valueOf(target.max)];
  const [least, most] = [amountOf(min), amountOf(max)];
  if (target === undefined || !min || !max || least === undefined || most === undefined) return;
  if (least.scale !== most.scale || least.value <= most.value) return;
  yield {
    at: target.min.at,
    message: 'band',
    params: { kpi: kpi.id, min: writeQuantity(min), max: writeQuantity(max) },
    related: [{ at: target.max.at, message: 'max' }],
  };
}
