import type { Change } from '../../diagnostics/change.ts';
import type { Text } from '../../diagnostics/text.ts';

/** The frame of a report about what a change does to the plan. */
export const CHANGE_WORDS = {
  title: { en: 'PLAN CHANGE', tr: 'PLAN DEĞİŞİKLİĞİ' },
  since: { en: '{days}, since {ref} ({commit})', tr: '{days}, {ref} ({commit}) durumundan bu yana' },
  none: { en: 'No changes: the plan is as it was.', tr: 'Değişiklik yok: plan önceki gibi.' },
  noneHere: { en: 'No changes in this part of the plan.', tr: 'Planın bu kısmında değişiklik yok.' },
  neutral: {
    en: 'Nothing gets worse and nothing gets better.',
    tr: 'Kötüleşen de iyileşen de bir şey yok.',
  },
  worse: { en: '{count} {count:thing gets|things get} worse', tr: '{count} konu kötüleşiyor' },
  better: { en: '{count} {count:gets|get} better', tr: '{count} konu iyileşiyor' },
  onlyBetter: {
    en: 'Nothing gets worse, {count} {count:thing gets|things get} better',
    tr: 'Kötüleşen konu yok, {count} konu iyileşiyor',
  },
  unchanged: {
    en: '{count} {count:problem is|problems are} as before.',
    tr: 'Önceki gibi duran sorun sayısı: {count}.',
  },
  'head-incomplete': {
    en: 'Not compared: something cannot be read or found now ("smorg lint" says what), so the numbers of this plan prove nothing.',
    tr: 'Karşılaştırılmadı: şu anda okunamayan ya da bulunamayan bir şey var (ne olduğu: "smorg lint"); bu planın sayıları bir şey kanıtlamaz.',
  },
  'base-incomplete': {
    en: 'Not compared: something of {ref} cannot be read or found, so nobody can say what this change brings about.',
    tr: 'Karşılaştırılmadı: {ref} durumunda okunamayan ya da bulunamayan bir şey var; değişikliğin neye yol açtığı söylenemez.',
  },
  'base-without-work': {
    en: 'Not compared: nothing was planned at {ref}, so the whole plan is new. "smorg plan" shows it.',
    tr: 'Karşılaştırılmadı: {ref} durumunda planlanmış iş yok; planın tümü yeni. Görmek için: "smorg plan".',
  },
  ofItShort: { en: '{after} of it cannot fit.', tr: 'Bunun {after} kadarı sığmıyor.' },
  worseHeading: { en: 'Worse', tr: 'Kötüleşenler' },
  betterHeading: { en: 'Better', tr: 'İyileşenler' },
  movedHeading: { en: 'Other weeks with more or less to do', tr: 'İşi artan ya da azalan diğer haftalar' },
  what: { en: 'what', tr: 'konu' },
} as const satisfies Readonly<Record<string, Text>>;

/** What happened, before the sentence that says to what. */
export const CHANGE_NAMES: Readonly<Record<Change, Text>> = {
  new: { en: 'new', tr: 'yeni' },
  worse: { en: 'worse', tr: 'kötüleşti' },
  better: { en: 'better', tr: 'iyileşti' },
  fixed: { en: 'solved', tr: 'giderildi' },
  unchanged: { en: 'as before', tr: 'önceki gibi' },
};

/** Sentences about work and time: what it was and what it is. */
export const WORK_CHANGES = {
  shortage: {
    en: 'Work that no plan can place: {before} → {after}',
    tr: 'Hiçbir plana sığmayan iş: {before} → {after}',
  },
  unplaced: {
    en: 'Work that this plan does not place: {before} → {after}',
    tr: 'Bu plana yerleşmeyen iş: {before} → {after}',
  },
  load: {
    en: '{person}, week {week}: {before} → {after} of {net}',
    tr: '{person}, {week}. hafta: {before} → {after} (kapasite {net})',
  },
  loadAndNet: {
    en: '{person}, week {week}: {before} of {netBefore} → {after} of {net}',
    tr: '{person}, {week}. hafta: {before} (kapasite {netBefore}) → {after} (kapasite {net})',
  },
  loadNew: {
    en: '{person}, week {week}: {after} of {net}, not in the plan before',
    tr: '{person}, {week}. hafta: {after} (kapasite {net}); önceki planda yoktu',
  },
  loadGone: {
    en: '{person}, week {week}: {before} of {netBefore}, no longer in the plan',
    tr: '{person}, {week}. hafta: {before} (kapasite {netBefore}); artık planda yok',
  },
  bottleneck: {
    en: 'Cannot fit {when}: {before} → {after} ({people})',
    tr: '{when} sığmayan iş: {before} → {after} ({people})',
  },
  lateNew: {
    en: '"{entry}" is late: by its lead times it should have begun {after} ago',
    tr: '"{entry}" gecikiyor: hazırlık sürelerine göre {after} önce başlaması gerekirdi',
  },
  late: { en: '"{entry}" is late: {before} → {after}', tr: '"{entry}" içeriğinin gecikmesi: {before} → {after}' },
  problem: { en: '{work}: {problem}', tr: '{work}: {problem}' },
  problemMoved: {
    en: '"{entry}": {problem}; {before} → {after} {after:stage|stages}',
    tr: '"{entry}": {problem}; {before} → {after} aşama',
  },
  problemFixed: { en: '"{entry}": no longer so: {problem}', tr: '"{entry}": artık geçerli değil: {problem}' },
  isLate: { en: 'late', tr: 'gecikme' },
  unassigned: { en: 'nobody has it', tr: 'yapan kimse yok' },
} as const satisfies Readonly<Record<string, Text>>;

/** Sentences about answers, crises and absences: what it was and what it is. */
export const OPERATION_CHANGES = {
  who: { en: '"{accounts}"', tr: '"{accounts}" hesabı' },
  whoAlike: { en: '"{accounts}"', tr: '"{accounts}" hesapları' },
  whoIn: { en: '{who}, language "{language}"', tr: '{who}, dil "{language}"' },
  everyCrisis: { en: 'in every playbook', tr: 'bütün kriz senaryolarında' },
  everyPlaybook: {
    en: 'in every playbook, severity "{severities}"',
    tr: 'bütün kriz senaryolarında, kriz seviyesi "{severities}"',
  },
  promiseLost: {
    en: '{who}: no policy promises answers any more',
    tr: '{who}: artık yanıt sözü veren bir politika yok',
  },
  promiseWon: { en: '{who}: a policy promises answers now', tr: '{who}: artık yanıt sözü veren bir politika var' },
  uncovered: {
    en: '{who}: nobody answers in {before} → {after} of {required} promised',
    tr: '{who}: söz verilen {required} içinde yanıtsız kalan süre {before} → {after}',
  },
  wait: {
    en: '{who}: longest wait for a first answer {before} → {after}',
    tr: '{who}: ilk yanıt için en uzun bekleme {before} → {after}',
  },
  target: {
    en: '{who}: {inbound} within {time}, kept {before} → {after}',
    tr: '{who}: {inbound} {time} içinde yanıt, tutma oranı {before} → {after}',
  },
  backlogNew: {
    en: '{who}: the backlog is no longer cleared within this plan',
    tr: '{who}: biriken iş bu plan içinde artık erimiyor',
  },
  backlogFixed: {
    en: '{who}: the backlog is cleared within this plan now',
    tr: '{who}: biriken iş artık bu plan içinde eriyor',
  },
  backlog: {
    en: '{who}: most answering that piles up {before} → {after}',
    tr: '{who}: biriken en çok yanıt işi {before} → {after}',
  },
  reach: {
    en: '{role}: time until reached, at worst {times} ({where})',
    tr: '{role}, en kötü anda ulaşma süresi {times} ({where})',
  },
  reachWithoutOne: {
    en: '{role}: time until reached when one does not answer, at worst {times} ({where})',
    tr: '{role}, biri yanıt vermezse en kötü anda ulaşma süresi {times} ({where})',
  },
  statement: {
    en: 'First statement: {times} at worst, target {target} ({where})',
    tr: 'İlk açıklama, en kötü anda {times}, hedef {target} ({where})',
  },
  never: { en: 'never', tr: 'hiçbir zaman' },
  alone: {
    en: '"{account}": {function} depends on {people}',
    tr: '"{account}" hesabında {function} yalnızca şu kişilere bağlı: {people}',
  },
  aloneMoved: {
    en: '"{account}": {function} depends on {before} → {after}',
    tr: '"{account}" hesabında {function} şu kişilere bağlı: {before} → {after}',
  },
  undone: { en: '"{account}": nobody does {function}', tr: '"{account}" hesabında {function} için kimse yok' },
  aloneFixed: {
    en: '"{account}": {function} no longer depends on {people} alone',
    tr: '"{account}" hesabında {function} artık yalnızca şu kişilere bağlı değil: {people}',
  },
  undoneFixed: {
    en: '"{account}": somebody does {function} now',
    tr: '"{account}" hesabında {function} için artık biri var',
  },
  nobody: { en: 'nobody', tr: 'kimse' },
  absence: {
    en: '{person} away in week {week}: {before} → {after} more cannot fit',
    tr: '{person} {week}. haftada olmazsa sığmayan ek iş {before} → {after}',
  },
} as const satisfies Readonly<Record<string, Text>>;
