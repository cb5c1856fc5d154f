import { type LoneLink, loneLinks } from '../../analysis/crisis/lone-links.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import { defineRule } from '../define-rule.ts';

import { moment } from '../moment.ts';

export const loneLink = defineRule({
  id: 'crisis/lone-link',
  severity: 'info',
  gap: 'high',
  section: 5,
  readsClock: true,
  isAbsence: true,
  sources: ['S22', 'S71', 'C17'],
  summary: {
    en: 'The first statement is late when one person does not answer.',
    tr: 'Tek bir kişi yanıt vermezse ilk açıklama gecikiyor.',
  },
  why: {
    en: 'Telephones are silent, batteries are empty, people are on aeroplanes; on such a night the whole plan hangs on one call.',
    tr: 'Telefon sessizdedir, pili bitmiştir, kişi uçaktadır; öyle bir gecede bütün plan tek bir aramaya bağlıdır.',
  },
  messages: {
    late: {
      en: 'When "{person}" does not answer, the first statement takes {took}; "{severity}" promises it in {target}.',
      tr: '"{person}" yanıt vermezse ilk açıklama {took} sonra yapılıyor; "{severity}" seviyesinde söz verilen süre {target}.',
      help: {
        en: 'At worst it begins on {at} and waits for "{next}". Name a roster that escalates to somebody with duty then. Clocks of {zone}; so in "{playbooks}".',
        tr: 'En kötü durumda kriz {at} itibarıyla başlar ve "{next}" beklenir. O sırada nöbeti olan birine aktaran bir çizelge yazın. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
      },
    },
    never: {
      en: 'When "{person}" does not answer, nobody verifies or approves the first statement.',
      tr: '"{person}" yanıt vermezse ilk açıklamayı doğrulayacak ya da onaylayacak kimse yok.',
      help: {
        en: 'So in a crisis that begins on {at}. Name a second person, or a roster that escalates. Clocks of {zone}; so in "{playbooks}".',
        tr: '{at} itibarıyla başlayan bir krizde durum böyle. İkinci bir kişi ya da üst kademeye aktaran bir çizelge yazın. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
      },
    },
  },
  texts: { promise: { en: 'promised here', tr: 'söz verilen süre' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, workingHours: {mon-fri: "09:00-17:00"}}
  iris-vane: {name: Iris Vane, workingHours: {mon-fri: "09:00-17:00"}}
rosters:
  on-call: {members: [ada-lund, iris-vane], rotation: {every: week, on: mon, starting: 2026-11-30}, hours: always}
crisis:
  severities: [{id: sev-1, firstResponse: 30m}]
  approvals: [{by: on-call, within: 10m}]
playbooks: {leak: {title: Data leak}}`,
    good: `people:
  ada-lund: {name: Ada Lund, workingHours: {mon-fri: "09:00-17:00"}}
  iris-vane: {name: Iris Vane, workingHours: {mon-fri: "09:00-17:00"}}
contacts: {agency: {name: Night desk, reachable: always}}
rosters:
  on-call:
    {members: [ada-lund, iris-vane], rotation: {every: week, on: mon, starting: 2026-11-30}, hours: always, escalate: [{after: 10m, to: agency}]}
crisis:
  severities: [{id: sev-1, firstResponse: 30m}]
  approvals: [{by: on-call, within: 10m}]
playbooks: {leak: {title: Data leak}}`,
  },
  subjects: (model) => groupByPlace(loneLinks(model), ({ waiting }) => waiting.at),
  *check(links, { model }) {
    const strictest = links.reduce((most, one) => (one.target < most.target ? one : most));
    const { severity, person, target, waiting, worst } = strictest;
    const { zone } = planningFrame(model);
    yield {
      at: waiting.at,
      message: worst.minutes === undefined ? 'never' : 'late',
      params: {
        ...{ person, severity: severity.id, target: { minutes: target }, took: { minutes: worst.minutes ?? 0 } },
        ...{ at: moment(worst.at, zone), zone, next: nextOf(strictest), playbooks: playbooksOf(links) },
      },
      related: [{ at: severity.firstResponse.at, message: 'promise' }],
    };
  },
  // Whoever else has duty at that hour is not known here.
  remedy: ({ subject: [first] }) => [{ kind: 'item', at: first.waiting.at, value: 'tbd' }],
});

function nextOf({ waiting }: LoneLink): string {
  return waiting.run.answered?.id ?? '–';
}

function playbooksOf(links: readonly LoneLink[]): string[] {
  return [...new Set(links.map(({ reach }) => reach.playbook.id))];
}
