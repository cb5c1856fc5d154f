import { openHoles } from '../../analysis/response/open-holes.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';
import { awayPlaces, awayTexts, isOnlyHoliday, peopleAway } from './away-places.ts';
import { closeOnHolidays, closeTexts } from './close-on-holidays.ts';
import { promisePlace } from './promise-place.ts';
import { whereOf } from './where-of.ts';

const nobody = {
  en: 'Nobody answers from {from} to {to}, though answers are promised then ({count} {count:time|times}, {sum} in all).',
  tr: 'Yanıt sözü verilen {from} ile {to} arasında kimse yok (plan içinde {count} kez, toplam {sum}).',
};

export const coverageGap = defineRule({
  id: 'response/coverage-gap',
  severity: 'warning',
  section: 6,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'sum', worse: 'more' },
  sources: ['S92'],
  fix: 'suggested',
  summary: {
    en: 'Answers are promised at a time at which nobody who answers works.',
    tr: 'Yanıt sözü verilen bir zamanda yanıt verenlerin hiçbiri çalışmıyor.',
  },
  why: {
    en: 'Messages must be watched continuously in the hours that are promised; in a hole nobody sees that something is burning.',
    tr: 'Söz verilen saatlerde mesajlar sürekli izlenmelidir; boşlukta bir sorunun büyüdüğünü kimse görmez.',
  },
  messages: {
    hours: {
      ...nobody,
      help: {
        en: 'Give somebody hours then, name another responder, or leave the time out of `coverage`. Last there: "{gone}"; next: "{next}"; on "{where}", clocks of {zone}.',
        tr: 'Birine bu saatleri verin, başka bir yanıt sorumlusu ekleyin ya da süreyi `coverage` dışında bırakın. En son bulunan: "{gone}"; sonra gelen: "{next}"; hesap: "{where}"; saatler {zone} dilimine göredir.',
      },
    },
    away: {
      ...nobody,
      help: {
        en: 'Away in the longest: "{away}". Let somebody else answer meanwhile. Last there: "{gone}"; next: "{next}"; on "{where}", clocks of {zone}.',
        tr: 'En uzununda bulunmayanlar: "{away}". Bu sürede başka birinin yanıtlamasını sağlayın. En son bulunan: "{gone}"; sonra gelen: "{next}"; hesap: "{where}"; saatler {zone} dilimine göredir.',
      },
    },
    holiday: {
      ...nobody,
      help: {
        en: 'It is a holiday for "{away}": write `onHolidays: closed` if nothing is promised then. Last there: "{gone}"; next: "{next}"; on "{where}", clocks of {zone}.',
        tr: 'O gün şu kişiler için tatil: "{away}". Tatilde söz verilmiyorsa `onHolidays: closed` yazın. En son bulunan: "{gone}"; sonra gelen: "{next}"; hesap: "{where}"; saatler {zone} dilimine göredir.',
      },
    },
  },
  texts: { ...awayTexts, ...closeTexts },
  example: {
    bad: `responses:
  everyone:
    accounts: all
    clock: business
    coverage: {mon-fri: "09:00-18:00"}
    responders: [tara-voss, jon-pike]
    rules:
      - {inbound: message, category: question, firstResponse: 4h, template: reply, escalate: [{after: 4h, to: mina-falk}]}
      - {inbound: comment, category: praise, firstResponse: 8h, template: thanks}
      - {inbound: complaint, firstResponse: 2h, resolution: 2d, template: reply, escalate: [{after: 2h, to: mina-falk}]}
    tone: First name first
    playbooks: account-takeover
    moderation: Criticism stays. Hate is hidden.`,
    good: `responses:
  everyone:
    accounts: all
    clock: business
    coverage: {mon-fri: "09:00-17:30"}
    responders: [tara-voss, jon-pike]
    rules:
      - {inbound: message, category: question, firstResponse: 4h, template: reply, escalate: [{after: 4h, to: mina-falk}]}
      - {inbound: comment, category: praise, firstResponse: 8h, template: thanks}
      - {inbound: complaint, firstResponse: 2h, resolution: 2d, template: reply, escalate: [{after: 2h, to: mina-falk}]}
    tone: First name first
    playbooks: account-takeover
    moderation: Criticism stays. Hate is hidden.`,
  },
  subjects: (model) => openHoles(model).filter(({ kind }) => kind === 'missing'),
  *check({ row, longest, count, minutes }) {
    const { zone, policy } = row;
    const message = isOnlyHoliday(longest) ? 'holiday' : longest.cause.kind;
    yield {
      at: promisePlace(policy),
      message,
      params: {
        ...{ from: moment(longest.from, zone), to: moment(longest.to, zone), count, sum: { minutes }, zone },
        where: whereOf(row),
        ...{ away: peopleAway(longest), gone: longest.left?.people ?? ['–'], next: longest.back?.people ?? ['–'] },
      },
      related: awayPlaces(longest, row.responders),
      fixes: message === 'holiday' ? closeOnHolidays(policy) : [],
    };
  },
});
