import { isActivePerson } from '../../analysis/active.ts';
import { teamShares } from '../../analysis/team-shares.ts';
import { defineRule } from '../define-rule.ts';

const WHOLE = 100;
/** Shares such as 33.4 % three times are no mistake: they are rounded. */
const ROUNDING = 0.5;

export const allocationOver100 = defineRule({
  id: 'people/allocation-over-100',
  severity: 'error',
  section: 1,
  readsClock: true,
  measure: { param: 'percent', worse: 'more' },
  sources: ['S27'],
  summary: {
    en: 'Teams share out more of a person than there is.',
    tr: 'Bir kişinin ekiplere ayrılan payları toplamda %100 sınırını aşıyor.',
  },
  why: {
    en: 'Each team counts on time that another has been promised: overload is planned in.',
    tr: 'Her ekip, başka bir ekibe söz verilmiş zamana güvenir: aşırı yüklenme baştan planlanmıştır.',
  },
  messages: {
    over: {
      en: 'Teams have {percent} of "{person}" together: {teams}.',
      tr: '"{person}" adlı kişinin ekiplere ayrılan payları toplam {percent}: {teams}.',
      help: {
        en: 'Lower a `share`, so that all of them together are at most 100 %.',
        tr: 'Toplam en çok %100 olacak biçimde bir `share` değerini düşürün.',
      },
    },
  },
  texts: { share: { en: 'another share', tr: 'başka bir pay' } },
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {name: Ada Lund}}
teams:
  studio: {members: [{person: ada-lund, share: 80%}]}
  press: {members: [{person: ada-lund, share: 40%}]}`,
    good: `people: {ada-lund: {name: Ada Lund}}
teams:
  studio: {members: [{person: ada-lund, share: 80%}]}
  press: {members: [{person: ada-lund, share: 20%}]}`,
  },
  subjects: (model) => [...teamShares(model)].filter(([person]) => isActivePerson(person, model.today)),
  *check([person, shares]) {
    const percent = shares.reduce((sum, share) => sum + share.percent, 0);
    const last = shares.at(-1);
    if (last === undefined || percent <= WHOLE + ROUNDING) return;
    yield {
      at: last.at,
      message: 'over',
      params: { person: person.id, percent: { percent }, teams: shares.map(({ team }) => team.id) },
      subject: person.id,
      related: shares.slice(0, -1).map(({ at }) => ({ at, message: 'share' })),
    };
  },
});
