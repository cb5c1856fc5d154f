import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noResponsible = defineRule({
  id: 'raci/no-responsible',
  severity: 'error',
  section: 2,
  sources: ['S14', 'R2'],
  summary: { en: 'An activity has nobody who does it.', tr: 'Bir faaliyeti yürüten kimse yok.' },
  why: {
    en: 'Somebody answers for the activity, but nobody does it; it is noticed when it was needed.',
    tr: 'Faaliyetin hesabını veren biri olsa da onu yürüten yoktur; eksikliği ancak iş gerektiğinde fark edilir.',
  },
  messages: {
    none: {
      en: 'Nobody is responsible for activity "{activity}".',
      tr: '"{activity}" faaliyetini yürüten kimse atanmamış.',
      help: {
        en: 'Name who does it: `responsible: [ayse-yilmaz, designer]`; a place still to be filled is `tbd`.',
        tr: 'Yürütenleri yazın: `responsible: [ayse-yilmaz, designer]`; henüz dolmamış bir yer `tbd` ile gösterilir.',
      },
    },
  },
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, accountable: omar-reyes}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: omar-reyes}`,
  },
  subjects: (model) => model.responsibilities,
  *check(row) {
    const { responsible } = row;
    if (responsible.state !== 'absent' && valueOf(responsible)?.length !== 0) return;
    yield { at: responsible.at, message: 'none', params: { activity: valueOf(row.activity) ?? row.id } };
  },
});
