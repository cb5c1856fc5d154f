import type { Text } from '../../diagnostics/text.ts';

/** What the command line's help says of each command. */
export const COMMANDS = {
  smorg: {
    en: 'Checks the organisation behind your social-media accounts, kept as YAML in git.',
    tr: 'Sosyal medya hesaplarınızın arkasındaki, git içinde YAML olarak tutulan organizasyonu denetler.',
  },
  lint: { en: 'check the files (the default command)', tr: 'dosyaları denetler (varsayılan komut)' },
  plan: {
    en: 'print who does what by when, and what cannot fit',
    tr: 'kimin neyi ne zamana kadar yapacağını ve neyin sığmadığını yazdırır',
  },
  gaps: {
    en: 'print what the organisation lacks, how urgent it is, and the YAML that closes it',
    tr: 'kuruluşta neyin eksik olduğunu, ne kadar önemli olduğunu ve onu gideren YAML metnini yazdırır',
  },
  drill: {
    en: 'play a crisis from an instant: who is reached when, which targets are missed',
    tr: 'bir krizi verilen andan başlayarak canlandırır: kime ne zaman ulaşılır, hangi hedefler kaçırılır',
  },
  diff: {
    en: 'show what is different in the organisation since a branch, a tag or a commit',
    tr: 'bir daldan, etiketten ya da committen bu yana organizasyonda nelerin değiştiğini gösterir',
  },
  codeowners: {
    en: 'print CODEOWNERS, which asks the owners of changed files for a review',
    tr: 'değişen dosyalar için sahiplerinden onay isteyen CODEOWNERS dosyasını yazdırır',
  },
  review: {
    en: 'tell what a change does to the organisation: findings, gaps, people’s weeks, answers',
    tr: 'bir değişikliğin organizasyona etkisini anlatır: bulgular, eksikler, kişilerin haftaları, yanıtlar',
  },
  explain: {
    en: 'show the manual page of a rule, or what a requirement or fact is for',
    tr: 'bir kuralın açıklama sayfasını ya da bir gereğin, bir bilginin neye yaradığını gösterir',
  },
  rules: { en: 'list the rules, or the facts they rest on', tr: 'kuralları ya da dayandıkları bilgileri listeler' },
  schema: {
    en: 'print the JSON Schema of the files, or of one section',
    tr: 'dosyaların ya da bir bölümün JSON şemasını yazdırır',
  },
  config: { en: 'show the configuration', tr: 'yapılandırmayı gösterir' },
  'config print': {
    en: 'print the effective configuration, with where each value comes from',
    tr: 'geçerli yapılandırmayı, her değerin nereden geldiğiyle birlikte yazdırır',
  },
  baseline: {
    en: 'record today’s findings, so that only new ones count',
    tr: 'bugünkü bulguları kaydeder; böylece yalnızca yeniler sayılır',
  },
  'baseline write': { en: 'write the baseline', tr: 'temel çizgiyi yazar' },
  'baseline prune': { en: 'take cured findings out of the baseline', tr: 'giderilen bulguları temel çizgiden çıkarır' },
  'baseline check': {
    en: 'fail when the baseline names what is cured',
    tr: 'temel çizgi giderilmiş bir bulguyu içeriyorsa başarısız olur',
  },
  help: { en: 'show this help', tr: 'bu yardımı gösterir' },
} as const satisfies Record<string, Text>;

/** What the command line's help says of each argument. */
export const ARGUMENTS = {
  path: {
    en: 'files or folders (default: the working directory)',
    tr: 'dosyalar ya da klasörler (varsayılan: çalışma klasörü)',
  },
  playbook: { en: 'a playbook, for example account-takeover', tr: 'bir kriz senaryosu, örneğin account-takeover' },
  ref: {
    en: 'a branch, a tag or a commit, for example main or HEAD~1',
    tr: 'bir dal, etiket ya da commit, örneğin main ya da HEAD~1',
  },
  rule: {
    en: 'a rule, a requirement or a fact, for example account/no-owner, S22 or C11',
    tr: 'bir kural, bir gerek ya da bir bilgi, örneğin account/no-owner, S22 ya da C11',
  },
  section: {
    en: 'a section, for example people; or config, report, plan, plan-change, gaps, diff, review',
    tr: 'bir bölüm, örneğin people; ya da config, report, plan, plan-change, gaps, diff, review',
  },
} as const satisfies Record<string, Text>;

/** What the command line's help says of each option, by its long flag. */
export const OPTIONS = {
  '--lang': { en: 'language of messages', tr: 'iletilerin dili' },
  '--config': { en: 'use this configuration file', tr: 'bu yapılandırma dosyasını kullanır' },
  '--now': {
    en: 'take this as the present (date, local time or instant)',
    tr: 'şimdiki an olarak bunu alır (tarih, yerel saat ya da an)',
  },
  '--cwd': { en: 'run as if started in this folder', tr: 'bu klasörde başlatılmış gibi çalışır' },
  '--color': { en: 'colour the output', tr: 'çıktıyı renklendirir' },
  '--no-color': { en: 'do not colour the output', tr: 'çıktıyı renklendirmez' },
  '--quiet': { en: 'print errors only', tr: 'yalnızca hataları yazdırır' },
  '--verbose': {
    en: 'print more: skipped files, where things come from',
    tr: 'daha çok yazdırır: atlanan dosyalar, kaynaklar',
  },
  '--version': { en: 'print the version', tr: 'sürümü yazdırır' },
  '--help': { en: 'show help', tr: 'yardımı gösterir' },
  '--format': {
    en: 'output format, to the terminal or to a file; may be repeated',
    tr: 'çıktı biçimi; uçbirime ya da bir dosyaya; yinelenebilir',
  },
  '--from': { en: 'first day of the plan (default: today)', tr: 'planın ilk günü (varsayılan: bugün)' },
  '--weeks': { en: 'how many weeks the plan covers', tr: 'planın kapsadığı hafta sayısı' },
  '--person': { en: 'only what concerns this person', tr: 'yalnızca bu kişiyi ilgilendirenler' },
  '--team': { en: 'only what concerns this team', tr: 'yalnızca bu ekibi ilgilendirenler' },
  '--account': { en: 'only what concerns this account', tr: 'yalnızca bu hesabı ilgilendirenler' },
  '--week': { en: 'only this ISO week, for example 2026-W50', tr: 'yalnızca bu ISO haftası, örneğin 2026-W50' },
  '--crisis': {
    en: 'also play this playbook from now on',
    tr: 'bu kriz senaryosunu şu andan başlayarak canlandırır',
  },
  '--explain': {
    en: 'show how the figures of one stage came about (entry/stage)',
    tr: 'bir aşamanın sayılarının nasıl oluştuğunu gösterir (içerik/aşama)',
  },
  '--at': { en: 'when the crisis begins (local time or instant)', tr: 'krizin başladığı an (yerel saat ya da an)' },
  '--severity': {
    en: 'the severity (default: the first one)',
    tr: 'kriz seviyesi (varsayılan: ilki)',
  },
  '--section': {
    en: 'only this section: 1 to 6, or its name (team, responsibilities, content, measurement, crisis, response)',
    tr: 'yalnızca bu bölüm: 1–6 ya da adı (ekip, sorumluluklar, içerik, ölçüm, kriz, yanıt)',
  },
  '--priority': {
    en: 'only gaps of this priority and graver ones',
    tr: 'yalnızca bu öncelikteki ve daha önemli eksikler',
  },
  '--fail-under': { en: 'exit with 1 when the score is below this', tr: 'puan bunun altındaysa 1 koduyla çıkar' },
  '--explain-score': { en: 'show how the score is made', tr: 'puanın nasıl hesaplandığını gösterir' },
  '--fail-on': { en: 'exit with 1 from this severity on', tr: 'bu önem düzeyinden başlayarak 1 koduyla çıkar' },
  '--since': {
    en: 'compare with where this branch, tag or commit parted from the present',
    tr: 'bu dal, etiket ya da committen ayrıldığı noktayla karşılaştırır',
  },
  '--fail-on-new': {
    en: 'exit with 1 only for what is new or worse (with --since)',
    tr: 'yalnızca yeni ya da kötüleşmiş olanlar için 1 koduyla çıkar (--since ile)',
  },
  '--no-fail-on-new': {
    en: 'exit with 1 for findings that were there before, too',
    tr: 'önceden de olan bulgular için de 1 koduyla çıkar',
  },
  '--allow-large-removal': {
    en: 'let the change take away more than a quarter of a section (with --since)',
    tr: 'bir bölümün dörtte birinden çoğunun silinmesine izin ver (--since ile)',
  },
  '--max-warnings': { en: 'exit with 1 when there are more warnings', tr: 'uyarı sayısı bunu aşarsa 1 koduyla çıkar' },
  '--rule': {
    en: 'set the severity of a rule; may be repeated',
    tr: 'bir kuralın önem düzeyini belirler; yinelenebilir',
  },
  '--fix': {
    en: 'write the safe fixes; "all": the suggested ones too',
    tr: 'güvenli düzeltmeleri yazar; "all": önerilenleri de',
  },
  '--diff': { en: 'print the fixes instead of writing them', tr: 'düzeltmeleri yazmak yerine yazdırır' },
  '--baseline': { en: 'use this baseline file', tr: 'bu temel çizgi dosyasını kullanır' },
  '--no-baseline': { en: 'use no baseline', tr: 'temel çizgi kullanmaz' },
  '--no-cache': { en: 'use no cache (there is none yet)', tr: 'önbellek kullanmaz (henüz yok)' },
  '--stdin-filename': {
    en: 'read this file’s text from standard input',
    tr: 'bu dosyanın metnini standart girdiden okur',
  },
  '--watch': { en: 'check again whenever a file changes', tr: 'bir dosya değiştikçe yeniden denetler' },
  '--statistics': { en: 'print counts by rule', tr: 'kural başına sayıları yazdırır' },
  '--timing': { en: 'print the time by rule', tr: 'kural başına süreyi yazdırır' },
  '--show-contacts': {
    en: 'let contact fields appear in reports',
    tr: 'iletişim alanlarının raporlarda görünmesine izin verir',
  },
  '--facts': {
    en: 'list the facts instead, or one group of them (for example limits), with source and date',
    tr: 'bunun yerine bilgileri ya da bir öbeğini (örneğin limits) kaynak ve tarihiyle listeler',
  },
  '--merge-base': {
    en: 'compare with the last commit that the ref and the present have in common',
    tr: 'adı verilen durumla şimdiki durumun son ortak commitiyle karşılaştırır',
  },
  '--exit-code': {
    en: 'exit with 1 when anything is different',
    tr: 'bir değişiklik varsa 1 koduyla çıkar',
  },
  '--json': { en: 'print JSON', tr: 'JSON yazdırır' },
  '--output': { en: 'the file to write to', tr: 'yazılacak dosya' },
  '--write': {
    en: 'write into the CODEOWNERS that is there; lines outside the marked part stay',
    tr: 'var olan CODEOWNERS dosyasına yazar; işaretli bölümün dışındaki satırlar kalır',
  },
  '--check': {
    en: 'exit with 1 when CODEOWNERS names other owners than the files, and show the difference',
    tr: 'CODEOWNERS dosyalardakinden başka sahip gösteriyorsa 1 koduyla çıkar ve farkı gösterir',
  },
} as const satisfies Record<string, Text>;

/** The headings and set phrases of the help. */
export const HELP_WORDS = {
  'Usage:': { en: 'Usage:', tr: 'Kullanım:' },
  'Arguments:': { en: 'Arguments:', tr: 'Bağımsız değişkenler:' },
  'Options:': { en: 'Options:', tr: 'Seçenekler:' },
  'Global Options:': { en: 'Global options:', tr: 'Genel seçenekler:' },
  'Commands:': { en: 'Commands:', tr: 'Komutlar:' },
  choices: { en: 'one of', tr: 'şunlardan biri' },
  options: { en: '[options]', tr: '[seçenekler]' },
  command: { en: '[command]', tr: '[komut]' },
} as const satisfies Record<string, Text>;
