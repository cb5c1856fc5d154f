import { describeRule } from '../define-rule.ts';

export const vacancyOverdue = describeRule({
  id: 'repo/vacancy-overdue',
  emittedBy: 'model',
  severity: 'error',
  readsClock: true,
  measure: { param: 'due', worse: 'less' },
  sources: ['S14'],
  summary: {
    en: 'A vacancy was to be filled by a day that is past.',
    tr: 'Doldurulması gereken bir boşluğun tarihi geçmiş.',
  },
  why: {
    en: 'A vacancy with a date is a promise; past its date nobody does the work and nobody says so.',
    tr: 'Tarihli bir boşluk bir sözdür; tarihi geçince işi yapan da bunu söyleyen de kalmaz.',
  },
  messages: {
    overdue: {
      en: '"{field}" was to be filled by {due}.',
      tr: '"{field}" alanı {due} tarihine kadar doldurulacaktı.',
      help: {
        en: 'Write who or what it is now, or a new date with its reason.',
        tr: 'Artık kim ya da ne olduğunu yazın ya da gerekçesiyle yeni bir tarih verin.',
      },
    },
  },
  example: {
    bad: 'campaigns:\n  spring: {title: Spring, goals: reach, owner: {tbd: "hiring in autumn", due: 2026-11-01}, from: 2027-03-01, to: 2027-03-31}\n',
    good: 'campaigns:\n  spring: {title: Spring, goals: reach, owner: {tbd: "hiring in winter", due: 2027-02-01}, from: 2027-03-01, to: 2027-03-31}\n',
  },
});
