import { type TeamInStep, teamsInStep } from '../../analysis/team-meetings.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { addItem } from '../remedy.ts';

type Subject = TeamInStep | { readonly team: undefined; readonly teams: readonly TeamInStep[] };

const HELP = {
  en: 'Write down when it comes together: `rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 30m}]`.',
  tr: 'Ne zaman bir araya geldiğini yazın: `rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 30m}]`.',
} as const;

export const noSyncRitual = defineRule({
  id: 'team/no-sync-ritual',
  severity: 'info',
  gap: 'medium',
  section: 1,
  isAbsence: true,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S12'],
  summary: {
    en: 'A team never comes together at a set time.',
    tr: 'Bir ekibin düzenli bir koordinasyon toplantısı yok.',
  },
  why: {
    en: 'Members must stay in step with each other; without a set meeting that happens when something has already gone wrong.',
    tr: 'Ekip üyeleri arasında senkronizasyon ve koordinasyon gerekir; toplantı yoksa bu ancak bir şey ters gidince sağlanır.',
  },
  messages: {
    none: {
      en: 'Team "{team}" of {count} people has no recurring meeting.',
      tr: '{count} kişilik "{team}" ekibinin düzenli bir toplantısı yok.',
      help: HELP,
    },
    nowhere: {
      en: 'None of {count} teams has a recurring meeting.',
      tr: '{count} ekipten hiçbirinin düzenli bir toplantısı yok.',
      help: HELP,
    },
  },
  example: {
    bad: `teams:
  press-desk: {name: Press desk, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach}`,
    good: `teams:
  press-desk: {name: Press desk, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach, rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 30m}]}`,
  },
  subjects: subjectsOf,
  *check(subject, { model }) {
    if (subject.team === undefined) {
      yield { at: homePlace(model), message: 'nowhere', params: { count: subject.teams.length } };
      return;
    }
    const { team, size, meets } = subject;
    if (!meets) yield { at: team.rituals.at, message: 'none', params: { team: team.id, count: size } };
  },
  remedy: ({ subject }) => {
    const teams = subject.team === undefined ? subject.teams : [subject];
    const ritual = { id: 'weekly', recurrence: { every: 'week', on: 'mon', at: '10:00' }, lasts: '30m' };
    return teams.map(({ team }) => addItem(team, 'rituals', team.rituals, ritual));
  },
});

/** Where no team of several meets, that is one finding and not one a team. */
function subjectsOf(model: Model): readonly Subject[] {
  const teams = teamsInStep(model);
  return teams.length > 1 && teams.every(({ meets }) => !meets) ? [{ team: undefined, teams }] : teams;
}
