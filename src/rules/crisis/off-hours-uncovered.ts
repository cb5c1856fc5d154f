import { type LateStatement, lateStatements } from '../../analysis/crisis/late-statements.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import type { Related } from '../../diagnostics/finding.ts';
import type { Person, Roster } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';

export const offHoursUncovered = defineRule({
  id: 'crisis/off-hours-uncovered',
  severity: 'error',
  section: 5,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'took', worse: 'more' },
  sources: ['S71', 'C17'],
  summary: {
    en: 'A crisis that begins at some hours waits for somebody for longer than a first statement may take.',
    tr: 'Bazı saatlerde başlayan bir krizde ilk açıklama, birine ulaşılması beklendiği için söz verilen süreyi aşıyor.',
  },
  why: {
    en: 'Crises begin at night and on weekends as well; a promise that only holds in working hours is broken in the others.',
    tr: 'Krizler gece ve hafta sonu da başlar; yalnızca mesai saatlerinde tutulan bir söz öbür saatlerde bozulur.',
  },
  messages: {
    late: {
      en: 'In a crisis that begins on {at} the first statement takes {took}; "{severity}" promises it in {target}.',
      tr: '{at} itibarıyla başlayan bir krizde ilk açıklama {took} sürüyor; "{severity}" seviyesinde söz verilen süre {target}.',
      help: {
        en: 'It waits from {from} for "{by}"; "{next}" is reached at {reached}. Name a roster with duty then, or a `backup` with other hours, or say in `hours` when "{severity}" is handled. Clocks of {zone}; so in "{playbooks}".',
        tr: '{from} itibarıyla "{by}" bekleniyor; ilk ulaşılan "{next}", {reached}. O saatlerde nöbeti olan bir çizelge ya da başka saatlerde çalışan bir `backup` yazın ya da "{severity}" seviyesinin hangi saatlerde ele alındığını `hours` alanında belirtin. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
      },
    },
    never: {
      en: 'In a crisis that begins on {at} nobody approves the first statement, as far as working hours are known.',
      tr: '{at} itibarıyla başlayan bir krizde, çalışma saatlerinin bilindiği kadarıyla ilk açıklamayı kimse onaylamıyor.',
      help: {
        en: 'It waits from {from} for "{by}", and nobody is reached. Name somebody who is there then. Clocks of {zone}; so in "{playbooks}".',
        tr: '{from} itibarıyla "{by}" bekleniyor ve kimseye ulaşılamıyor. O sırada bulunan birini yazın. Saatler {zone} dilimine göredir; kriz senaryoları: "{playbooks}".',
      },
    },
  },
  texts: {
    promise: { en: 'promised here', tr: 'söz verilen süre' },
    hours: { en: 'the hours of "{actor}"', tr: '"{actor}" için saatler' },
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
    approvals: [{by: weekend-watch, within: 15m}]
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
    approvals: [{by: first-on-call, within: 15m}]
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
  },
  subjects: (model) =>
    groupByPlace(
      lateStatements(model).flatMap(({ waiting, ...rest }) => (waiting === undefined ? [] : { ...rest, waiting })),
      ({ waiting }) => waiting.at,
    ),
  *check(statements, { model }) {
    const strictest = statements.reduce((most, one) => (one.target < most.target ? one : most));
    const { approvals, severity, target, waiting } = strictest;
    const { part, run } = waiting;
    const { zone } = planningFrame(model);
    const reached = run.answered?.acknowledged;
    yield {
      at: waiting.at,
      message: approvals.worst?.minutes === undefined ? 'never' : 'late',
      params: {
        ...{ at: moment(approvals.worst?.at ?? run.began, zone), took: { minutes: approvals.worst?.minutes ?? 0 } },
        ...{ severity: severity.id, target: { minutes: target }, from: moment(run.began, zone), zone },
        ...{ by: part.by.map(({ id }) => id), next: run.answered?.id ?? '–' },
        reached: reached === undefined ? '–' : moment(reached, zone),
        playbooks: [...new Set(statements.map(({ reach }) => reach.playbook.id))],
      },
      related: [{ at: severity.firstResponse.at, message: 'promise' }, ...hoursOf(part)],
    };
  },
});

/** Where it is written at which hours those are there for whom it waits. */
function hoursOf({ by }: NonNullable<LateStatement['waiting']>['part']): Related[] {
  return by.flatMap((actor) => {
    const hours =
      actor.kind === 'people'
        ? (actor as Person).workingHours
        : actor.kind === 'rosters'
          ? (actor as Roster).hours
          : undefined;
    return hours?.state === 'value' ? [{ at: hours.at, message: 'hours', params: { actor: actor.id } }] : [];
  });
}
