import { type LateRole, lateRoles } from '../../analysis/crisis/late-roles.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';

const cure = {
  en: 'Name a roster with duty then for the role, or give those who stand in for each other different hours.',
  tr: 'Role o saatlerde nöbeti olan bir çizelge yazın ya da birbirinin yerine bakanlara farklı saatler verin.',
};

export const unreachableRole = defineRule({
  id: 'crisis/unreachable-role',
  severity: 'warning',
  section: 5,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'wait', worse: 'more' },
  sources: ['S71', 'S76', 'C9'],
  summary: {
    en: 'Whoever leads or speaks in a crisis is reached too late at some hours, or a role is not reached at all.',
    tr: 'Krizi yönetene ya da sözcüye bazı saatlerde geç ulaşılıyor ya da bir role hiç ulaşılamıyor.',
  },
  why: {
    en: 'A role on paper helps nobody: without whoever decides and whoever speaks the first statement does not go out.',
    tr: 'Kâğıttaki bir rol kimseye yardım etmez: karar veren ve konuşan olmadan ilk açıklama yapılamaz.',
  },
  messages: {
    late: {
      en: 'In a crisis that begins on {at} "{role}" is reached only after {wait}; "{severity}" promises a statement in {target}.',
      tr: '{at} itibarıyla başlayan bir krizde "{role}" rolüne {wait} sonra ulaşılıyor; "{severity}" seviyesinde söz verilen süre {target}.',
      help: {
        en: `Called: "{people}"; first to answer: "{next}". ${cure.en} Clocks of {zone}; so in "{playbooks}".`,
        tr: `Arananlar: "{people}"; ilk yanıt veren: "{next}". ${cure.tr} Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".`,
      },
    },
    nobody: {
      en: 'In a crisis that begins on {at} nobody of any role is reached for {wait}; "{severity}" promises a statement in {target}.',
      tr: '{at} itibarıyla başlayan bir krizde {wait} boyunca hiçbir roldeki kimseye ulaşılamıyor; "{severity}" seviyesinde söz verilen süre {target}.',
      help: {
        en: `Give somebody duty in a roster with \`hours: always\`, or say in \`hours\` when "{severity}" is handled. Clocks of {zone}; so in "{playbooks}".`,
        tr: `\`hours: always\` olan bir çizelgede birine nöbet verin ya da "{severity}" seviyesinin hangi saatlerde ele alındığını \`hours\` alanında belirtin. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".`,
      },
    },
    never: {
      en: 'From {at} on nobody is reached for "{role}", as far as working hours are known.',
      tr: '{at} itibarıyla, çalışma saatlerinin bilindiği kadarıyla "{role}" rolünde kimseye ulaşılamıyor.',
      help: {
        en: 'Called: "{people}". Name somebody who is there then. Clocks of {zone}; so in "{playbooks}".',
        tr: 'Arananlar: "{people}". O sırada bulunan birini yazın. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
      },
    },
  },
  texts: { promise: { en: 'promised here', tr: 'söz verilen süre' } },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach}
teams: {press: {name: Press, purpose: Journalists, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
playbooks:
  account-takeover:
    title: Somebody else posts from our account
    scenario: account-takeover
    accounts: all
    roles: {spokesperson: nina-holt}
    triggers: [{signal: Posts that nobody planned, above: 0, within: 5m}]
    steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain, public: false}, {id: state, do: Publish the holding statement, by: spokesperson, within: 1h, phase: respond, public: true}]
    statements: holding-takeover
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: first-on-call}
teams: {press: {name: Press, purpose: Journalists, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
playbooks:
  account-takeover:
    title: Somebody else posts from our account
    scenario: account-takeover
    accounts: all
    roles: {spokesperson: nina-holt}
    triggers: [{signal: Posts that nobody planned, above: 0, within: 5m}]
    steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain, public: false}, {id: state, do: Publish the holding statement, by: spokesperson, within: 1h, phase: respond, public: true}]
    statements: holding-takeover
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
  },
  subjects: (model) => groupByPlace(lateRoles(model), rolePlace),
  *check(roles, { model }) {
    const strictest = roles.reduce((most, one) => (targetOf(one) < targetOf(most) ? one : most));
    const { reach, role, kind } = strictest;
    const { zone } = planningFrame(model);
    const { severity, target = 0 } = reach;
    yield {
      at: rolePlace(strictest),
      message: kind,
      params: {
        ...{
          role: role.role,
          at: moment(role.worst?.at ?? 0, zone),
          wait: { minutes: role.worst?.minutes ?? 0 },
          zone,
        },
        ...{ severity: severity?.id ?? '–', target: { minutes: target } },
        ...{ people: role.people, next: role.worst?.person ?? '–' },
        playbooks: [...new Set(roles.map((one) => one.reach.playbook.id))],
      },
      related:
        kind === 'never' || severity === undefined ? [] : [{ at: severity.firstResponse.at, message: 'promise' }],
    };
  },
});

/** At the role; where nobody of any role is reached, at the roles. */
function rolePlace({ reach: { playbook }, role, kind }: LateRole): NodePlace {
  const roles = valueOf(playbook.roles);
  return kind === 'nobody' || roles === undefined ? playbook.roles.at : roles[role.role].at;
}

function targetOf({ kind, reach }: LateRole): number {
  return kind === 'never' ? 0 : (reach.target ?? Number.POSITIVE_INFINITY);
}
