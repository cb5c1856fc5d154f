import type { Text } from '../../diagnostics/text.ts';

/** The headings under which appointments stand, in this order. */
export const AGENDA_HEADINGS = {
  measurements: { en: 'Measurements', tr: 'Ölçüm takvimi' },
  reviews: { en: 'Review meetings', tr: 'Değerlendirme toplantıları' },
  rituals: { en: 'Team meetings', tr: 'Ekip toplantıları' },
  crisis: { en: 'Crisis drills and plan reviews', tr: 'Kriz tatbikatları ve plan gözden geçirmeleri' },
  actions: { en: 'Improvement actions', tr: 'İyileştirme aksiyonları' },
  upkeep: { en: 'Access, audiences and vacancies', tr: 'Erişim, hedef kitle ve boş görevler' },
} as const satisfies Readonly<Record<string, Text>>;

/** Kinds of appointments. */
export const APPOINTMENT_WORDS = {
  measurement: { en: 'measurement', tr: 'ölçüm' },
  review: { en: 'review', tr: 'değerlendirme' },
  ritual: { en: 'meeting', tr: 'toplantı' },
  'plan-review': { en: 'plan review', tr: 'planı gözden geçirme' },
  drill: { en: 'drill', tr: 'tatbikat' },
  'statement-approval': { en: 'approval of a statement', tr: 'metin onayı' },
  'access-review': { en: 'access review', tr: 'erişimi gözden geçirme' },
  'audience-analysis': { en: 'audience analysis', tr: 'hedef kitle analizi' },
  vacancy: { en: 'vacancy', tr: 'boş görev' },
  action: { en: 'action', tr: 'aksiyon' },
  postmortem: { en: 'after-action review', tr: 'olay sonrası değerlendirme' },
} as const satisfies Readonly<Record<string, Text>>;

/** Words beside an appointment. */
export const AGENDA_WORDS = {
  date: { en: 'date', tr: 'tarih' },
  what: { en: 'what', tr: 'ne' },
  who: { en: 'who', tr: 'kim' },
  every: { en: 'every', tr: 'sıklık' },
  overdue: { en: 'overdue', tr: 'gecikmiş' },
  first: { en: 'first time', tr: 'ilk kez' },
  overdueCount: { en: '{count} overdue', tr: '{count} gecikmiş' },
  more: { en: '{count} more', tr: '{count} kişi daha' },
  agenda: { en: 'Agenda', tr: 'Tarihli işler' },
} as const satisfies Readonly<Record<string, Text>>;
