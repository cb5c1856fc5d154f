import { authorityNotices } from '../../analysis/crisis/authority-notices.ts';
import { listOf, valueOf } from '../../model/field.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { defineRule } from '../define-rule.ts';

/** 72 hours, in minutes. */
const MOST = 72 * 60;

export const regulatoryStepMissing = defineRule({
  id: 'crisis/regulatory-step-missing',
  severity: 'info',
  section: 5,
  isAbsence: true,
  sources: ['C24', 'C25'],
  summary: {
    en: 'The playbook for a data breach tells no authority within 72 hours.',
    tr: 'Veri ihlali senaryosunda yetkili kuruma 72 saat içinde bildirim adımı yok.',
  },
  why: {
    en: 'A breach of personal data has to be notified to the authority within 72 hours. Whoever thinks of it on the fourth day is late.',
    tr: 'Kişisel veri ihlali yetkili kuruma 72 saat içinde bildirilir; dördüncü gün akla gelirse geç kalınmıştır.',
  },
  messages: {
    none: {
      en: 'Playbook "{playbook}" does not say who tells the authority of a data breach.',
      tr: '"{playbook}" kimlikli kriz senaryosunda veri ihlalini yetkili kuruma kimin bildireceği yazılmamış.',
      help: {
        en: 'Add a step: `{id: authority, do: Notify the data protection authority, by: legal, within: 72h, phase: respond}`. Ask a lawyer which law holds for you.',
        tr: 'Bir adım ekleyin: `{id: bildirim, do: Kişisel Verileri Koruma Kuruluna bildir, by: legal, within: 72h, phase: respond}`. Hangi mevzuata bağlı olduğunuzu bir hukukçuya sorun.',
      },
    },
    late: {
      en: 'The authority is told of a data breach only within {within}; 72 hours are usual.',
      tr: 'Veri ihlali yetkili kuruma {within} içinde bildiriliyor; olağan süre 72 saattir.',
      help: {
        en: 'Shorten it: `within: 72h`. Ask a lawyer which law holds for you.',
        tr: 'Süreyi kısaltın: `within: 72h`. Hangi mevzuata bağlı olduğunuzu bir hukukçuya sorun.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak, scenario: data-breach, steps: [{id: close, do: Close the gap, within: 1h}]}`,
    good: `playbooks:
  leak: {title: Data leak, scenario: data-breach, steps: [{id: notify, do: Notify the data protection authority, within: 72h}]}`,
  },
  subjects: (model) =>
    model.playbooks.filter(({ scenario, steps }) => valueOf(scenario) === 'data-breach' && listOf(steps).length > 0),
  *check(playbook, { model }) {
    const notices = authorityNotices(model, playbook);
    if (notices === undefined) return;
    if (notices.length === 0) {
      yield { at: playbook.at, message: 'none', params: { playbook: playbook.id } };
      return;
    }
    const late = notices.map((within) => {
      const duration = valueOf(within);
      const minutes = duration && calendarMinutes(duration);
      return { within, minutes };
    });
    const [first] = late;
    if (late.every(({ minutes }) => minutes !== undefined && minutes > MOST)) {
      yield { at: first!.within.at, message: 'late', params: { within: { minutes: first!.minutes! } } };
    }
  },
});
