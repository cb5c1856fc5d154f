import { hasLeft } from '../../analysis/active.ts';
import { activePeople } from '../../analysis/active-people.ts';
import { castOf, referencesIn } from '../../analysis/cast.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { membersOf, teamsAbove } from '../../analysis/team-members.ts';
import type { Person, Team } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** One person alone needs nobody to lead. */
const LEAST_PEOPLE = 2;

export const noLead = defineRule({
  id: 'team/no-lead',
  severity: 'warning',
  section: 1,
  readsClock: true,
  sources: ['S26'],
  summary: {
    en: 'A team has no lead, or one who does not belong to it.',
    tr: 'Bir ekibin lideri yok ya da lideri ekipten değil.',
  },
  why: {
    en: 'Where nobody leads, nobody settles what comes first, and questions from outside go to whoever happens to answer.',
    tr: 'Lider yoksa neyin önce yapılacağına kimse karar vermez, dışarıdan gelen soruyu da kim görürse o yanıtlar.',
  },
  messages: {
    none: {
      en: 'Team "{team}" of {count} people has no lead.',
      tr: '{count} kişilik "{team}" ekibinin lideri yok.',
      help: {
        en: 'Name one of the members: `lead: ayse-yilmaz`; a place still to be filled is `tbd`.',
        tr: 'Üyelerden birini yazın: `lead: ayse-yilmaz`; henüz dolmamış bir yer `tbd` ile gösterilir.',
      },
    },
    outside: {
      en: '"{person}" leads team "{team}" without being in it.',
      tr: '"{team}" kimlikli ekibin lideri "{person}" ekibin üyesi değil.',
      help: {
        en: 'Add the person to `members`, or name a member as `lead`.',
        tr: 'Kişiyi `members` alanına ekleyin ya da `lead` alanına bir üye yazın.',
      },
    },
  },
  texts: { members: { en: 'the members', tr: 'üyeler' } },
  example: {
    bad: `teams:
  press-desk: {name: Press desk, members: [mina-falk, omar-reyes], goals: reach}`,
    good: `teams:
  press-desk: {name: Press desk, lead: omar-reyes, members: [mina-falk, omar-reyes], goals: reach}`,
  },
  subjects: (model) => model.teams,
  *check(team, { model }) {
    const { people, isKnown } = membersOf(model, team);
    if (!isKnown) return;
    const { lead } = team;
    if (isEmptyList(lead)) {
      const count = [...people].filter((person) => activePeople(model).has(person)).length;
      if (count >= LEAST_PEOPLE) yield { at: lead.at, message: 'none', params: { team: team.id, count } };
      return;
    }
    const related = [{ at: team.members.at, message: 'members' }];
    for (const { target, at } of people.size === 0 ? [] : referencesIn(lead)) {
      if (target?.kind !== 'people' || !isStranger(model, team, target as Person)) continue;
      yield { at, message: 'outside', params: { team: team.id, person: target.id }, subject: target.id, related };
    }
  },
});

/** Whether a lead who is still here is in no team below or above. That somebody left has a rule of its own. */
function isStranger(model: Model, team: Team, person: Person): boolean {
  if (hasLeft(person, model.today)) return false;
  const leads = castOf(
    model,
    teamsAbove(team).flatMap(({ lead }) => referencesIn(lead).map(({ target }) => target)),
  );
  return (
    !leads.people.has(person) &&
    [team, ...teamsAbove(team)].every((one) => {
      const { people, isKnown } = membersOf(model, one);
      return isKnown && !people.has(person);
    })
  );
}
