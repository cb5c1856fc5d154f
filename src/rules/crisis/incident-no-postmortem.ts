import { postmortemDue } from '../../analysis/crisis/postmortem-due.ts';
import { listOf, valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const incidentNoPostmortem = defineRule({
  id: 'crisis/incident-no-postmortem',
  severity: 'warning',
  section: 5,
  readsClock: true,
  isAbsence: true,
  sources: ['C16', 'S81'],
  summary: {
    en: 'A grave crisis is over, and nobody wrote down what was learned within days.',
    tr: 'Ağır bir kriz kapanmış, ama çıkarılan dersler günler içinde yazılmamış.',
  },
  why: {
    en: 'After a week nobody remembers who waited for whom; the next crisis then meets the same plan.',
    tr: 'Bir hafta sonra kimin kimi beklediğini kimse hatırlamaz; sonraki kriz aynı planla karşılanır.',
  },
  messages: {
    none: {
      en: 'The crisis of {on} ended on {closed} and has no post-mortem; it was due by {due}.',
      tr: '{on} tarihli kriz {closed} günü kapanmış; olay sonrası değerlendirmesi {due} tarihine kadar yapılacaktı.',
      help: {
        en: 'Write it with whoever was there: `postmortem: {by: …, due: …, status: draft, actions: [{do: …, person: …, due: …}]}`.',
        tr: 'Orada bulunanlarla birlikte yazın: `postmortem: {by: …, due: …, status: draft, actions: [{do: …, person: …, due: …}]}`.',
      },
    },
    late: {
      en: 'The post-mortem of the crisis of {on} was due by {due} and is not finished.',
      tr: '{on} tarihli krizin olay sonrası değerlendirmesi {due} tarihine kadar bitecekti; hâlâ açık.',
      help: {
        en: 'Finish it and write `status: reviewed`, or give it a new day.',
        tr: 'Bitirip `status: reviewed` yazın ya da yeni bir tarih verin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `crisis: {severities: [{id: sev-1, firstResponse: 30m}]}
playbooks:
  leak: {title: Data leak, incidents: [{on: 2026-11-02, severity: sev-1, closed: 2026-11-03}]}`,
    good: `crisis: {severities: [{id: sev-1, firstResponse: 30m}]}
playbooks:
  leak: {title: Data leak, incidents: [{on: 2026-11-02, severity: sev-1, closed: 2026-11-03, postmortem: {status: closed}}]}`,
  },
  subjects: (model) =>
    model.playbooks.flatMap((playbook) => listOf(playbook.incidents).map((incident) => ({ playbook, incident }))),
  *check({ playbook, incident }, { model }) {
    const due = postmortemDue(playbook, incident);
    const on = valueOf(incident.on);
    if (on === undefined || due === undefined || due.day >= model.today) return;
    const dates = { on: { date: on }, due: { date: due.day } };
    if (due.closed === undefined) yield { at: due.at, message: 'late', params: dates };
    else yield { at: due.at, message: 'none', params: { ...dates, closed: { date: due.closed } } };
  },
});
