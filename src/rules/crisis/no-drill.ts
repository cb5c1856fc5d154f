import { drillState } from '../../analysis/crisis/drill-state.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { addItem } from '../remedy.ts';

export const noDrill = defineRule({
  id: 'crisis/no-drill',
  severity: 'info',
  gap: 'high',
  section: 5,
  readsClock: true,
  isAbsence: true,
  sources: ['S70', 'C5'],
  summary: {
    en: 'The crisis plan was not tried within a year, or the next drill is not planned.',
    tr: 'Kriz yönetim planı bir yıldır denenmemiş ya da sonraki tatbikat planlanmamış.',
  },
  why: {
    en: 'What nobody ever tried fails in its first hour: a number is out of date, a right is missing, somebody has left.',
    tr: 'Hiç denenmemiş plan ilk saatinde aksar: numara eskimiştir, yetki eksiktir, yazılı kişi ayrılmıştır.',
  },
  messages: {
    never: {
      en: 'No drill of the crisis plan is planned, and none was held.',
      tr: 'Kriz yönetim planı için tatbikat yapılmamış ve planlanmamış.',
      help: {
        en: 'Plan one for the likeliest scenario: `drills: [{on: {example}, kind: tabletop, status: planned}]`.',
        tr: 'En olası senaryo için bir tatbikat planlayın: `drills: [{on: {example}, kind: tabletop, status: planned}]`.',
      },
    },
    long: {
      en: 'The last drill of the crisis plan was on {last}, and none is planned.',
      tr: 'Kriz yönetim planının son tatbikatı {last} tarihinde yapılmış; yenisi planlanmamış.',
      help: {
        en: 'Plan the next one: `drills: [{on: {example}, kind: tabletop, status: planned}]`. Once a year is the least.',
        tr: 'Sonrakini planlayın: `drills: [{on: {example}, kind: tabletop, status: planned}]`. En az yılda bir kez yapılır.',
      },
    },
    next: {
      en: 'The next drill of the crisis plan is not planned; the last was on {last}.',
      tr: 'Kriz yönetim planının sonraki tatbikatı planlanmamış; sonuncusu {last} tarihinde yapılmış.',
      help: {
        en: 'Give the next one a day: `drills: [{on: {example}, kind: tabletop, status: planned}]`.',
        tr: 'Sonrakine bir gün verin: `drills: [{on: {example}, kind: tabletop, status: planned}]`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak}`,
    good: `playbooks:
  leak: {title: Data leak, drills: [{on: 2027-03-10, kind: tabletop, status: planned}]}`,
  },
  subjects: (model) => (model.playbooks.length > 0 ? [model] : []),
  *check(model) {
    const { kind, last, playbook } = drillState(model);
    if (kind === 'planned' || kind === 'unknown') return;
    yield {
      at: playbook.at,
      message: kind,
      params: { example: addDays(model.today, 90), ...(last !== undefined && { last: { date: last } }) },
    };
  },
  remedy: (_, { model, day }) => {
    const { playbook } = drillState(model);
    return [addItem(playbook, 'drills', playbook.drills, { on: day(90), kind: 'tabletop', status: 'planned' })];
  },
});
