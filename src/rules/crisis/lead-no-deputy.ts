import { crisisLeads } from '../../analysis/crisis/crisis-leads.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { Reference } from '../../model/entity.ts';
import { type Field, valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const leadNoDeputy = defineRule({
  id: 'crisis/lead-no-deputy',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S22', 'S76', 'C11'],
  summary: {
    en: 'Whoever leads in a crisis has no deputy, or is their own.',
    tr: 'Krizi yönetenin vekili yok ya da vekil kendisi.',
  },
  why: {
    en: 'When the lead sleeps, flies or is ill, nobody decides, and everybody waits.',
    tr: 'Lider uyurken, uçaktayken ya da hastayken kimse karar vermez, herkes bekler.',
  },
  messages: {
    none: {
      en: 'Nobody is the deputy of "{lead}", who leads in a crisis.',
      tr: 'Krizi yöneten "{lead}" için vekil yazılmamış.',
      help: {
        en: 'Name a second person, `deputy: …`, or write `tbd` while the place is open. It is so in "{playbooks}".',
        tr: 'İkinci bir kişi yazın, `deputy: …`, ya da yer açıkken `tbd` yazın. Kriz senaryoları: "{playbooks}".',
      },
    },
    same: {
      en: 'Lead and deputy are the same person, "{lead}".',
      tr: 'Lider ve vekil aynı kişi: "{lead}".',
      help: {
        en: 'Name a second person as `deputy`. It is so in "{playbooks}".',
        tr: '`deputy` alanına ikinci bir kişi yazın. Kriz senaryoları: "{playbooks}".',
      },
    },
  },
  example: {
    bad: `playbooks:
  account-takeover:
    title: Somebody else posts from our account
    scenario: account-takeover
    accounts: all
    triggers: [{signal: Posts that nobody planned, above: 0, within: 5m}]
    steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain, public: false}, {id: state, do: Publish the holding statement, by: spokesperson, within: 1h, phase: respond, public: true}]
    statements: holding-takeover
    roles: {deputy: mina-falk}
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
    good: `playbooks:
  account-takeover:
    title: Somebody else posts from our account
    scenario: account-takeover
    accounts: all
    triggers: [{signal: Posts that nobody planned, above: 0, within: 5m}]
    steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain, public: false}, {id: state, do: Publish the holding statement, by: spokesperson, within: 1h, phase: respond, public: true}]
    statements: holding-takeover
    roles: {deputy: tara-voss}
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
  },
  subjects: (model) =>
    groupByPlace(crisisLeads(model), ({ roles: { lead, deputy } }) => (isAbsent(deputy) ? lead : deputy).at),
  *check(found) {
    const alone = found.filter(({ isAlone }) => isAlone);
    const [first] = alone;
    if (first === undefined) return;
    const { lead, deputy } = first.roles;
    yield {
      at: (isAbsent(deputy) ? lead : deputy).at,
      message: isAbsent(deputy) ? 'none' : 'same',
      params: { lead: valueOf(lead)!.id, playbooks: alone.map(({ playbook }) => playbook.id) },
    };
  },
});

function isAbsent({ state }: Field<Reference>): boolean {
  return state === 'absent';
}
