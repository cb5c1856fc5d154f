import { type OpenRosterHoles, openRosterHoles } from '../../analysis/duty/open-roster-holes.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';

export const hole = defineRule({
  id: 'roster/hole',
  severity: 'warning',
  section: 6,
  readsClock: true,
  measure: { param: 'sum', worse: 'more' },
  sources: ['S92', 'C17'],
  summary: {
    en: 'A roster has hours of duty in which nobody is on duty.',
    tr: 'Bir nöbet çizelgesinde kimsenin nöbetçi olmadığı nöbet saatleri var.',
  },
  why: {
    en: 'Everybody believes that somebody else is on duty; whoever calls then reaches nobody.',
    tr: 'Herkes nöbetin bir başkasında olduğunu sanır; o sırada arayan kimseye ulaşamaz.',
  },
  messages: {
    away: {
      en: 'Nobody is on duty in "{roster}" from {from} to {to}: it is the turn of "{people}", away then.',
      tr: '"{roster}" çizelgesinde {from} ile {to} arasında nöbetçi yok: nöbet sırası "{people}", o sırada yok.',
      help: {
        en: 'Give the duty to somebody else under `overrides`. In the plan it happens {times} {times:time|times}, {sum} in all; clocks of {zone}.',
        tr: '`overrides` altında nöbeti başka birine verin. Plan içinde {times} kez, toplam {sum}; saatler {zone} dilimine göredir.',
      },
    },
    nobody: {
      en: 'Nobody is on duty in "{roster}" from {from} to {to}.',
      tr: '"{roster}" çizelgesinde {from} ile {to} arasında nöbetçi yok.',
      help: {
        en: 'Add a shift or somebody under `members`, or leave the time out of `hours`. In the plan it happens {times} {times:time|times}, {sum} in all; clocks of {zone}.',
        tr: 'Bir vardiya ekleyin, `members` altına birini yazın ya da süreyi `hours` dışında bırakın. Plan içinde {times} kez, toplam {sum}; saatler {zone} dilimine göredir.',
      },
    },
  },
  texts: { absence: { en: '"{person}" is away here', tr: '"{person}" adlı kişinin izni burada' } },
  example: {
    bad: `people:
  tara-voss: {name: Tara Voss, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 4}, absences: [{from: 2026-12-11, to: 2026-12-13}]}
rosters:
  weekend-watch: {title: Weekend watch, members: [jon-pike, tara-voss], rotation: {every: week, on: mon, starting: 2026-11-30}, hours: {sat-sun: "09:00-19:00"}}`,
    good: `people:
  tara-voss: {name: Tara Voss, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 4}, absences: [{from: 2026-12-11, to: 2026-12-13}]}
rosters:
  weekend-watch: {title: Weekend watch, members: [jon-pike, tara-voss], rotation: {every: week, on: mon, starting: 2026-11-30}, hours: {sat-sun: "09:00-19:00"}, overrides: [{from: 2026-12-12 09:00, to: 2026-12-13 19:00, person: jon-pike}]}`,
  },
  subjects: openRosterHoles,
  *check({ roster, zone, longest, count, minutes, away }) {
    yield {
      at: placeOf(roster),
      message: away.length > 0 ? 'away' : 'nobody',
      params: {
        ...{ roster: roster.id, from: moment(longest.from, zone), to: moment(longest.to, zone), zone },
        ...{ people: away.map(({ person }) => person.id), times: count, sum: { minutes } },
      },
      related: away.flatMap(({ person, absence }) =>
        absence === undefined ? [] : [{ at: absence.at, message: 'absence', params: { person: person.id } }],
      ),
    };
  },
});

/** Where duty is demanded: at the hours, else where turns or shifts are written. */
function placeOf({ hours, rotation, shifts, at }: OpenRosterHoles['roster']) {
  return [hours, rotation, shifts].find(({ state }) => state === 'value')?.at ?? at;
}
