import { referencesIn } from '../../analysis/cast.ts';
import { defineRule } from '../define-rule.ts';

const SHARED = new Set(['teams', 'rosters']);

export const teamAsAccountable = defineRule({
  id: 'raci/team-as-accountable',
  severity: 'warning',
  section: 2,
  sources: ['S26', 'R1'],
  summary: {
    en: 'A whole team is accountable for an activity.',
    tr: 'Bir faaliyetin hesabını bütün bir ekip veriyor.',
  },
  why: {
    en: 'Where all are accountable nobody is: each member may believe that another decides.',
    tr: 'Herkesin hesap verdiği yerde kimse hesap vermez: her üye kararı başkasının verdiğini sanabilir.',
  },
  messages: {
    team: {
      en: 'Team "{actor}" is accountable for activity "{activity}"; one person or role is needed.',
      tr: '"{activity}" faaliyetinin hesap vereni "{actor}" kimlikli ekip; tek bir kişi ya da rol olmalıdır.',
      help: {
        en: 'Name the lead or a role instead, and the team under `responsible`.',
        tr: 'Yerine ekip liderini ya da bir rolü yazın, ekibi `responsible` alanına alın.',
      },
    },
  },
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: studio}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: studio, accountable: mina-falk}`,
  },
  subjects: (model) => model.responsibilities,
  *check(row) {
    for (const { target, at } of referencesIn(row.accountable)) {
      if (target === undefined || !SHARED.has(target.kind)) continue;
      yield { at, message: 'team', params: { actor: target.id, activity: row.id } };
    }
  },
});
