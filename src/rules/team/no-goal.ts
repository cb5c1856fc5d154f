import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noGoal = defineRule({
  id: 'team/no-goal',
  severity: 'warning',
  section: 2,
  sources: ['S39'],
  summary: { en: 'A team works towards no goal.', tr: 'Bir ekibin hedefi yok.' },
  why: {
    en: 'A team without a goal cannot tell what to leave undone, and nobody can tell whether it does well.',
    tr: 'Hedefi olmayan bir ekip neyi yapmaması gerektiğini bilemez; iyi çalışıp çalışmadığını da kimse söyleyemez.',
  },
  messages: {
    none: {
      en: 'Team "{team}" has no goal.',
      tr: '"{team}" kimlikli ekibin hedefi yok.',
      help: {
        en: 'Name one or several of `goals`, for example `goals: more-visits`; a goal still to be set is `tbd`.',
        tr: '`goals` bölümünden bir ya da birkaç hedef yazın, örneğin `goals: more-visits`; henüz belirlenmemişse `tbd`.',
      },
    },
  },
  example: {
    bad: `teams:
  press-desk: {name: Press desk, lead: mina-falk, members: [mina-falk, omar-reyes]}`,
    good: `teams:
  press-desk: {name: Press desk, lead: mina-falk, members: [mina-falk, omar-reyes], goals: reach}`,
  },
  // Without any goal there is one thing to say, and `strategy/no-objectives` says it.
  subjects: (model) => (model.goals.length === 0 ? [] : model.teams),
  *check(team) {
    const { goals } = team;
    if (goals.state !== 'absent' && valueOf(goals)?.length !== 0) return;
    yield { at: goals.at, message: 'none', params: { team: team.id } };
  },
});
