import { type Figure, figuresOf } from '../../analysis/measurement/figures-of.ts';
import { writeQuantity } from '../../model/values/write-quantity.ts';
import { defineRule } from '../define-rule.ts';

const MOST_SHOWN = 60;

export const targetNotMeasurable = defineRule({
  id: 'kpi/target-not-measurable',
  severity: 'warning',
  section: 4,
  sources: ['S40', 'S63'],
  summary: {
    en: 'A target, baseline, threshold or measurement is written in words.',
    tr: 'Bir hedef, başlangıç değeri, eşik ya da ölçüm sözcüklerle yazılmış.',
  },
  why: {
    en: 'Only a number can be reached or missed; "more engagement" is reached by everybody who says so.',
    tr: 'Ancak bir sayıya ulaşılır ya da ulaşılamaz; "daha çok etkileşim" hedefine, ulaştığını söyleyen herkes ulaşmış olur.',
  },
  messages: {
    target: {
      en: 'The target "{text}" of KPI "{kpi}" cannot be measured.',
      tr: '"{kpi}" göstergesinin "{text}" hedefi ölçülemez.',
      help: {
        en: 'Write a number with its unit: `value: 4200`, `4.5%`, `1h30m` or `1200 TRY`; while it is open, `target: tbd`.',
        tr: 'Birimiyle bir sayı yazın: `value: 4200`, `4.5%`, `1h30m` ya da `1200 TRY`; henüz belli değilse `target: tbd`.',
      },
    },
    value: {
      en: 'The value "{text}" of KPI "{kpi}" is no number.',
      tr: '"{kpi}" göstergesindeki "{text}" değeri bir sayı değil.',
      help: {
        en: 'Write a number with its unit: `4200`, `4.5%`, `1h30m` or `1200 TRY`.',
        tr: 'Birimiyle bir sayı yazın: `4200`, `4.5%`, `1h30m` ya da `1200 TRY`.',
      },
    },
  },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: many more than last year, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
  },
  subjects: (model) => model.kpis,
  *check(kpi) {
    for (const { field, quantity, at } of figuresOf(kpi)) {
      if (!isProse(quantity)) continue;
      const text = shortened(writeQuantity(quantity));
      yield { at, message: field === 'target' ? 'target' : 'value', params: { kpi: kpi.id, text } };
    }
  },
});

/** Words, but not the word for what is still open. */
function isProse(quantity: Figure['quantity']): boolean {
  return quantity.kind === 'prose' && quantity.text !== 'tbd';
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_SHOWN ? text : `${characters.slice(0, MOST_SHOWN).join('')}…`;
}
