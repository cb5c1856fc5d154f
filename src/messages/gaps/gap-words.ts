import type { Priority } from '../../diagnostics/severity.ts';
import type { Text } from '../../diagnostics/text.ts';

/** What a gap report says besides its gaps. */
export const GAP_WORDS = {
  title: { en: 'GAP REPORT', tr: 'EKSİK RAPORU' },
  score: {
    en: 'Readiness score: {score} of 100.',
    tr: 'Hazırlık puanı {score}/100.',
  },
  incomplete: {
    en: 'Not everything could be read (see "smorg lint"): there is no score, and what may stand in the unread part is not counted as missing.',
    tr: 'Okunamayan bir yer var (bkz. "smorg lint"): puan verilmedi; okunamayan kısımda olabilecekler eksik sayılmadı.',
  },
  unscored: {
    en: 'Nothing to score: no check applies.',
    tr: 'Puan verilecek bir şey yok: hiçbir denetim uygulanamıyor.',
  },
  none: { en: 'Nothing is missing.', tr: 'Eksik yok.' },
  open: {
    en: '{count} {count:gap is|gaps are} open, {critical} of them critical.',
    tr: 'Açık eksik sayısı {count}; bunlardan kritik olan {critical}.',
  },
  openNoneCritical: {
    en: '{count} {count:gap is|gaps are} open, none of them critical.',
    tr: 'Açık eksik sayısı {count}; hiçbiri kritik değil.',
  },
  mistakes: {
    en: '{count} {count:mistake|mistakes} in the files may hide gaps; "smorg lint" shows {count:it|them}.',
    tr: 'Dosyalardaki {count} hata bazı eksikleri gizliyor olabilir; "smorg lint" gösterir.',
  },
  firstSteps: { en: 'What to do first', tr: 'Önerilen ilk adımlar' },
  sectionScores: { en: 'Scores by section', tr: 'Bölüm puanları' },
  scoreOf: { en: '{score} of 100', tr: '{score}/100' },
  noScore: { en: 'no score', tr: 'puan yok' },
  checks: {
    en: '{satisfied} of {count} {count:check|checks} satisfied',
    tr: '{count} denetimden {satisfied} tamam',
  },
  noChecks: { en: 'no check applies', tr: 'uygulanabilen denetim yok' },
  idle: { en: '{count} {count:does|do} not apply', tr: '{count} denetim uygulanmadı' },
  capped: {
    en: 'at most 49 with a critical gap',
    tr: 'kritik eksikle en çok 49',
  },
  section: { en: 'section', tr: 'bölüm' },
  points: { en: 'score', tr: 'puan' },
  why: { en: 'Why it matters: {why}', tr: 'Neden önemli: {why}' },
  article: { en: 'The article asks for it: “{sentence}” ({id})', tr: 'Makale bunu istiyor: “{sentence}” ({id})' },
  articleIn: { en: '“{sentence}”', tr: '“{sentence}”' },
  next: { en: 'Next step: {step}', tr: 'Sıradaki adım: {step}' },
  owner: { en: 'Who should do it: {owner}', tr: 'Kim yapsın: {owner}' },
  ownerBecause: { en: '{name} ({reason})', tr: '{name} ({reason})' },
  nobody: { en: 'nobody is named for work of this kind', tr: 'bu tür işler için kimse yazılmamış' },
  below: {
    en: 'How to close it: paste below line {line} of {file}:',
    tr: 'Nasıl giderilir: {file} dosyasında {line}. satırın altına yapıştırın:',
  },
  inside: {
    en: 'How to close it: add on line {line} of {file}, inside the brackets of "{of}":',
    tr: 'Nasıl giderilir: {file} dosyasının {line}. satırında, "{of}" parantezlerinin içine ekleyin:',
  },
  instead: {
    en: 'How to close it: write on line {line} of {file} instead of the "{of}" that is there:',
    tr: 'Nasıl giderilir: {file} dosyasının {line}. satırındaki "{of}" yerine şunu yazın:',
  },
  andBelow: { en: 'and below line {line} of {file}:', tr: 'ayrıca {file} dosyasında {line}. satırın altına:' },
  andInside: {
    en: 'and on line {line} of {file}, inside the brackets of "{of}":',
    tr: 'ayrıca {file} dosyasının {line}. satırında, "{of}" parantezlerinin içine:',
  },
  andInstead: {
    en: 'and on line {line} of {file}, instead of the "{of}" that is there:',
    tr: 'ayrıca {file} dosyasının {line}. satırındaki "{of}" yerine:',
  },
  forFirst: {
    en: 'This closes the first of them; --verbose shows the others.',
    tr: 'Bu, bunlardan ilkini giderir; --verbose ötekileri de gösterir.',
  },
  more: { en: '{count} more; --verbose shows all.', tr: '{count} yer daha var; --verbose hepsini gösterir.' },
  vacancies: { en: 'Left open for now (tbd)', tr: 'Şimdilik boş bırakılanlar (tbd)' },
  due: { en: 'to be filled by {due}', tr: '{due} tarihine kadar doldurulacak' },
  overdue: { en: 'was to be filled by {due}', tr: '{due} tarihine kadar doldurulacaktı' },
  noDue: { en: 'without a date', tr: 'tarihi yok' },
  accepted: { en: 'Missing on purpose', tr: 'Bilerek eksik bırakılanlar' },
  satisfied: { en: 'Looked for and not found', tr: 'Arandı, bulunmadı' },
  notApplied: { en: 'Not looked for', tr: 'Aranmadı' },
  subjects: { en: '{satisfied} of {subjects}', tr: '{satisfied}/{subjects}' },
  examples: {
    en: 'Texts, names and numbers in the YAML are examples: put your own. How the score is made: --explain-score',
    tr: 'YAML içindeki metin, ad ve sayılar örnektir; kendinizinkini yazın. Puanın nasıl hesaplandığı: --explain-score',
  },
  left: { en: '{count} {count:line does|lines do} not fit here.', tr: '{count} satır buraya sığmadı.' },
  showYaml: { en: 'YAML to add', tr: 'Eklenecek YAML' },
} as const satisfies Readonly<Record<string, Text>>;

/** How urgent a gap is. */
export const PRIORITY_WORDS: Readonly<Record<Priority, Text>> = {
  critical: { en: 'critical', tr: 'kritik' },
  high: { en: 'high', tr: 'yüksek' },
  medium: { en: 'medium', tr: 'orta' },
  low: { en: 'low', tr: 'düşük' },
};

/** Why somebody is proposed. */
export const OWNER_WORDS = {
  accountable: { en: 'accountable for {activity}', tr: 'şu işin hesap vereni: {activity}' },
  'account-owner': { en: 'owner of the account', tr: 'hesabın sorumlusu' },
  'plan-owner': { en: 'owner of the crisis plan', tr: 'kriz yönetim planının sorumlusu' },
  lead: { en: 'lead of the team', tr: 'ekip lideri' },
  only: { en: 'the only person here', tr: 'kuruluştaki tek kişi' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a check does not apply. */
export const IDLE_WORDS = {
  'no-subjects': { en: 'there is nothing here that it is about', tr: 'ilgili olduğu bir şey yok' },
  declared: { en: 'does not apply, as the organisation says: {reason}', tr: 'kuruluşa göre gerekmiyor: {reason}' },
  'turned-off': { en: 'turned off in the configuration', tr: 'yapılandırmada kapatılmış' },
  'one-person': { en: 'for organisations of several people', tr: 'birden çok kişilik kuruluşlar için' },
  incomplete: { en: 'unknown while a file cannot be read', tr: 'okunamayan dosya olduğu için bilinmiyor' },
  failed: { en: 'the check failed; that is a bug of smorg', tr: 'denetim çalışamadı; bu, smorg hatasıdır' },
} as const satisfies Readonly<Record<string, Text>>;

/** How a score is made. */
export const SCORE_WORDS = {
  heading: { en: 'How the score is made', tr: 'Puan nasıl hesaplandı' },
  formula: {
    en: 'Section = 100 × sum of (weight × share in order) ÷ sum of weights, over the checks that apply.',
    tr: 'Bölüm puanı = 100 × (ağırlık × yerinde olanların payı) toplamı ÷ ağırlıklar toplamı; yalnızca uygulanabilen denetimler.',
  },
  weights: {
    en: 'Weights: critical 8, high 4, medium 2, low 1. The share in order is told of what the check looks at: 3 of 4 accounts.',
    tr: 'Ağırlıklar: kritik 8, yüksek 4, orta 2, düşük 1. Pay, denetimin baktığı şeyler üzerindendir: 4 hesaptan 3 tanesi gibi.',
  },
  cap: {
    en: 'A section with an open critical gap gets at most 49. The overall score is the mean of the sections; all are rounded down.',
    tr: 'Kritik eksiği olan bölüm en çok 49 alır. Genel puan, bölümlerin ortalamasıdır; hepsi aşağı yuvarlanır.',
  },
  sum: {
    en: '{title}: 100 × {reached} ÷ {weight} = {score}',
    tr: '{title}: 100 × {reached} ÷ {weight} = {score}',
  },
  overall: { en: 'Overall: {score}', tr: 'Genel: {score}' },
} as const satisfies Readonly<Record<string, Text>>;
