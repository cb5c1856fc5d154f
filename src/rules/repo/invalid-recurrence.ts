import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidRecurrence = describeRule({
  id: 'repo/invalid-recurrence',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Of 102 published meeting plans, 67 were "biweekly" without saying which week.',
    tr: 'Yayımlanmış 102 toplantı planının 67 tanesi hangi hafta olduğunu söylemeden "iki haftada bir" diyordu.',
  },
  summary: {
    en: 'What comes back says how often and on which day: every: 2 weeks, on: mon, starting: 2026-11-30.',
    tr: 'Yinelenen bir şey ne sıklıkla ve hangi gün olduğunu söyler: every: 2 weeks, on: mon, starting: 2026-11-30.',
  },
  why: {
    en: 'People who read the rhythm in two ways come to the meeting in two different weeks.',
    tr: 'Sıklığı iki türlü okuyanlar toplantıya iki ayrı haftada gelir.',
  },
  messages: {
    respelled: {
      en: 'In a recurrence "{text}" is written "{fix}".',
      tr: 'Yinelemede "{text}" değeri "{fix}" olarak yazılır.',
      help: {
        en: '`every` is day, week, month, quarter, year or "2 weeks"; `on` is mon, "first mon", "last fri" or 15.',
        tr: '`every` alanına day, week, month, quarter, year ya da "2 weeks"; `on` alanına mon, "first mon", "last fri" ya da 15 yazılır.',
      },
    },
    'every-unreadable': {
      en: '"{text}" does not say how often.',
      tr: '"{text}" ne sıklıkla olduğunu söylemiyor.',
      help: {
        en: 'Write day, week, month, quarter, year, or several of them: "2 weeks".',
        tr: 'day (gün), week (hafta), month (ay), quarter (çeyrek), year (yıl) ya da birkaçını yazın: "2 weeks".',
      },
    },
    'twice-or-every-two': {
      en: '"{text}" means twice in that time to some and every second time to others.',
      tr: '"{text}" kimine göre o sürede iki kez, kimine göre iki sürede bir demektir.',
      help: {
        en: 'Write "{fix}", or two days in `on`, for example [mon, thu].',
        tr: '"{fix}" ya da `on` alanında iki gün yazın, örneğin [mon, thu].',
      },
    },
    'on-unreadable': {
      en: '"{text}" is not a day on which something comes back.',
      tr: '"{text}" bir yineleme günü değil.',
      help: {
        en: 'Write a weekday (mon), several ([mon, thu]), a weekday of the month (first mon, last fri) or its day (15).',
        tr: 'Haftanın gününü (mon), birkaçını ([mon, thu]), ayın bir gününü (first mon, last fri) ya da ayın kaçı olduğunu (15) yazın.',
      },
    },
    'several-days': {
      en: '"{text}" names several days.',
      tr: '"{text}" birkaç günü adlandırıyor.',
      help: { en: 'Write them as a list: `{fix}`.', tr: 'Liste olarak yazın: `{fix}`.' },
    },
    fifth: {
      en: 'Most months have no such day as "{text}".',
      tr: 'Çoğu ayda "{text}" diye bir gün yoktur.',
      help: { en: 'For the last one of each month write "{fix}".', tr: 'Her ayın sonuncusu için "{fix}" yazın.' },
    },
    'no-such-month-day': {
      en: 'No month has a day "{text}".',
      tr: 'Hiçbir ayda "{text}" diye bir gün yok.',
      help: {
        en: 'Write a day from 1 to 31; in a shorter month 31 is its last day.',
        tr: '1 ile 31 arasında bir gün yazın; kısa aylarda 31 ayın son günüdür.',
      },
    },
    'on-does-not-fit': {
      en: '"{text}" does not fit what comes back every {every}.',
      tr: '"{text}" günü "every: {every}" sıklığına uymuyor.',
      help: {
        en: 'A weekday (mon) goes with weeks; "first mon" and 15 go with months, quarters and years; a day needs none.',
        tr: 'Haftanın günü (mon) haftalarla; "first mon" ve 15 ay, çeyrek ve yıllarla kullanılır; günlük olanda gün yazılmaz.',
      },
    },
    'no-start': {
      en: '"{text}" does not say from when: this time or the next?',
      tr: '"{text}" ne zaman başladığını söylemiyor: bu kez de olabilir, gelecek kez de.',
      help: {
        en: 'Add `starting` with the date of a past one or of the first, for example `starting: 2026-11-30`.',
        tr: 'Geçmişteki birinin ya da ilkinin tarihini `starting` alanına yazın, örneğin `starting: 2026-11-30`.',
      },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'teams:\n  studio:\n    rituals: [{id: weekly, title: Weekly, recurrence: {every: week, on: Monday, at: "10:00"}, lasts: 1h}]\n',
    good: 'teams:\n  studio:\n    rituals: [{id: weekly, title: Weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 1h}]\n',
  },
});
