import { deadLadders } from '../../analysis/response/dead-ladders.ts';
import { defineRule } from '../define-rule.ts';

export const escalationUnreachable = defineRule({
  id: 'response/escalation-unreachable',
  severity: 'warning',
  section: 6,
  isAbsence: true,
  readsClock: true,
  sources: ['S95', 'C20'],
  summary: {
    en: 'An escalation ends at nobody who can be reached.',
    tr: 'Üst kademeye aktarma, ulaşılabilecek birinde bitmiyor.',
  },
  why: {
    en: 'The last step is the one that must work: whoever is told there decides, or nobody does.',
    tr: 'İşe yaraması gereken son adımdır: orada haber verilen karar verir, yoksa kimse vermez.',
  },
  messages: {
    unnamed: {
      en: 'The last step of the escalation does not say who is told.',
      tr: 'Üst kademeye aktarmanın son adımında kime haber verileceği yazılmamış.',
      help: {
        en: 'Name a person, a role or a roster: `{after: 6h, to: social-lead}`.',
        tr: 'Bir kişi, rol ya da nöbet çizelgesi yazın: `{after: 6h, to: sosyal-medya-lideri}`.',
      },
    },
    vacant: {
      en: 'The last step of the escalation goes to role "{actor}", which nobody holds.',
      tr: 'Üst kademeye aktarmanın son adımı "{actor}" kimlikli role gidiyor; bu rolde kimse yok.',
      help: {
        en: 'Give somebody the role, name somebody else, or write `to: tbd` while the place is open.',
        tr: 'Rolü birine verin, başka birini yazın ya da yer açıkken `to: tbd` yazın.',
      },
    },
    unreachable: {
      en: 'The last step of the escalation goes to "{actor}", and nothing says how to reach them.',
      tr: 'Üst kademeye aktarmanın son adımı "{actor}" kimliğine gidiyor; nasıl ulaşılacağı yazılmamış.',
      help: {
        en: 'Write a telephone number, an e-mail address or a handle there: `phone: +44 …`.',
        tr: 'Kaydına bir telefon, e-posta ya da kullanıcı adı yazın: `phone: +90 …`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `roles:
  care-lead: {title: Head of care}
responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, escalate: [{after: 1h, to: care-lead}]}]}`,
    good: `roles:
  care-lead: {title: Head of care}
people:
  ada-lund: {name: Ada Lund, roles: care-lead}
responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, escalate: [{after: 1h, to: care-lead}]}]}`,
  },
  subjects: deadLadders,
  *check({ step, kind, actor }) {
    yield { at: kind === 'unnamed' ? step.at : step.to.at, message: kind, params: { actor } };
  },
});
