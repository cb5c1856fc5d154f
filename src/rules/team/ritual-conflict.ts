import { ritualsOffHours } from '../../analysis/capacity/rituals-off-hours.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';

export const ritualConflict = defineRule({
  id: 'team/ritual-conflict',
  severity: 'info',
  section: 1,
  readsClock: true,
  sources: ['S12'],
  summary: {
    en: 'A meeting lies outside the working hours of most who are to attend it.',
    tr: 'Bir toplantı, katılacakların çoğunun çalışma saatleri dışında.',
  },
  why: {
    en: 'A meeting that most cannot attend keeps nobody in step.',
    tr: 'Çoğunluğun katılamadığı bir toplantı koordinasyon sağlamaz.',
  },
  messages: {
    off: {
      en: 'Meeting "{ritual}" on {time} lies outside the working hours of {count} of {size} participants: "{people}".',
      tr: '"{ritual}" toplantısı {time} tarihinde katılımcıların çoğunun çalışma saatleri dışında ({count}/{size}): "{people}".',
      help: {
        en: 'Move it, name fewer people under `attendees`, or correct their `workingHours`.',
        tr: 'Toplantıyı başka bir saate alın, `attendees` alanında daha az kişi yazın ya da `workingHours` alanlarını düzeltin.',
      },
    },
  },
  example: {
    bad: `teams:
  press-desk: {name: Press desk, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach, rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "18:00"}, lasts: 30m}]}`,
    good: `teams:
  press-desk: {name: Press desk, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach, rituals: [{id: weekly, recurrence: {every: week, on: mon, at: "17:00"}, lasts: 30m}]}`,
  },
  subjects: ritualsOffHours,
  *check({ ritual, at, zone, off, size }) {
    yield {
      at: ritual.recurrence.at,
      message: 'off',
      params: { ritual: ritual.id, time: moment(at, zone), count: off.length, size, people: off.map(({ id }) => id) },
    };
  },
});
