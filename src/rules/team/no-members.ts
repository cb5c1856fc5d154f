import { hasLeft } from '../../analysis/active.ts';
import { teamsBelow } from '../../analysis/cast.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noMembers = defineRule({
  id: 'team/no-members',
  severity: 'error',
  section: 1,
  readsClock: true,
  sources: ['S2'],
  summary: {
    en: 'A team has no members, or all of them have left.',
    tr: 'Bir ekibin hiç üyesi yok ya da üyelerinin tümü ayrılmış.',
  },
  why: {
    en: 'What is assigned to the team is assigned to nobody: accounts, goals and answers wait without anyone noticing.',
    tr: 'Ekibe verilen her iş aslında kimseye verilmemiştir: hesaplar, hedefler ve yanıtlar kimse fark etmeden bekler.',
  },
  messages: {
    none: {
      en: 'Team "{team}" has no members.',
      tr: '"{team}" kimlikli ekibin hiç üyesi yok.',
      help: {
        en: 'List the people: `members: [ayse-yilmaz, mert-demir]`; a place still to be filled is `tbd`.',
        tr: 'Kişileri yazın: `members: [ayse-yilmaz, mert-demir]`; henüz dolmamış bir yer `tbd` ile gösterilir.',
      },
    },
    left: {
      en: 'Every member of team "{team}" has left: "{people}".',
      tr: '"{team}" kimlikli ekibin bütün üyeleri ayrılmış: "{people}".',
      help: {
        en: 'Name who took over, or remove the team.',
        tr: 'İşi devralanları yazın ya da ekibi kaldırın.',
      },
    },
  },
  example: {
    bad: `teams:
  press-desk: {name: Press desk, goals: reach, members: []}`,
    good: `teams:
  press-desk: {name: Press desk, goals: reach, lead: mina-falk, members: [mina-falk, omar-reyes]}`,
  },
  subjects: (model) => model.teams,
  *check(team, { model }) {
    const { members } = team;
    if (members.state === 'broken' || members.state === 'vacant') return;
    const list = valueOf(members) ?? [];
    if (list.length === 0) {
      if (teamsBelow(model, team).size === 0) yield { at: members.at, message: 'none', params: { team: team.id } };
      return;
    }
    const people = list.map((member) => valueOf(member.person)?.target);
    if (people.every((person) => person?.kind === 'people' && hasLeft(person, model.today))) {
      const ids = people.map((person) => person?.id ?? '');
      yield { at: members.at, message: 'left', params: { team: team.id, people: ids } };
    }
  },
});
