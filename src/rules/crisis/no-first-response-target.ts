import { planSeverities } from '../../analysis/crisis/plan-severities.ts';
import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noFirstResponseTarget = defineRule({
  id: 'crisis/no-first-response-target',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S71', 'C13'],
  summary: {
    en: 'The crisis plan does not say how soon the first statement is made.',
    tr: 'Kriz yönetim planında ilk açıklamanın ne kadar sürede yapılacağı yazılmamış.',
  },
  why: {
    en: 'A fast answer has to be a number. Without one nobody knows when the first statement is late, and approvals take as long as they take.',
    tr: 'Hızlı yanıtın süresi belli olmalıdır: yoksa ilk açıklamanın geciktiğini kimse bilmez, onaylar da uzadıkça uzar.',
  },
  messages: {
    nowhere: {
      en: 'The crisis plan has no severities, and so no time for a first statement.',
      tr: 'Kriz yönetim planında kriz seviyesi yok; bu yüzden ilk açıklama için süre de yok.',
      help: {
        en: 'Write two or three levels: `crisis: {severities: [{id: sev-1, criteria: …, firstResponse: 30m, updateEvery: 30m}, {id: sev-2, criteria: …, firstResponse: 1h}]}`.',
        tr: 'İki ya da üç seviye yazın: `crisis: {severities: [{id: sev-1, criteria: …, firstResponse: 30m, updateEvery: 30m}, {id: sev-2, criteria: …, firstResponse: 1h}]}`.',
      },
    },
    none: {
      en: 'Severity "{severity}" does not say how soon the first statement is made.',
      tr: '"{severity}" kimlikli kriz seviyesinde ilk açıklamanın ne kadar sürede yapılacağı yazılmamış.',
      help: {
        en: 'Write the time: `firstResponse: 30m`. It should be shorter than what you promise on an ordinary day.',
        tr: 'Süreyi yazın: `firstResponse: 30m`. Sıradan bir günde söz verdiğiniz süreden kısa olması önerilir.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {severities: [{id: sev-1, criteria: Health is in danger}]}`,
    good: `crisis: {severities: [{id: sev-1, criteria: Health is in danger, firstResponse: 30m}]}`,
  },
  subjects: wholePlans,
  *check(plan) {
    yield* lackFindings(plan, ({ severities }) => (isEmptyList(severities) ? severities : undefined), 'nowhere');
    for (const severity of planSeverities(plan).flatMap(({ severities }) => severities)) {
      if (severity.firstResponse.state !== 'absent') continue;
      yield { at: severity.at, message: 'none', params: { severity: severity.id } };
    }
  },
});
