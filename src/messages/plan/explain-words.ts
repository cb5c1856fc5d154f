import type { Text } from '../../diagnostics/text.ts';

/** How one stage of the plan came about. */
export const EXPLAIN_WORDS = {
  on: { en: '{title}, on the account "{account}"', tr: '{title}, "{account}" hesabında' },
  window: { en: 'When it can be done', tr: 'Ne zaman yapılabilir' },
  from: {
    en: 'From {from} until {until} ({zone}).',
    tr: '{from} ile {until} arasında ({zone}).',
  },
  lead: { en: 'Lead time as written: {lead}.', tr: 'Yazılan hazırlık süresi: {lead}.' },
  usualLead: {
    en: 'No lead time is written, so the usual one is taken: {lead}.',
    tr: 'Hazırlık süresi yazılmamış; olağan süre kullanıldı: {lead}.',
  },
  leadOf: { en: '"{lead}" ({words})', tr: '"{lead}" ({words})' },
  before: {
    en: 'It is counted backwards from when the stage is due; the stage before it is due when this one begins.',
    tr: 'Süre, aşamanın teslim zamanından geriye doğru sayılır; önceki aşama, bu aşama başlarken bitmiş olmalıdır.',
  },
  shifted: {
    en: 'By lead times alone it would be from {from} until {until}.',
    tr: 'Yalnızca hazırlık sürelerine göre {from} ile {until} arasında olurdu.',
  },
  late: {
    en: 'The entry is late, so its stages share the time that is left until it is published.',
    tr: 'İçerik gecikmiş; aşamaları yayına kalan süreyi paylaşıyor.',
  },
  clipped: {
    en: 'Work begins neither before the present nor before the first day of the plan.',
    tr: 'İş, şimdiden ya da planın ilk gününden önce başlamaz.',
  },
  skipped: { en: 'Days skipped in counting: {days}.', tr: 'Sayılmayan günler: {days}.' },
  noneSkipped: { en: 'No day is skipped in counting.', tr: 'Sayımda atlanan gün yok.' },
  day: { en: '{day} ({reason})', tr: '{day} ({reason})' },
  namedDay: { en: '{day} ({reason}: {name})', tr: '{day} ({reason}: {name})' },
  effort: { en: 'How long it takes', tr: 'Ne kadar sürer' },
  time: { en: '{time} of one person, {source}.', tr: 'Kişi süresi: {time}; {source}.' },
  who: { en: 'Who may do it', tr: 'Kim yapabilir' },
  named: { en: 'Candidates: {source}.', tr: 'Adaylar: {source}.' },
  couldPlace: { en: 'could place {time}', tr: '{time} yerleştirebilir' },
  usedOf: { en: '{used} of {budget} taken by other work', tr: 'kapasite {budget}, başka işlerde {used}' },
  lacks: { en: 'lacks {lacks}', tr: 'eksik: {lacks}' },
  nobody: { en: 'Nobody may do it.', tr: 'Yapabilecek kimse yok.' },
  plan: { en: 'What is planned', tr: 'Ne planlandı' },
  owner: { en: '{person} does it.', tr: 'Yapacak kişi: {person}.' },
  noOwner: { en: 'Nobody does it in this plan.', tr: 'Bu planda yapacak kimse yok.' },
  noBlocks: { en: 'No hours of it lie in this plan.', tr: 'Bu planda bu iş için ayrılmış saat yok.' },
  short: { en: '{time} of it does not fit.', tr: 'Bunun {time} kadarı sığmıyor.' },
  bottleneck: {
    en: 'It belongs to what cannot fit: {head}.',
    tr: 'Sığmayan işler arasında: {head}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Hours and minutes of a lead time, and what they are counted on. */
export const WORKED_LEAD: Text = {
  en: '{time} in which somebody works who may do it',
  tr: 'yapabilecek birinin çalıştığı {time}',
};

/** What the other parts of a lead time are counted on, by unit. */
export const LEAD_UNITS = {
  wd: {
    one: { en: '1 working day of the account "{account}"', tr: '"{account}" hesabının 1 iş günü' },
    many: { en: '{count} working days of the account "{account}"', tr: '"{account}" hesabının {count} iş günü' },
  },
  d: {
    one: { en: '1 calendar day', tr: '1 takvim günü' },
    many: { en: '{count} calendar days', tr: '{count} takvim günü' },
  },
  w: {
    one: { en: '1 calendar week', tr: '1 takvim haftası' },
    many: { en: '{count} calendar weeks', tr: '{count} takvim haftası' },
  },
  mo: {
    one: { en: '1 calendar month', tr: '1 takvim ayı' },
    many: { en: '{count} calendar months', tr: '{count} takvim ayı' },
  },
  y: {
    one: { en: '1 calendar year', tr: '1 takvim yılı' },
    many: { en: '{count} calendar years', tr: '{count} takvim yılı' },
  },
} as const satisfies Readonly<Record<string, { readonly one: Text; readonly many: Text }>>;

/** Why a day is skipped. */
export const SKIPPED_REASONS = {
  weekend: { en: 'no working day', tr: 'iş günü değil' },
  holiday: { en: 'holiday', tr: 'resmî tatil' },
  closed: { en: 'closed', tr: 'kapalı' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where an effort comes from. */
export const EFFORT_SOURCES = {
  entry: { en: 'as the entry says', tr: 'içerikte yazılı' },
  stage: { en: 'as the stage of the workflow says', tr: 'iş akışının aşamasında yazılı' },
  type: { en: 'its share of what this content type usually takes', tr: 'bu içerik türünün olağan süresindeki payı' },
} as const satisfies Readonly<Record<string, Text>>;

/** What named the candidates. */
export const CANDIDATE_SOURCES = {
  assignee: { en: 'the entry assigns the stage', tr: 'içerik bu aşama için birini belirtiyor' },
  stage: { en: 'the stage of the workflow names them', tr: 'iş akışının aşaması belirtiyor' },
  matrix: { en: 'the matrix of responsibilities names them', tr: 'sorumluluk matrisi belirtiyor' },
  team: { en: 'the team of the account', tr: 'hesabın ekibi' },
  owner: { en: 'the owner of the account or the entry', tr: 'hesabın ya da içeriğin sorumlusu' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a candidate does it or not. */
export const VERDICT_WORDS = {
  chosen: { en: 'does it', tr: 'yapıyor' },
  'four-eyes': { en: 'made what is to be approved', tr: 'onaylanacak işi hazırlayan kişi' },
  'no-time': { en: 'has too little time', tr: 'yeterli zamanı yok' },
  busier: { en: 'would be fuller than who does it', tr: 'yapan kişiden daha dolu olurdu' },
  'hand-over': { en: 'would take the entry out of other hands', tr: 'içerik el değiştirmiş olurdu' },
  'later-id': { en: 'could do it as well; ids decide', tr: 'o da yapabilirdi; kimlik sırası belirledi' },
  'as-good': {
    en: 'could do it as well; the search ended before weighing it again',
    tr: 'o da yapabilirdi; arama yeniden tartmadan bitti',
  },
} as const satisfies Readonly<Record<string, Text>>;
