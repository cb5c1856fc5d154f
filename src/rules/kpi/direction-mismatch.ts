import { amountOf } from '../../analysis/measurement/amount.ts';
import { directionOf } from '../../analysis/measurement/metric-of.ts';
import { valueOf } from '../../model/field.ts';
import { writeQuantity } from '../../model/values/write-quantity.ts';
import { defineRule } from '../define-rule.ts';

export const directionMismatch = defineRule({
  id: 'kpi/direction-mismatch',
  severity: 'warning',
  section: 4,
  sources: ['S40', 'S63'],
  summary: {
    en: 'A target is worse than where the KPI started.',
    tr: 'Bir hedef değer, başlangıç değerinden daha kötü.',
  },
  why: {
    en: 'A target is there to be reached; one that is worse than the start is reached by doing nothing, or is written the wrong way round.',
    tr: 'Hedef ulaşılmak için konur; başlangıçtan kötüyse hiçbir şey yapmadan ulaşılır ya da ters yazılmıştır.',
  },
  messages: {
    lower: {
      en: 'For KPI "{kpi}" higher is better, but its target "{target}" is below its baseline "{baseline}".',
      tr: '"{kpi}" göstergesinde yüksek olması iyidir, ama "{target}" hedefi "{baseline}" başlangıç değerinin altında.',
      help: {
        en: 'Correct the target or the baseline; when less is better, write `direction: down`.',
        tr: 'Hedefi ya da başlangıç değerini düzeltin; düşük olması iyiyse `direction: down` yazın.',
      },
    },
    higher: {
      en: 'For KPI "{kpi}" lower is better, but its target "{target}" is above its baseline "{baseline}".',
      tr: '"{kpi}" göstergesinde düşük olması iyidir, ama "{target}" hedefi "{baseline}" başlangıç değerinin üstünde.',
      help: {
        en: 'Correct the target or the baseline; when more is better, write `direction: up`.',
        tr: 'Hedefi ya da başlangıç değerini düzeltin; yüksek olması iyiyse `direction: up` yazın.',
      },
    },
  },
  texts: { baseline: { en: 'where it started', tr: 'başlangıç değeri' } },
  example: {
    bad: `kpis:
  first-answer:
    metric: first-response-time
    goals: reach
    owner: mina-falk
    source: Inbox report
    every: week
    baseline: 2h
    target: {value: 3h, due: 2027-06-30}
    thresholds: [{above: 4h, action: Put a second person on the evenings.}]`,
    good: `kpis:
  first-answer:
    metric: first-response-time
    goals: reach
    owner: mina-falk
    source: Inbox report
    every: week
    baseline: 3h
    target: {value: 2h, due: 2027-06-30}
    thresholds: [{above: 4h, action: Put a second person on the evenings.}]`,
  },
  subjects: (model) => model.kpis,
  *check(kpi) {
    const value = valueOf(kpi.target)?.value;
    const [reached, started] = [value && valueOf(value), valueOf(kpi.baseline)];
    const [target, baseline] = [amountOf(reached), amountOf(started)];
    if (!value || !reached || !started || !target || !baseline || target.scale !== baseline.scale) return;
    const direction = directionOf(kpi);
    const isLower = direction === 'up' && target.value < baseline.value;
    const isHigher = direction === 'down' && target.value > baseline.value;
    if (!isLower && !isHigher) return;
    yield {
      at: value.at,
      message: isLower ? 'lower' : 'higher',
      params: { kpi: kpi.id, target: writeQuantity(reached), baseline: writeQuantity(started) },
      related: [{ at: kpi.baseline.at, message: 'baseline' }],
    };
  },
});
