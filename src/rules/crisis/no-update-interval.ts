import { planSeverities, ranksOf } from '../../analysis/crisis/plan-severities.ts';
import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { valueOf } from '../../model/field.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { defineRule } from '../define-rule.ts';

/** The two gravest severities. */
const GRAVE = 2;
/** Minutes between two updates. */
const MOST = 60;

export const noUpdateInterval = defineRule({
  id: 'crisis/no-update-interval',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S78', 'C13'],
  summary: {
    en: 'A grave severity does not say how often there is news, or too seldom.',
    tr: 'Ağır bir kriz seviyesinde ne sıklıkla bilgi verileceği yazılmamış ya da aralık fazla uzun.',
  },
  why: {
    en: 'After the first statement people wait for the second; if none is announced, they ask, and others answer.',
    tr: 'İlk açıklamadan sonra herkes ikincisini bekler; ne zaman geleceği bilinmezse sorulur ve yanıtı başkaları verir.',
  },
  messages: {
    none: {
      en: 'Severity "{severity}" does not say how often there is news.',
      tr: '"{severity}" kimlikli kriz seviyesinde ne sıklıkla bilgi verileceği yazılmamış.',
      help: {
        en: 'Write it: `updateEvery: 30m`. Each update says when the next one comes.',
        tr: 'Sıklığı yazın: `updateEvery: 30m`. Her bilgilendirme, sonrakinin saatini söyler.',
      },
    },
    slow: {
      en: 'In the gravest severity, "{severity}", there is news only every {every}.',
      tr: 'En ağır kriz seviyesinde ("{severity}") bilgilendirme aralığı {every}.',
      help: {
        en: 'Give news at least every hour while it is grave: `updateEvery: 30m`.',
        tr: 'Kriz ağırken en az saatte bir bilgi verin: `updateEvery: 30m`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `crisis: {severities: [{id: sev-1, firstResponse: 30m}, {id: sev-2, firstResponse: 1h, updateEvery: 1h}]}`,
    good: `crisis: {severities: [{id: sev-1, firstResponse: 30m, updateEvery: 30m}, {id: sev-2, firstResponse: 1h, updateEvery: 1h}]}`,
  },
  subjects: (model) => wholePlans(model).flatMap(planSeverities),
  *check({ severities }) {
    for (const [severity, worse] of ranksOf(severities) ?? []) {
      const { updateEvery } = severity;
      const every = valueOf(updateEvery);
      const minutes = every && calendarMinutes(every);
      if (worse < GRAVE && updateEvery.state === 'absent') {
        yield { at: severity.at, message: 'none', params: { severity: severity.id } };
      } else if (worse === 0 && minutes !== undefined && minutes > MOST) {
        yield { at: updateEvery.at, message: 'slow', params: { severity: severity.id, every: { minutes } } };
      }
    }
  },
});
