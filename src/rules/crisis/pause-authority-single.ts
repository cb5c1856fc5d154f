import { pauseAuthorities } from '../../analysis/crisis/pause-authorities.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';

export const pauseAuthoritySingle = defineRule({
  id: 'crisis/pause-authority-single',
  severity: 'warning',
  section: 5,
  readsClock: true,
  isAbsence: true,
  sources: ['S22', 'S80', 'C18'],
  summary: {
    en: 'Fewer than two people may stop planned posts in a crisis, or none of them is reached in time at some hours.',
    tr: 'Krizde planlı gönderileri ikiden az kişi durdurabiliyor ya da bazı saatlerde hiçbirine zamanında ulaşılamıyor.',
  },
  why: {
    en: 'What is planned goes out by itself: a cheerful post in the midst of a crisis spreads it further.',
    tr: 'Planlı gönderiler kendiliğinden yayınlanır: krizin ortasında çıkan neşeli bir gönderi krizi yayar.',
  },
  messages: {
    single: {
      en: 'Only "{people}" may stop planned posts.',
      tr: 'Planlı gönderileri yalnızca "{people}" durdurabiliyor.',
      help: {
        en: 'Name a second person, or a roster, in `authority`. It is so in "{playbooks}".',
        tr: '`authority` alanına ikinci bir kişi ya da bir çizelge yazın. Kriz senaryoları: "{playbooks}".',
      },
    },
    late: {
      en: 'In a crisis that begins on {at} nobody who may stop planned posts is reached for {wait}.',
      tr: '{at} itibarıyla başlayan bir krizde planlı gönderileri durdurabilecek kimseye {wait} boyunca ulaşılamıyor.',
      help: {
        en: '"{severity}" promises a first statement in {target}. Name a roster with duty then in `authority`. Clocks of {zone}; so in "{playbooks}".',
        tr: '"{severity}" seviyesinde ilk açıklama için söz verilen süre {target}. `authority` alanına o saatlerde nöbeti olan bir çizelge yazın. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
      },
    },
    never: {
      en: 'From {at} on nobody who may stop planned posts is reached, as far as working hours are known.',
      tr: '{at} itibarıyla, çalışma saatlerinin bilindiği kadarıyla planlı gönderileri durdurabilecek kimseye ulaşılamıyor.',
      help: {
        en: 'Name somebody in `authority` who is there then. Clocks of {zone}; so in "{playbooks}".',
        tr: '`authority` alanına o sırada bulunan birini yazın. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
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
    pausePublishing: {accounts: all, authority: harbour-law}
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
    pausePublishing: {accounts: all, authority: [harbour-law, first-on-call]}
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
  },
  subjects: (model) => groupByPlace(pauseAuthorities(model), ({ field }) => field.at),
  *check(authorities, { model }) {
    const single = authorities.find(({ people }) => people.length < 2);
    const late = authorities.flatMap((one) => one.late ?? []);
    const [first] = late;
    const { zone } = planningFrame(model);
    if (single !== undefined) {
      const playbooks = authorities.filter(({ people }) => people.length < 2).map(({ playbook }) => playbook.id);
      yield {
        at: single.field.at,
        message: 'single',
        params: { people: single.people.length === 0 ? ['–'] : single.people, playbooks },
      };
    } else if (first !== undefined) {
      const { reach, worst } = late.reduce((most, one) => (one.reach.target! < most.reach.target! ? one : most), first);
      yield {
        at: authorities[0].field.at,
        message: worst.minutes === undefined ? 'never' : 'late',
        params: {
          ...{ at: moment(worst.at, zone), wait: { minutes: worst.minutes ?? 0 }, zone },
          ...{ severity: reach.severity?.id ?? '–', target: { minutes: reach.target ?? 0 } },
          playbooks: [...new Set(late.map((one) => one.reach.playbook.id))],
        },
      };
    }
  },
});
