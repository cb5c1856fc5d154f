import { absentBackups } from '../../analysis/absent-backups.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const backupAway = defineRule({
  id: 'people/backup-away',
  severity: 'warning',
  section: 1,
  readsClock: true,
  sources: ['S22', 'S27'],
  summary: {
    en: 'A backup is away whenever the person is.',
    tr: 'Bir kişi ne zaman izne çıksa yedeği de izinli.',
  },
  why: {
    en: 'A backup is there for the days of leave; on all that are planned nobody stands in.',
    tr: 'Yedek, izin günleri içindir; planlanan izinlerin hiçbirinde yerine bakan yok.',
  },
  messages: {
    away: {
      en: '"{person}" is away from {from} to {to}, and so is the backup, "{standIns}".',
      tr: '"{person}" adlı kişi {from} ile {to} arasında izinli; yedek de o günlerde yok: "{standIns}".',
      help: {
        en: 'Name a backup who is there then, or move one of the absences.',
        tr: 'O günlerde orada olan bir yedek yazın ya da izinlerden birini kaydırın.',
      },
    },
    day: {
      en: '"{person}" is away on {from}, and so is the backup, "{standIns}".',
      tr: '"{person}" adlı kişi {from} günü izinli; yedek de o gün yok: "{standIns}".',
      help: {
        en: 'Name a backup who is there then, or move one of the absences.',
        tr: 'O gün orada olan bir yedek yazın ya da izinlerden birini kaydırın.',
      },
    },
  },
  texts: { absence: { en: 'away here', tr: 'burada izinli' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {backup: iris-vane, absences: [{from: 2026-12-21, to: 2026-12-23}]}
  iris-vane: {absences: [{from: 2026-12-18, to: 2026-12-27}]}`,
    good: `people:
  ada-lund: {backup: iris-vane, absences: [{from: 2026-12-21, to: 2026-12-23}]}
  iris-vane: {absences: [{from: 2026-12-24, to: 2026-12-27}]}`,
  },
  subjects: absentBackups,
  *check({ person, standIns, at, absence }) {
    const from = valueOf(absence.from) ?? '';
    const to = valueOf(absence.to) ?? from;
    yield {
      at,
      message: from === to ? 'day' : 'away',
      params: {
        ...{ person: person.id, from: { date: from }, to: { date: to } },
        standIns: standIns.map(({ id }) => id),
      },
      related: [{ at: absence.at, message: 'absence' }],
    };
  },
});
