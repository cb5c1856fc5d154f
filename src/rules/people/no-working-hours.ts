import { oneOrAll } from '../../analysis/one-or-all.ts';
import { peopleWhoAnswer } from '../../analysis/response/people-who-answer.ts';
import { entityNameOf } from '../../model/entity.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const noWorkingHours = defineRule({
  id: 'people/no-working-hours',
  severity: 'warning',
  section: 6,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S92'],
  summary: {
    en: 'Nothing says when, or in which time zone, somebody who answers people works.',
    tr: 'Yanıt veren birinin hangi saatlerde ya da hangi saat dilimine göre çalıştığı yazılmamış.',
  },
  why: {
    en: 'Whether answers come in time depends on who works when; without hours that is a guess: Monday to Friday, 09:00 to 18:00.',
    tr: 'Yanıtın zamanında verilmesi, kimin ne zaman çalıştığına bağlıdır; saatler yoksa tahmin edilir: hafta içi 09.00-18.00.',
  },
  messages: {
    hours: {
      en: 'Nothing says when "{person}", who answers people, works.',
      tr: 'Yanıt veren "{person}" adlı kişinin çalışma saatleri yazılmamış.',
      help: {
        en: 'Write the hours of the person, `workingHours: {mon-fri: "09:00-17:00"}`, or those of all as `workweek` of the organisation.',
        tr: 'Kişinin saatlerini `workingHours: {mon-fri: "09:00-17:00"}` olarak ya da herkesinkini kuruluşun `workweek` alanına yazın.',
      },
    },
    allHours: {
      en: 'Nothing says when the {count} people who answer work.',
      tr: 'Yanıt veren {count} kişinin hiçbirinin çalışma saatleri yazılmamış.',
      help: {
        en: 'Write the usual hours as `workweek` of the organisation: `workweek: {mon-fri: "09:00-17:00"}`; who works at other hours has `workingHours`.',
        tr: 'Olağan saatleri kuruluşun `workweek` alanına yazın: `workweek: {mon-fri: "09:00-17:00"}`; başka saatlerde çalışan için `workingHours` kullanın.',
      },
    },
    zone: {
      en: 'Nothing says in which time zone "{person}", who answers people, works.',
      tr: 'Yanıt veren "{person}" adlı kişinin saat dilimi yazılmamış.',
      help: {
        en: 'Write the time zone of the organisation, for example `timezone: Europe/Istanbul`, or that of the person.',
        tr: 'Kuruluşun saat dilimini, örneğin `timezone: Europe/Istanbul`, ya da kişininkini yazın.',
      },
    },
    allZone: {
      en: 'Nothing says in which time zone the {count} people who answer work.',
      tr: 'Yanıt veren {count} kişinin hiçbirinin saat dilimi yazılmamış.',
      help: {
        en: 'Write the time zone of the organisation, for example `timezone: Europe/Istanbul`.',
        tr: 'Kuruluşun saat dilimini yazın, örneğin `timezone: Europe/Istanbul`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay, timezone: Europe/London}
people: {ada-lund: {name: Ada Lund}}
responses: {everyone: {accounts: all, responders: ada-lund}}`,
    good: `organization: {name: Pine and Clay, timezone: Europe/London}
people: {ada-lund: {name: Ada Lund, workingHours: {tue-sat: "10:00-16:00"}}}
responses: {everyone: {accounts: all, responders: ada-lund}}`,
  },
  // Without an organisation there is one thing to say, and `org/no-organization` says it.
  subjects: (model) =>
    model.organization === undefined
      ? []
      : oneOrAll(peopleWhoAnswer(model), (person) => lackOf(model, person) !== undefined),
  *check([person, ...others], { model }) {
    const lack = person && lackOf(model, person);
    if (person === undefined || lack === undefined) return;
    if (others.length === 0) yield { at: person.at, message: lack, params: { person: person.id } };
    else if (model.organization !== undefined) {
      const message = lack === 'hours' ? 'allHours' : 'allZone';
      yield {
        at: model.organization.at,
        message,
        params: { count: others.length + 1 },
        about: [person, ...others].map(entityNameOf),
      };
    }
  },
});

function lackOf({ organization }: Model, { workingHours, timezone }: Person): 'hours' | 'zone' | undefined {
  if (workingHours.state === 'absent' && organization?.workweek.state === 'absent') return 'hours';
  return timezone.state === 'absent' ? 'zone' : undefined;
}
