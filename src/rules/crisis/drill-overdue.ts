import { datedWork } from '../../analysis/agenda/dated-work.ts';
import { defineRule } from '../define-rule.ts';

export const drillOverdue = defineRule({
  id: 'crisis/drill-overdue',
  severity: 'warning',
  section: 5,
  readsClock: true,
  measure: { param: 'due', worse: 'less' },
  sources: ['S70', 'C5'],
  summary: {
    en: 'The day of a planned drill is past, and it is not marked as done.',
    tr: 'Planlanmış bir tatbikatın günü geçmiş, ama yapıldığı yazılmamış.',
  },
  why: {
    en: 'A drill that is only planned shows no gap; the first time the plan is tried is then the crisis itself.',
    tr: 'Yalnızca planlanan bir tatbikat hiçbir açığı göstermez; plan ilk kez krizin kendisinde denenmiş olur.',
  },
  messages: {
    late: {
      en: 'A drill was planned for {due} and is not marked as done.',
      tr: '{due} tarihine planlanan tatbikatın yapıldığı yazılmamış.',
      help: {
        en: 'Hold it and write `status: done` with what was learned in `findings`, or move it to a new day.',
        tr: 'Tatbikatı yapıp `status: done` ve öğrenilenleri `findings` alanına yazın ya da yeni bir tarih verin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak, drills: [{on: 2026-11-30, kind: tabletop, status: planned}]}`,
    good: `playbooks:
  leak: {title: Data leak, drills: [{on: 2026-11-30, kind: tabletop, status: done}]}`,
  },
  subjects: (model) => datedWork(model).filter(({ kind }) => kind === 'drill'),
  *check({ due, isOpen, at }, { model }) {
    if (!isOpen || due >= model.today) return;
    yield { at, message: 'late', params: { due: { date: due } } };
  },
});
