import type { Text } from '../../diagnostics/text.ts';

/** What a review of a change says: its first lines and the headings. */
export const REVIEW_WORDS = {
  sinceCommit: { en: 'Compared with {commit}.', tr: 'Karşılaştırma: {commit}.' },
  since: { en: 'Compared with {ref} ({commit}).', tr: 'Karşılaştırma: {ref} ({commit}).' },
  sinceMergeBase: {
    en: 'Compared with {commit}, where {ref} and this change parted.',
    tr: 'Karşılaştırma: {ref} ile bu değişikliğin ayrıldığı {commit}.',
  },
  whole: {
    en: 'There is no earlier state to compare with: everything was checked.',
    tr: 'Karşılaştırılacak önceki bir durum yok: her şey denetlendi.',
  },
  counts: {
    en: 'Findings: {fresh} new, {worse} worse, {better} better, {fixed} fixed, {unchanged} unchanged.',
    tr: 'Bulgular: {fresh} yeni, {worse} kötüleşen, {better} iyileşen, {fixed} giderilen, {unchanged} değişmeyen.',
  },
  gapCounts: {
    en: 'Gaps: {fresh} new, {worse} worse, {better} better, {fixed} closed, {unchanged} unchanged.',
    tr: 'Eksikler: {fresh} yeni, {worse} kötüleşen, {better} iyileşen, {fixed} giderilen, {unchanged} değişmeyen.',
  },
  openGaps: {
    en: 'Gaps: {count} open, {critical} of them critical.',
    tr: 'Eksikler: {count} açık, {critical} kritik.',
  },
  score: { en: 'Readiness score: {after} of 100.', tr: 'Hazırlık puanı: {after}/100.' },
  scoreSame: { en: 'Readiness score: {after} of 100, as before.', tr: 'Hazırlık puanı: {after}/100, değişmedi.' },
  scoreMoved: {
    en: 'Readiness score: {before} → {after} of 100 ({delta}).',
    tr: 'Hazırlık puanı: {before} → {after}/100 ({delta}).',
  },
  scoreUnknown: {
    en: 'There is no readiness score, because not everything could be read.',
    tr: 'Okunamayan bir yer olduğu için hazırlık puanı verilmedi.',
  },
  shortSame: {
    en: 'Work that the plan cannot place: {after}, as before.',
    tr: 'Planın yerleştiremediği iş: {after}, değişmedi.',
  },
  shortMoved: {
    en: 'Work that the plan cannot place: {before} → {after}.',
    tr: 'Planın yerleştiremediği iş: {before} → {after}.',
  },
  shortOnly: { en: 'Work that the plan cannot place: {after}.', tr: 'Planın yerleştiremediği iş: {after}.' },
  incomplete: {
    en: 'Something cannot be read: what seems to be missing was not reported, and the plan proves nothing.',
    tr: 'Okunamayan bir yer var: eksik görünenler bildirilmedi, plan da bir şey kanıtlamaz.',
  },
  unreadBefore: {
    en: '{count} {count:file|files} of the earlier state cannot be read, so it is not known what in {count:it|them} is new or fixed: {files}',
    tr: 'Önceki durumun {count} dosyası okunamıyor; içinde neyin yeni ya da giderilmiş olduğu bilinmiyor: {files}',
  },
  unreadAfter: {
    en: '{count} {count:file|files} cannot be read now: {files}',
    tr: 'Şu anda {count} dosya okunamıyor: {files}',
  },
  aside: {
    en: 'Not counted: {suppressed} suppressed, {baselined} in the baseline.',
    tr: 'Sayılmayanlar: {suppressed} bastırılmış, {baselined} temel çizgide.',
  },
  checked: {
    en: 'Checked {files} {files:file|files}, {entities} {entities:record|records}.',
    tr: '{files} dosya, {entities} kayıt denetlendi.',
  },
  unknownGaps: {
    en: 'Of {count} more nobody knows whether {count:it is|they are} new.',
    tr: 'Yeni olup olmadığı bilinmeyen: {count}.',
  },
  unknownFindings: {
    en: 'Of {count} more {count:finding|findings} nobody knows whether {count:it is|they are} new, because part of the earlier state cannot be read.',
    tr: 'Önceki durumun bir kısmı okunamadığı için {count} bulgunun yeni olup olmadığı bilinmiyor.',
  },
  silenced: {
    en: 'Suppressed or put into the baseline by this change: {count}.',
    tr: 'Bu değişiklikle bastırılan ya da temel çizgiye alınan bulgu: {count}.',
  },
  planIncomplete: {
    en: 'The plans are not compared, because something cannot be read or found now.',
    tr: 'Şu anda okunamayan ya da bulunamayan bir şey olduğu için planlar karşılaştırılmadı.',
  },
  planUnread: {
    en: 'The plans are not compared, because something of the earlier state cannot be read or found.',
    tr: 'Önceki durumda okunamayan ya da bulunamayan bir şey olduğu için planlar karşılaştırılmadı.',
  },
  planWithout: {
    en: 'The plans are not compared, because there was nothing to plan before.',
    tr: 'Önceki durumda planlanacak iş bulunmadığı için planlar karşılaştırılmadı.',
  },
  scores: { en: 'Readiness scores', tr: 'Hazırlık puanları' },
  fresh: { en: 'New or worse ({count})', tr: 'Yeni ya da kötüleşen ({count})' },
  open: { en: 'Findings ({count})', tr: 'Bulgular ({count})' },
  weeks: { en: 'What it does to people’s weeks', tr: 'Kişilerin haftalarına etkisi' },
  weeksNow: { en: 'People’s weeks', tr: 'Kişilerin haftaları' },
  coverage: { en: 'What it does to answering', tr: 'Yanıtlara etkisi' },
  coverageNow: { en: 'How accounts are answered', tr: 'Hesapların yanıtlanması' },
  operations: {
    en: 'Late work, crises, and what rests on few ({count})',
    tr: 'Geciken işler, krizler ve az kişiye dayananlar ({count})',
  },
  what: { en: 'what', tr: 'konu' },
  bottlenecks: { en: 'Work that cannot fit', tr: 'Sığmayan işler' },
  gaps: { en: 'New or worse gaps ({count})', tr: 'Yeni ya da kötüleşen eksikler ({count})' },
  gapsNow: { en: 'Gaps ({count})', tr: 'Eksikler ({count})' },
  cured: { en: 'Fixed or better ({count})', tr: 'Giderilen ya da iyileşen ({count})' },
  gapsClosed: { en: 'Gaps closed or better ({count})', tr: 'Giderilen ya da iyileşen eksikler ({count})' },
  gapsHidden: {
    en: 'Gaps that new errors may hide ({count})',
    tr: 'Yeni hatalar yüzünden görünmüyor olabilecek eksikler ({count})',
  },
  unknown: { en: 'Perhaps new ({count})', tr: 'Yeni olup olmadığı bilinmeyen ({count})' },
  unchanged: { en: 'There before ({count})', tr: 'Önceden de olanlar ({count})' },
  diff: { en: 'What changes in the organisation', tr: 'Organizasyonda değişenler' },
  section: { en: 'section', tr: 'bölüm' },
  total: { en: 'all', tr: 'tümü' },
  gap: { en: 'gap', tr: 'eksik' },
  place: { en: 'place', tr: 'yer' },
  was: { en: 'before: {text}', tr: 'önce: {text}' },
  accepted: { en: 'left open on purpose', tr: 'bilerek açık bırakıldı' },
  hidden: { en: 'not known', tr: 'bilinmiyor' },
  before: { en: 'before', tr: 'önce' },
  after: { en: 'after', tr: 'sonra' },
  change: { en: 'change', tr: 'değişim' },
  now: { en: 'now', tr: 'şimdi' },
  person: { en: 'person', tr: 'kişi' },
  people: { en: 'people', tr: 'kişiler' },
  week: { en: 'week', tr: 'hafta' },
  weekColumn: { en: 'weeks', tr: 'haftalar' },
  weekOf: { en: 'week {week}', tr: '{week}. hafta' },
  account: { en: 'account', tr: 'hesap' },
  nobodyBefore: { en: 'nobody answers, before', tr: 'yanıtsız süre, önce' },
  nobodyAfter: { en: 'nobody answers, after', tr: 'yanıtsız süre, sonra' },
  nobodyNow: { en: 'nobody answers', tr: 'yanıtsız süre' },
  wait: { en: 'longest wait', tr: 'en uzun bekleme' },
  waitFrom: { en: '{time} from {at}', tr: '{time}; başlangıç {at}' },
  never: { en: 'no answer within the plan', tr: 'plan içinde yanıt yok' },
  partOf: { en: '{part} of {whole}', tr: '{part} / {whole}' },
  none: { en: '–', tr: '–' },
  moreWeeks: {
    en: '{count} more {count:week changes|weeks change} within the time that there is.',
    tr: 'Kapasite içinde değişen {count} hafta daha var.',
  },
  link: { en: 'The full report', tr: 'Raporun tamamı' },
  left: { en: '{count} {count:line does|lines do} not fit here.', tr: '{count} satır buraya sığmadı.' },
  resolved: {
    en: 'Resolved: the check passes now.',
    tr: 'Giderildi: denetim artık geçiyor.',
  },
  resolvedAt: { en: 'Last checked: {commit}.', tr: 'Son denetlenen: {commit}.' },
  contents: { en: 'Contents', tr: 'İçindekiler' },
  allWeeks: { en: 'Everybody’s weeks', tr: 'Herkesin haftaları' },
  allAnswers: { en: 'Answering on every account', tr: 'Tüm hesaplarda yanıtlar' },
  weeksCaption: {
    en: 'What is asked of each person against the time there is (dashed line); “✕” marks what does not fit.',
    tr: 'Kişiden istenen iş ve ayrılabilecek süre (kesik çizgi); “✕” sığmayanı gösterir.',
  },
  answeringCaption: {
    en: 'The part of the promised time in which somebody answers.',
    tr: 'Söz verilen sürenin, yanıt veren birinin bulunduğu kısmı.',
  },
  tickCaption: { en: 'A tick shows where it stood before.', tr: 'Dikey çizgi önceki durumu gösterir.' },
  morePeople: {
    en: '{count} more {count:person has|people have} work; those with the fullest weeks are shown.',
    tr: 'İşi olan {count} kişi daha var; haftası en dolu olanlar gösterildi.',
  },
  yaml: { en: 'Why, who, and the YAML to add', tr: 'Nedeni, kimin işi olduğu ve eklenecek YAML' },
  tooMuchBy: { en: '{word}: {time} too much', tr: '{word}: {time} fazla' },
  example: {
    en: 'Texts, names and numbers in the YAML are examples: put your own.',
    tr: 'YAML içindeki metin, ad ve sayılar örnektir; kendinizinkini yazın.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Whether a run passes, in a sentence. */
export const VERDICT_WORDS = {
  clean: { en: 'Passed: no problem is open.', tr: 'Geçti: açık sorun yok.' },
  'nothing-new': {
    en: 'Passed: nothing is new and nothing is worse.',
    tr: 'Geçti: yeni ya da kötüleşen bir şey yok.',
  },
  'nothing-known': {
    en: 'Passed: nothing is known to be new or worse.',
    tr: 'Geçti: yeni olduğu ya da kötüleştiği bilinen bir şey yok.',
  },
  mild: {
    en: 'Passed: {count} {count:finding is|findings are} open, none grave enough to fail the check.',
    tr: 'Geçti: {count} açık bulgu var; hiçbiri denetimi durduracak önemde değil.',
  },
  'mild-new': {
    en: 'Passed: {count} {count:finding is|findings are} new or worse, none grave enough to fail the check.',
    tr: 'Geçti: {count} yeni ya da kötüleşen bulgu var; hiçbiri denetimi durduracak önemde değil.',
  },
  failing: {
    en: 'Failed: {count} {count:finding has|findings have} to be dealt with.',
    tr: 'Geçmedi: {count} bulgunun giderilmesi gerekiyor.',
  },
  'failing-new': {
    en: 'Failed: {count} {count:finding|findings} that this change brings or makes worse {count:has|have} to be dealt with.',
    tr: 'Geçmedi: bu değişikliğin getirdiği ya da kötüleştirdiği {count} bulgunun giderilmesi gerekiyor.',
  },
  'too-many-warnings': {
    en: 'Failed: there are more warnings ({count}) than allowed.',
    tr: 'Geçmedi: uyarı sayısı ({count}) izin verilenden fazla.',
  },
  'broken-configuration': {
    en: 'Not checked: the configuration has mistakes.',
    tr: 'Denetlenemedi: yapılandırmada hatalar var.',
  },
  'rule-failed': {
    en: 'Not fully checked: a rule failed, which is a bug of smorg.',
    tr: 'Tam denetlenemedi: bir kural çalışırken hata verdi; bu, smorg yazılımının hatası.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What became of somebody's week. */
export const WEEK_CHANGES = {
  new: { en: 'too full now', tr: 'artık sığmıyor' },
  worse: { en: 'fuller still', tr: 'daha da dolu' },
  better: { en: 'too full, but less', tr: 'dolu, ama daha az' },
  fixed: { en: 'fits now', tr: 'artık sığıyor' },
  unchanged: { en: 'too full as before', tr: 'önceki gibi dolu' },
} as const satisfies Readonly<Record<string, Text>>;

/** What can be wrong with how an account is answered. */
export const COVERAGE_ASPECTS = {
  promise: { en: 'no promise of answers', tr: 'yanıt sözü yok' },
  uncovered: { en: 'hours without anybody', tr: 'yanıtsız saatler' },
  wait: { en: 'longest wait', tr: 'en uzun bekleme' },
  target: { en: 'promise that is not kept', tr: 'tutulmayan yanıt sözü' },
  backlog: { en: 'work that piles up', tr: 'biriken iş' },
} as const satisfies Readonly<Record<string, Text>>;
