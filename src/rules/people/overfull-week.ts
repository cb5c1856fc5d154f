import { overrunPeople } from '../../analysis/capacity/overrun-people.ts';
import { defineRule } from '../define-rule.ts';

export const overfullWeek = defineRule({
  id: 'people/overfull-week',
  severity: 'error',
  section: 1,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'fixed', worse: 'more' },
  sources: ['S5', 'S27'],
  summary: {
    en: 'Meetings, standing work and answering alone take more than a person’s week holds.',
    tr: 'Yalnızca toplantılar, düzenli işler ve yanıtlar bir kişinin haftalık kapasitesini aşıyor.',
  },
  why: {
    en: 'Nothing is left for content, and what is promised cannot be kept.',
    tr: 'İçeriğe hiç süre kalmaz; verilen sözler tutulamaz.',
  },
  messages: {
    over: {
      en: '"{person}" has {has} in {week}, and {fixed} of fixed work.',
      tr: '"{person}" adlı kişinin {week} haftasında süresi {has}, değişmeyen işi {fixed}.',
      help: {
        en: 'Meetings take {meetings}, responsibilities {standing}, answering {answering}. Give some of it to others, or raise `capacity`. Weeks like it: {weeks}.',
        tr: 'Toplantılar {meetings}, sorumluluklar {standing}, yanıtlar {answering}. Bir bölümünü başkalarına verin ya da `capacity` değerini yükseltin. Böyle hafta sayısı: {weeks}.',
      },
    },
    assumed: {
      en: '"{person}" states no `capacity` and is taken to have {has} in {week}, with {fixed} of fixed work.',
      tr: '"{person}" adlı kişinin `capacity` değeri yazılmamış; {week} haftasındaki süresi {has} sayılıyor, değişmeyen işi {fixed}.',
      help: {
        en: 'Meetings take {meetings}, responsibilities {standing}, answering {answering}. Give some of it to others, or write how much there is: `capacity: 30h`. Weeks like it: {weeks}.',
        tr: 'Toplantılar {meetings}, sorumluluklar {standing}, yanıtlar {answering}. Bir bölümünü başkalarına verin ya da gerçek süreyi yazın: `capacity: 30h`. Böyle hafta sayısı: {weeks}.',
      },
    },
  },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: omar-reyes, capacity: 4h}
teams: {legal: {name: Legal, purpose: Contracts, lead: nina-holt, members: [nina-holt, omar-reyes], goals: reach, rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 5m}]}}
responsibilities:
  contracts: {title: Contracts, responsible: nina-holt, accountable: nina-holt, effort: 6h, every: week}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: omar-reyes, capacity: 8h}
teams: {legal: {name: Legal, purpose: Contracts, lead: nina-holt, members: [nina-holt, omar-reyes], goals: reach, rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 5m}]}}
responsibilities:
  contracts: {title: Contracts, responsible: nina-holt, accountable: nina-holt, effort: 6h, every: week}`,
  },
  subjects: overrunPeople,
  *check({ person, from, week, weeks, has, capacity }) {
    const { meetings, standing, answering } = capacity;
    yield {
      at: person.capacity.state === 'value' ? person.capacity.at : person.at,
      message: from === 'capacity' ? 'over' : 'assumed',
      params: {
        ...{ person: person.id, week, weeks, has: { minutes: has } },
        fixed: { minutes: meetings + standing + answering },
        ...{ meetings: { minutes: meetings }, standing: { minutes: standing }, answering: { minutes: answering } },
      },
    };
  },
});
