import { foldLetters } from './edit-cost.ts';

/** Words that people write for one field, each for the others, in English and Turkish. */
const FIELDS: readonly (readonly string[])[] = [
  ['name', 'title', 'label', 'ad', 'adı', 'isim', 'başlık'],
  ['handle', 'username', 'user', 'kullanıcı adı'],
  ['platform', 'network', 'medium', 'mecra'],
  ['reportsTo', 'manager', 'supervisor', 'boss', 'yönetici'],
  ['text', 'caption', 'copy', 'content', 'body', 'metin'],
  ['publishAt', 'date', 'datetime', 'scheduledAt', 'publishDate', 'when', 'tarih', 'yayın tarihi'],
  ['due', 'deadline', 'son tarih'],
  ['from', 'start', 'starts', 'startDate', 'başlangıç'],
  ['to', 'end', 'ends', 'until', 'endDate', 'bitiş'],
  ['alt', 'altText', 'description'],
  ['timezone', 'tz', 'saat dilimi'],
  ['on', 'date', 'day', 'gün'],
  ['every', 'frequency', 'interval', 'sıklık'],
  ['assets', 'media', 'visuals', 'attachments', 'görseller'],
  ['hashtags', 'tags', 'etiketler'],
  ['purpose', 'description', 'mission', 'amaç'],
  ['language', 'languages', 'lang', 'dil', 'diller'],
  ['owner', 'sorumlu', 'sahip'],
  ['lead', 'lider'],
  ['members', 'üyeler'],
  ['roles', 'rol', 'roller'],
  ['skills', 'beceriler'],
  ['audiences', 'hedef kitle', 'hedef kitleler'],
  ['backup', 'yedek'],
  ['email', 'eposta'],
  ['phone', 'telefon'],
  ['type', 'tür'],
  ['status', 'durum'],
  ['team', 'ekip'],
  ['reason', 'gerekçe', 'neden'],
  ['capacity', 'kapasite'],
  ['workingHours', 'çalışma saatleri'],
  ['url', 'link', 'bağlantı'],
];

/** What sections are called by those who name them in Turkish. */
const SECTIONS: readonly (readonly string[])[] = [
  ['organization', 'kuruluş', 'kurum', 'şirket', 'organizasyon'],
  ['brands', 'marka', 'markalar'],
  ['strategy', 'strateji'],
  ['teams', 'ekip', 'ekipler', 'takımlar'],
  ['people', 'kişi', 'kişiler', 'çalışanlar', 'personel'],
  ['roles', 'rol', 'roller'],
  ['skills', 'beceriler', 'yetkinlikler'],
  ['responsibilities', 'sorumluluklar', 'görevler'],
  ['accounts', 'hesap', 'hesaplar'],
  ['audiences', 'hedef kitle', 'hedef kitleler', 'kitleler'],
  ['calendars', 'takvim', 'takvimler', 'içerik takvimi'],
  ['campaigns', 'kampanya', 'kampanyalar'],
  ['workflows', 'iş akışı', 'iş akışları'],
  ['responses', 'yanıtlar', 'yanıt politikaları'],
  ['templates', 'şablonlar'],
  ['crisis', 'kriz', 'kriz planı', 'kriz yönetim planı'],
  ['kpis', 'göstergeler', 'performans göstergeleri'],
  ['reviews', 'değerlendirmeler'],
  ['rosters', 'nöbet', 'nöbetler', 'nöbet çizelgeleri'],
  ['holidays', 'tatil', 'tatiller', 'resmî tatiller'],
  ['contacts', 'iletişim', 'dış kişiler'],
];

/** The known key that means the same as the word; `undefined` when none or several do. */
export function synonymOf(word: string, known: readonly string[]): string | undefined {
  const bare = bareWord(word);
  const groups = [...FIELDS, ...SECTIONS].filter((group) => group.some((other) => bareWord(other) === bare));
  const meant = new Set(groups.flatMap((group) => group.filter((key) => known.includes(key))));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** The word without case, accents, the Turkish letters' marks and separators. */
export function bareWord(word: string): string {
  return foldLetters(word).replace(/[-_. ]/g, '');
}
