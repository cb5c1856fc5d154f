import { fullWeeks } from '../../analysis/workload/full-weeks.ts';
import { defineRule } from '../define-rule.ts';

export const overloadWeek = defineRule({
  id: 'people/overload-week',
  severity: 'warning',
  section: 1,
  readsClock: true,
  measure: { param: 'percent', worse: 'more' },
  sources: ['S27', 'S52'],
  summary: {
    en: 'A person’s week is filled beyond the configured part of its capacity.',
    tr: 'Bir kişinin haftası, ayarlanan doluluk oranının üzerinde dolu.',
  },
  why: {
    en: 'Without room, one sick day or one urgent post moves everything behind it.',
    tr: 'Boşluk kalmayınca tek bir hastalık ya da acil içerik, arkasındaki her şeyi geciktirir.',
  },
  messages: {
    full: {
      en: '"{person}" has {asked} to do in {week}, {percent} of {has}.',
      tr: '"{person}" adlı kişinin {week} haftasındaki işi {asked}; kapasitesi {has}, doluluk {percent}.',
      help: {
        en: 'Move an entry, name somebody else in `assignees`, or let another person do the stage too. Weeks like it: {weeks}.',
        tr: 'Bir içeriğin tarihini değiştirin, `assignees` alanına başka birini yazın ya da aşamayı başka birine de verin. Böyle hafta sayısı: {weeks}.',
      },
    },
  },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, capacity: 4h}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: nina-holt, effort: 3h45m, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-11 12:00}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, capacity: 4h}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: nina-holt, effort: 2h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-11 12:00}`,
  },
  subjects: fullWeeks,
  *check({ person, week, asked, has, weeks }) {
    yield {
      at: person.capacity.state === 'value' && !person.capacity.isInherited ? person.capacity.at : person.at,
      message: 'full',
      params: {
        ...{ person: person.id, week, weeks, asked: { minutes: asked }, has: { minutes: has } },
        percent: { percent: Math.floor((asked * 100) / has) },
      },
    };
  },
});
