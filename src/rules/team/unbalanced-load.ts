import { unbalancedTeams } from '../../analysis/workload/unbalanced-teams.ts';
import { defineRule } from '../define-rule.ts';

export const unbalancedLoad = defineRule({
  id: 'team/unbalanced-load',
  severity: 'info',
  section: 1,
  readsClock: true,
  measure: { param: 'percent', worse: 'more' },
  sources: ['S27'],
  summary: {
    en: 'One member of a team carries far more than the others.',
    tr: 'Ekipteki bir kişi diğerlerinden çok daha fazla iş yükleniyor.',
  },
  why: {
    en: 'The team seems to have room, and the one person who has none decides when things are done.',
    tr: 'Ekipte boşluk var gibi görünür; oysa işin ne zaman biteceğini boşluğu kalmayan tek kişi belirler.',
  },
  messages: {
    unequal: {
      en: 'In team "{team}", "{person}" is {percent} full in the weeks of the plan; a member is {mean} full on average.',
      tr: '"{team}" kimlikli ekipte "{person}" adlı kişinin plan dönemindeki doluluğu {percent}; ekip ortalaması {mean}.',
      help: {
        en: 'Let others of the team do some of it: in `responsible`, in `assignees`, or in the stages of a workflow.',
        tr: 'İşin bir bölümünü ekipten başkalarına verin: `responsible` ya da `assignees` alanında veya iş akışının aşamalarında.',
      },
    },
  },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: omar-reyes, capacity: 20h}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
responsibilities:
  archive: {title: Photo archive, responsible: nina-holt, accountable: nina-holt, effort: 16h, every: week}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: omar-reyes, capacity: 20h}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
responsibilities:
  archive: {title: Photo archive, responsible: [nina-holt, omar-reyes, mina-falk], accountable: nina-holt, effort: 16h, every: week}`,
  },
  subjects: unbalancedTeams,
  *check({ team, person, percent, mean }) {
    yield {
      at: team.members.at,
      message: 'unequal',
      params: { team: team.id, person: person.id, percent: { percent }, mean: { percent: mean } },
    };
  },
});
