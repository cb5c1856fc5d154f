import { overloadedPolicies } from '../../analysis/response/overloaded-policies.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';

export const volumeOverCapacity = defineRule({
  id: 'response/volume-over-capacity',
  severity: 'warning',
  section: 6,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'left', worse: 'more' },
  sources: ['S27', 'S93'],
  summary: {
    en: 'More comes in than those who answer can answer, though they did nothing else.',
    tr: 'Gelenler, yanıt verenler başka hiçbir iş yapmasa da yanıtlayabileceklerinden fazla.',
  },
  why: {
    en: 'What is not answered piles up: every answer comes later than the one before, whatever is promised.',
    tr: 'Yanıtlanmayan birikir: söz verilen süre ne olursa olsun her yanıt bir öncekinden geç gelir.',
  },
  messages: {
    over: {
      en: 'Answering takes {asked} in the plan, and those who answer work {has}.',
      tr: 'Plan süresince yanıtlar {asked} sürüyor; yanıt verenlerin çalışma süresi {has}.',
      help: {
        en: 'Correct `perDay` or `handling`, name more people in `responders`, or shorten answers with templates. At the end {left} of answers wait.',
        tr: '`perDay` ya da `handling` değerini düzeltin, `responders` alanına kişi ekleyin ya da şablonlarla yanıtları kısaltın. Sonunda {left} yanıt bekliyor.',
      },
    },
    piling: {
      en: 'Answers pile up to {most} by {at}, and a week later some still wait.',
      tr: '{at} itibarıyla {most} yanıt birikiyor ve bir hafta sonra da hepsi bitmiş olmuyor.',
      help: {
        en: 'Name more people in `responders` for that time, or shorten answers with templates. In the whole plan answering takes {asked}, and those who answer work {has}.',
        tr: 'Bu süre için `responders` alanına kişi ekleyin ya da şablonlarla yanıtları kısaltın. Bütün planda yanıtlar {asked} sürüyor; yanıt verenlerin çalışma süresi {has}.',
      },
    },
  },
  example: {
    bad: `responses:
  everyone:
    accounts: all
    clock: business
    coverage: {mon-fri: "09:00-17:30"}
    responders: [tara-voss, jon-pike]
    volume: {perDay: 220, handling: 4m}
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
    volume: {perDay: 40, handling: 4m}
    rules:
      - {inbound: message, category: question, firstResponse: 4h, template: reply, escalate: [{after: 4h, to: mina-falk}]}
      - {inbound: comment, category: praise, firstResponse: 8h, template: thanks}
      - {inbound: complaint, firstResponse: 2h, resolution: 2d, template: reply, escalate: [{after: 2h, to: mina-falk}]}
    tone: First name first
    playbooks: account-takeover
    moderation: Criticism stays. Hate is hidden.`,
  },
  subjects: overloadedPolicies,
  *check({ policy, kind, asked, available, largest, left }, { model }) {
    yield {
      at: policy.volume.at,
      message: kind,
      params: {
        ...{ asked: { minutes: asked }, has: { minutes: available }, left: { minutes: left } },
        ...{ most: { minutes: largest.minutes }, at: moment(largest.at, planningFrame(model).zone) },
      },
    };
  },
});
