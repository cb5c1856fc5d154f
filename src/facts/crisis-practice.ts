import type { Fact } from './fact.ts';

const checkedOn = '2026-11-22';

/** What crisis communication practice asks for. */
export const crisisPractice: readonly Fact[] = [
  {
    id: 'C1',
    statement: {
      en: 'A crisis is not every complaint: it threatens the organisation and needs triggers of its own',
      tr: 'Kriz her şikâyet değildir: kuruluşu tehdit eder ve kendi tetikleyicileri olmalıdır',
    },
    source: 'ISO 22361:2022',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C2',
    statement: {
      en: 'Crisis capability has governance, strategy, decisions, communication, training and learning',
      tr: 'Kriz yetkinliği yönetişim, strateji, karar, iletişim, eğitim ve öğrenmeyi kapsar',
    },
    source: 'ISO 22361:2022',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C3',
    statement: {
      en: 'A crisis plan is concise, practised, and covers communication inside and outside',
      tr: 'Kriz planı kısa ve denenmiştir, kurum içi ve kurum dışı iletişimi kapsar',
    },
    source: 'ISO 22361:2022',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C4',
    statement: {
      en: 'Social media in emergencies needs monitoring, dissemination, interaction and review',
      tr: 'Acil durumda sosyal medya izleme, yayma, etkileşim ve gözden geçirme ister',
    },
    source: 'ISO 22329:2021',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C5',
    statement: {
      en: 'Plan, rehearse, implement, maintain, evaluate, recover',
      tr: 'Planla, prova et, uygula, sürdür, değerlendir, toparlan',
    },
    source: 'UK Government Communication Service, PRIMER',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C6',
    statement: {
      en: 'Against disinformation: recognise, warn early, analyse the impact, answer, track outcomes',
      tr: 'Dezenformasyona karşı: tanı, erken uyar, etkiyi çözümle, yanıtla, sonucu izle',
    },
    source: 'UK Government Communication Service, RESIST 2',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C7',
    statement: {
      en: 'Emergencies have levels, a rota and roles',
      tr: 'Acil durumların seviyeleri, nöbet çizelgesi ve rolleri vardır',
    },
    source: 'UK Government Communication Service, crisis operating model',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C8',
    statement: {
      en: 'Be first, be right, be credible, show empathy, promote action, show respect',
      tr: 'İlk ol, doğru ol, güvenilir ol, empati göster, eyleme yönlendir, saygı göster',
    },
    source: 'CDC, Crisis and Emergency Risk Communication',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C9',
    statement: { en: 'The spokesperson is chosen and checked in advance', tr: 'Sözcü önceden seçilir ve denetlenir' },
    source: 'Washington State Department of Health, emergency communications toolkit',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C10',
    statement: {
      en: 'Severity levels follow each other without gaps and are defined by numbers',
      tr: 'Kriz seviyeleri boşluksuz birbirini izler ve sayılarla tanımlanır',
    },
    source: 'PagerDuty incident response, severity levels',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C11',
    statement: {
      en: 'One lead, a deputy on standby, a scribe, experts and liaisons',
      tr: 'Bir lider, hazır bir vekil, kayıt tutan, uzmanlar ve iletişim sorumluları',
    },
    source: 'PagerDuty incident response, different roles',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C12',
    statement: {
      en: 'The lead approves a public message before it is posted',
      tr: 'Kamuya açık metni yayından önce lider onaylar',
    },
    source: 'PagerDuty incident response, customer liaison',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C13',
    statement: {
      en: 'First public message within minutes, updates at stated intervals',
      tr: 'İlk açıklama dakikalar içinde, güncellemeler bildirilen aralıklarla yapılır',
    },
    source: 'PagerDuty incident response, external communication',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C14',
    statement: {
      en: 'The first statement is prepared in advance and promises no time of resolution',
      tr: 'İlk bilgilendirme metni önceden hazırlanır ve çözüm zamanı vadetmez',
    },
    source: 'PagerDuty incident response, customer liaison',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C15',
    statement: {
      en: 'People inside are updated about every half hour',
      tr: 'Kurum içindekiler yaklaşık yarım saatte bir bilgilendirilir',
    },
    source: 'PagerDuty incident response, during an incident',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C16',
    statement: {
      en: 'Every major incident is reviewed within days, with an owner',
      tr: 'Her büyük olay günler içinde, bir sorumluyla değerlendirilir',
    },
    source: 'PagerDuty incident response, post-mortem process',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C17',
    statement: {
      en: 'There is always a backup on call, and escalation has a time',
      tr: 'Nöbette her zaman bir yedek vardır ve aktarmanın süresi bellidir',
    },
    source: 'PagerDuty incident response, being on call',
    confidence: 'code',
    checkedOn,
  },
  {
    id: 'C18',
    statement: {
      en: 'Scheduled posts can be paused by named people, with a reason',
      tr: 'Planlı gönderileri adı belli kişiler, gerekçeyle durdurabilir',
    },
    source: 'Hootsuite, Sprinklr and Zoho manuals',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C19',
    statement: {
      en: 'When publishing resumes, waiting posts may all go out at once',
      tr: 'Yayın yeniden başlayınca bekleyen gönderiler aynı anda çıkabilir',
    },
    source: 'CareerArc manual',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C20',
    statement: {
      en: 'The notification chain has contacts and backups and no circle',
      tr: 'Bilgilendirme zincirinin iletişim bilgileri ve yedekleri vardır, döngüsü yoktur',
    },
    source: 'business-in-a-box.com D13641',
    confidence: 'disputed',
    checkedOn,
  },
  {
    id: 'C21',
    statement: {
      en: 'Approved first statements for the four to six likeliest scenarios',
      tr: 'En olası dört ile altı senaryo için onaylı ilk bilgilendirme metinleri',
    },
    source: 'business-in-a-box.com D13641',
    confidence: 'disputed',
    checkedOn,
  },
  {
    id: 'C22',
    statement: { en: 'First answers after 15, 60 and 180 minutes', tr: 'İlk yanıtlar 15, 60 ve 180 dakikada' },
    source: 'monale-co.pages.dev template',
    confidence: 'disputed',
    checkedOn,
  },
  {
    id: 'C23',
    statement: {
      en: 'Turkish practice: detect, verify and approve, and speak within the first hour',
      tr: 'Türkiye uygulaması: ilk bir saatte saptama, doğrulama, onay ve ilk açıklama',
    },
    source: 'b10.com.tr',
    confidence: 'disputed',
    checkedOn,
  },
  {
    id: 'C24',
    statement: {
      en: 'Public updates use approved channels and wording',
      tr: 'Kamuya açık güncellemeler onaylı kanal ve metinle yapılır',
    },
    source: 'NIST Cybersecurity Framework 2.0, RC.CO-04',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'C25',
    statement: {
      en: 'A breach of personal data is notified to the authority within 72 hours',
      tr: 'Kişisel veri ihlali yetkili kuruma 72 saat içinde bildirilir',
    },
    source: 'GDPR article 33; KVKK decision 2019/10',
    confidence: 'general',
    checkedOn,
  },
];
