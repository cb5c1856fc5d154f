import { openHoles } from '../../analysis/response/open-holes.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';
import { promisePlace } from './promise-place.ts';

export const dstShiftedCoverage = defineRule({
  id: 'response/dst-shifted-coverage',
  severity: 'info',
  section: 6,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'sum', worse: 'more' },
  sources: ['S92'],
  summary: {
    en: 'Promised time is uncovered only because the clocks of two zones are further apart or closer than usual.',
    tr: 'Söz verilen süre, yalnızca iki saat diliminin arası alışılandan farklı olduğu için boş kalıyor.',
  },
  why: {
    en: 'Zones change their clocks on different days or not at all: the hours fit for most of the year, and nobody edits a file when they no longer do.',
    tr: 'Saat dilimleri saatlerini farklı günlerde değiştirir ya da hiç değiştirmez: saatler yılın çoğunda uyar, uymadığında ise kimse dosyaya dokunmamıştır.',
  },
  messages: {
    shifted: {
      en: 'Nobody answers from {from} to {to}: the clocks of "{people}" and of {zone} are not as far apart as usual.',
      tr: '{from} ile {to} arasında kimse yok: "{people}" ile {zone} dilimi arasındaki saat farkı alışılandan farklı.',
      help: {
        en: 'It happens {times} {times:time|times} in the plan, {sum} in all. Move somebody’s hours for that season, or leave the time out of `coverage`.',
        tr: 'Plan içinde {times} kez, toplam {sum}. Bu dönem için birinin saatlerini kaydırın ya da süreyi `coverage` dışında bırakın.',
      },
    },
  },
  texts: { hours: { en: 'the hours of "{person}"', tr: '"{person}" adlı kişinin saatleri' } },
  example: {
    bad: `people:
  tara-voss: {name: Tara Voss, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 4}, timezone: Europe/Istanbul, workingHours: {mon-fri: "11:00-19:30"}}
  jon-pike: {name: Jon Pike, roles: carer, goals: reach, backup: tara-voss, skills: {customer-care: 3, graphic-design: 3}, timezone: Europe/Istanbul, workingHours: {mon-fri: "11:00-19:30"}}`,
    good: `people:
  tara-voss: {name: Tara Voss, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 4}, timezone: Europe/Istanbul, workingHours: {mon-fri: "12:00-20:30"}}
  jon-pike: {name: Jon Pike, roles: carer, goals: reach, backup: tara-voss, skills: {customer-care: 3, graphic-design: 3}, timezone: Europe/Istanbul, workingHours: {mon-fri: "12:00-20:30"}}`,
  },
  subjects: (model) => openHoles(model).filter(({ kind }) => kind === 'dst'),
  *check({ row, longest, count, minutes }) {
    const { zone, policy, responders } = row;
    const people = longest.cause.kind === 'dst' ? longest.cause.people : [];
    yield {
      at: promisePlace(policy),
      message: 'shifted',
      params: {
        ...{ from: moment(longest.from, zone), to: moment(longest.to, zone), people, zone },
        ...{ times: count, sum: { minutes } },
      },
      related: responders.flatMap((one) => {
        if (one.kind !== 'people' || !people.includes(one.id)) return [];
        const at = one.workingHours.state === 'absent' ? one.at : one.workingHours.at;
        return [{ at, message: 'hours', params: { person: one.id } }];
      }),
    };
  },
});
