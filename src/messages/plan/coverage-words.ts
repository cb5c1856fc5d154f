import type { Text } from '../../diagnostics/text.ts';

/** How well accounts are answered. */
export const COVERAGE_WORDS = {
  heading: { en: 'Response coverage', tr: 'Yanıt nöbet çizelgesi' },
  whole: { en: 'figures of the whole plan', tr: 'rakamlar bütün plan içindir' },
  who: { en: '"{accounts}", policy "{policy}"', tr: '"{accounts}" hesabı, "{policy}" politikası' },
  whoAlike: { en: '"{accounts}", policy "{policy}"', tr: '"{accounts}" hesapları, "{policy}" politikası' },
  inLanguage: { en: '{who}, language "{language}"', tr: '{who}, dil "{language}"' },
  covered: {
    en: 'somebody answers in every hour promised ({required}).',
    tr: 'söz verilen her saatte yanıt veren biri var ({required}).',
  },
  unread: {
    en: 'not known, because something it rests on cannot be read; "smorg lint" shows what.',
    tr: 'bilinmiyor, çünkü dayandığı bir şey okunamıyor; "smorg lint" gösterir.',
  },
  uncovered: {
    en: 'nobody answers in {uncovered} of the {required} promised.',
    tr: 'söz verilen {required} içinde {uncovered} boyunca yanıt veren kimse yok.',
  },
  worst: {
    en: 'Worst moment: {at}; the next answer comes {until}: {wall} by the clock.',
    tr: 'En kötü an: {at}; ilk yanıt: {until}. Bekleme süresi {wall}.',
  },
  worstByBoth: {
    en: 'Worst moment: {at}; the next answer comes {until}: {wall} by the clock, {promise} of the hours promised.',
    tr: 'En kötü an: {at}; ilk yanıt: {until}. Bekleme süresi {wall}, bunun {promise} kadarı söz verilen saatlerde.',
  },
  never: {
    en: 'Worst moment: {at}; nobody answers any more within this plan.',
    tr: 'En kötü an: {at}; bu plan içinde artık yanıt veren kimse yok.',
  },
  cause: { en: 'Cause: {cause}.', tr: 'Neden: {cause}.' },
  kept: { en: 'Every target is kept ({count}).', tr: 'Hedeflerin tamamı tutuyor ({count}).' },
  missed: {
    en: 'Missed: {inbound} within {time}; kept for {percent} of what comes in.',
    tr: 'Tutmayan hedef: {inbound} {time} içinde yanıt; tutma oranı {percent}.',
  },
  category: { en: '{inbound} "{category}"', tr: '{inbound} ("{category}")' },
  waits: {
    en: 'Half of what comes in waits at most {median}, nine tenths at most {ninetieth}.',
    tr: 'Gelenlerin yarısı en çok {median}, onda dokuzu en çok {ninetieth} bekliyor.',
  },
  holes: { en: 'Nobody answers: {holes}.', tr: 'Yanıt veren kimsenin olmadığı aralıklar: {holes}.' },
  hole: { en: '{span} ({time}; {cause})', tr: '{span} ({time}; {cause})' },
  more: { en: '{count} more', tr: '{count} aralık daha' },
  work: {
    en: 'Answering takes {asked}; the responders have {available}.',
    tr: 'Yanıtlamak {asked} sürüyor; yanıt sorumlularının elinde {available} var.',
  },
  largest: {
    en: 'Most piles up {at}: {time} of answering.',
    tr: 'İş en çok {at} anında birikiyor: {time}.',
  },
  delay: { en: 'What comes in {at} waits longest: {time}.', tr: 'En uzun bekleyen, {at} anında gelen: {time}.' },
  neverCleared: {
    en: 'The backlog is never cleared within this plan.',
    tr: 'Biriken iş bu plan içinde erimiyor.',
  },
  none: {
    en: 'No response policy promises answers on these accounts.',
    tr: 'Bu hesaplarda yanıt sözü veren bir yanıt politikası yok.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What comes in, as it stands in the sentence about a missed target: in Turkish, what the answer is given to. */
export const INBOUND_WORDS: Readonly<Record<string, Text>> = {
  message: { en: 'messages', tr: 'mesajlara' },
  comment: { en: 'comments', tr: 'yorumlara' },
  complaint: { en: 'complaints', tr: 'şikâyetlere' },
  mention: { en: 'mentions', tr: 'bahsetmelere' },
  review: { en: 'reviews', tr: 'değerlendirme yorumlarına' },
};

/** Why nobody answers. */
export const HOLE_CAUSES = {
  nobody: { en: 'nobody is on duty', tr: 'nöbetçi yok' },
  'shift-end': { en: 'a shift ends', tr: 'vardiya bitiyor' },
  absence: { en: 'somebody is away', tr: 'izinli olan var' },
  holiday: { en: 'a holiday', tr: 'resmî tatil' },
  'clock-change': { en: 'the clocks change', tr: 'saatler değişiyor' },
} as const satisfies Readonly<Record<string, Text>>;

/** The same where it is known who went or is away. */
export const HOLE_CAUSES_OF = {
  nobody: { en: 'nobody is on duty after {person}', tr: '{person} sonrasında nöbetçi yok' },
  'shift-end': { en: 'the hours of {person} end', tr: '{person} adlı kişinin çalışma saati bitiyor' },
  absence: { en: '{person} is away', tr: '{person} izinli' },
  holiday: { en: '{person} has a holiday', tr: '{person} resmî tatilde' },
  'clock-change': {
    en: 'the clocks change where {person} works',
    tr: '{person} adlı kişinin bulunduğu yerde saatler değişiyor',
  },
} as const satisfies Readonly<Record<string, Text>>;
