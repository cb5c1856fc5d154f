import { type BrokenPromise, brokenPromises } from '../../analysis/response/broken-promises.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';
import { awayPlaces, awayTexts, isOnlyHoliday, peopleAway } from './away-places.ts';
import { closeOnHolidays, closeTexts } from './close-on-holidays.ts';
import { whereOf } from './where-of.ts';

const late = {
  en: 'What comes in on {at} is first answered on {until}: {wait} by the clock of the policy, {wall} in all; {target} are promised.',
  tr: '{at} itibarıyla gelen bir ileti ilk kez {until} tarihinde yanıtlanıyor: politikanın saatine göre {wait}, toplam {wall}; söz verilen süre {target}.',
};
const proof = {
  en: 'Last there before: "{gone}", until {goneAt}; next: "{next}". So on "{where}", {times} {times:time|times} in the plan; clocks of {zone}.',
  tr: 'Öncesinde en son bulunan: "{gone}", {goneAt} saatine kadar; sonra gelen: "{next}". Hesap: "{where}", plan içinde {times} kez; saatler {zone} dilimine göredir.',
};

export const slaUnachievable = defineRule({
  id: 'response/sla-unachievable',
  severity: 'error',
  section: 6,
  readsClock: true,
  isAbsence: true,
  sources: ['S91', 'S93'],
  fix: 'suggested',
  summary: {
    en: 'A promised first response is not kept by the hours in which those who answer really work.',
    tr: 'Söz verilen ilk yanıt süresi, yanıt verenlerin gerçek çalışma saatleriyle tutulamıyor.',
  },
  why: {
    en: 'A response time is set to be kept: one that the working hours cannot keep is broken every week, and nobody sees it until customers do.',
    tr: 'Yanıt süresi tutulmak için belirlenir: çalışma saatlerinin yetmediği bir söz her hafta bozulur ve bunu ilk fark eden müşteri olur.',
  },
  messages: {
    hours: {
      ...late,
      help: {
        en: `Nobody who answers has hours then: give somebody such hours, name another responder, promise fewer hours (\`clock: business\` with \`coverage\`), or promise more time. ${proof.en}`,
        tr: `O sırada çalışma saati olan yanıt sorumlusu yok: birine bu saatleri verin, başka bir yanıt sorumlusu ekleyin, daha az saat için söz verin (\`coverage\` ile \`clock: business\`) ya da süreyi uzatın. ${proof.tr}`,
      },
    },
    away: {
      ...late,
      help: {
        en: `Away then: "{away}". Let somebody else answer meanwhile, or promise more time. ${proof.en}`,
        tr: `O sırada bulunmayanlar: "{away}". Bu sürede başka birinin yanıtlamasını sağlayın ya da süreyi uzatın. ${proof.tr}`,
      },
    },
    holiday: {
      ...late,
      help: {
        en: `It is a holiday for "{away}": write \`onHolidays: closed\` if nothing is promised then, else let somebody answer. ${proof.en}`,
        tr: `O gün şu kişiler için tatil: "{away}". Tatilde söz verilmiyorsa \`onHolidays: closed\` yazın, yoksa birinin yanıtlamasını sağlayın. ${proof.tr}`,
      },
    },
    dst: {
      ...late,
      help: {
        en: `Only because the clocks of two zones are further apart or closer than for most of the year: move somebody's hours meanwhile. ${proof.en}`,
        tr: `Nedeni, iki saat diliminin arasının yılın çoğundakinden farklı olması: bu dönemde birinin saatlerini kaydırın. ${proof.tr}`,
      },
    },
    clock: {
      ...late,
      help: {
        en: `Nobody promised to be there in between, and the clock runs all the same: write \`clock: business\`, or promise more time. ${proof.en}`,
        tr: `Arada kimse söz verilmiş saatte değil, ama süre işliyor: \`clock: business\` yazın ya da süreyi uzatın. ${proof.tr}`,
      },
    },
    nobody: {
      en: 'Those who are named to answer stand for nobody; {target} are promised.',
      tr: 'Yanıt sorumlusu olarak yazılanlar kimseyi göstermiyor; söz verilen süre {target}.',
      help: {
        en: 'Give the role to somebody, add people to the team or the roster, name a person, or write `tbd` while the place is open.',
        tr: 'Rolü birine verin, ekibe ya da çizelgeye kişi ekleyin, bir kişi yazın ya da yer açıkken `tbd` yazın.',
      },
    },
    never: {
      en: 'What comes in from {at} on is not answered as far as working hours are known; {target} are promised.',
      tr: '{at} itibarıyla gelenler, çalışma saatlerinin bilindiği kadarıyla hiç yanıtlanmıyor; söz verilen süre {target}.',
      help: {
        en: 'Name somebody in `responders` who works then. Last there before: "{gone}", until {goneAt}. So on "{where}"; clocks of {zone}.',
        tr: '`responders` alanına o sırada çalışan birini yazın. Öncesinde en son bulunan: "{gone}", {goneAt} saatine kadar. Hesap: "{where}"; saatler {zone} dilimine göredir.',
      },
    },
  },
  texts: {
    promise: { en: 'promised here', tr: 'söz verilen süre' },
    ...awayTexts,
    also: { en: '{target} are not kept either', tr: '{target} sözü de tutulamıyor' },
    ...closeTexts,
  },
  example: {
    bad: `responses:
  everyone:
    accounts: all
    clock: calendar
    coverage: {mon-fri: "09:00-17:30"}
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
  subjects: brokenPromises,
  *check(broken) {
    const { row, targets, hole } = broken;
    const [strictest, ...others] = targets;
    const message = messageOf(broken);
    if (message === 'nobody') {
      const related = targets.map(({ rule }) => ({ at: rule.firstResponse.at, message: 'promise' }));
      yield { at: row.policy.responders.at, message, params: paramsOf(broken), related };
      return;
    }
    yield {
      at: strictest.rule.firstResponse.at,
      message,
      params: paramsOf(broken),
      related: [
        ...awayPlaces(hole, row.responders),
        ...others.map(({ rule, minutes }) => {
          return { at: rule.firstResponse.at, message: 'also', params: { target: { minutes } } };
        }),
      ],
      fixes: message === 'holiday' ? closeOnHolidays(row.policy) : [],
    };
  },
});

function messageOf({ row, wait, hole }: BrokenPromise): string {
  if (row.responders.length === 0) return 'nobody';
  if (wait.minutes === undefined) return 'never';
  if (hole === undefined) return 'clock';
  return isOnlyHoliday(hole) ? 'holiday' : hole.cause.kind;
}

function paramsOf({ row, wait, targets, times, hole }: BrokenPromise): Params {
  const { zone } = row;
  const { at, until = at, minutes = 0, left, back } = wait;
  return {
    ...{ at: moment(at, zone), until: moment(until, zone), wait: { minutes }, wall: { minutes: until - at } },
    ...{ target: { minutes: targets[0].minutes }, times, zone, where: whereOf(row) },
    ...{ gone: left?.people ?? ['–'], goneAt: left === undefined ? '–' : moment(left.at, zone) },
    ...{ next: back?.people ?? ['–'], away: hole === undefined ? [] : peopleAway(hole) },
  };
}
