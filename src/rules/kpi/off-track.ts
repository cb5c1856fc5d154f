import { amountOf } from '../../analysis/measurement/amount.ts';
import { datedFigures } from '../../analysis/measurement/dated-figures.ts';
import { isBehind, trackOf } from '../../analysis/measurement/track.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { writeQuantity } from '../../model/values/write-quantity.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** By how much of the whole way, in per cent, a KPI may be behind. */
interface Options {
  readonly tolerance: number;
}

export const offTrack = defineRule<Kpi, Options>({
  id: 'kpi/off-track',
  severity: 'info',
  section: 4,
  sources: ['S67'],
  summary: {
    en: 'The last measurement is behind the straight way to the target, or outside its band.',
    tr: 'Son ölçüm, hedefe giden düz yolun gerisinde ya da hedef aralığının dışında.',
  },
  why: {
    en: 'Performance is evaluated so that something can still be done; on the day of the target it is too late.',
    tr: 'Performans, henüz bir şey yapılabilecekken değerlendirilir; hedef tarihinde iş işten geçmiştir.',
  },
  messages: {
    behind: {
      en: 'KPI "{kpi}" is at "{value}", behind the straight way to "{target}" by {due}.',
      tr: '"{kpi}" göstergesi "{value}" değerinde; "{target}" hedefine giden düz yolun gerisinde (son tarih: {due}).',
      help: {
        en: 'Decide in the next review what is done about it, or set a target that can be reached.',
        tr: 'Ne yapılacağına bir sonraki değerlendirmede karar verin ya da ulaşılabilecek bir hedef koyun.',
      },
    },
    outside: {
      en: 'KPI "{kpi}" is at "{value}", outside its band of {min} to {max}.',
      tr: '"{kpi}" göstergesi "{value}" değerinde; hedef aralığının dışında (en az {min}, en çok {max}).',
      help: {
        en: 'Decide in the next review what is done about it, or move the band.',
        tr: 'Ne yapılacağına bir sonraki değerlendirmede karar verin ya da aralığı değiştirin.',
      },
    },
  },
  texts: { target: { en: 'the target', tr: 'hedef' }, start: { en: 'where it began', tr: 'ilk ölçüm' } },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: 900, due: 2027-01-31}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]
    measurements: [{on: 2026-09-30, value: 500}, {on: 2026-11-29, value: 510}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: 900, due: 2027-01-31}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]
    measurements: [{on: 2026-09-30, value: 500}, {on: 2026-11-29, value: 700}]`,
  },
  options: {
    schema: { type: 'object', properties: { tolerance: { type: 'integer', minimum: 0, maximum: 100 } } },
    defaults: { tolerance: 20 } satisfies Options,
    stricter: { tolerance: 'lower' },
  },
  subjects: (model) => model.kpis.filter((kpi) => datedFigures(kpi).length > 0),
  *check(kpi, { options }) {
    const finding = outsideBand(kpi) ?? behindTrack(kpi, options.tolerance);
    if (finding !== undefined) yield finding;
  },
});

function behindTrack(kpi: Kpi, tolerance: number): RuleFinding | undefined {
  const track = trackOf(kpi);
  if (track === undefined || !isBehind(track, tolerance)) return undefined;
  const { first, last, target, due, at } = track;
  return {
    at: last.valueAt,
    message: 'behind',
    params: { kpi: kpi.id, value: writeQuantity(last.quantity), target: writeQuantity(target), due: { date: due } },
    related: [
      { at: first.valueAt, message: 'start' },
      { at, message: 'target' },
    ],
  };
}

function outsideBand(kpi: Kpi): RuleFinding | undefined {
  const last = datedFigures(kpi).at(-1);
  const target = valueOf(kpi.target);
  const [value, min, max] = [last?.quantity, target && valueOf(target.min), target && valueOf(target.max)];
  const [now, least, most] = [value, min, max].map(amountOf);
  if (last === undefined || target === undefined || value === undefined || now === undefined) return undefined;
  const isBelow = least !== undefined && least.scale === now.scale && now.value < least.value;
  const isAbove = most !== undefined && most.scale === now.scale && now.value > most.value;
  if (!isBelow && !isAbove) return undefined;
  const words = {
    min: min === undefined ? '–' : writeQuantity(min),
    max: max === undefined ? '–' : writeQuantity(max),
  };
  return {
    at: last.valueAt,
    message: 'outside',
    params: { kpi: kpi.id, value: writeQuantity(value), ...words },
    related: [{ at: target.at, message: 'target' }],
  };
}
