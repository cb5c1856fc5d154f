import type { Text } from '../diagnostics/text.ts';

/**
 * The sentences of the founding article, *Sosyal Medya Hesaplarınızda Organizasyonel Yapı Nasıl Olmalıdır?*, that demand
 * something: its own Turkish, with an English rendering. Its opening has no full stops.
 */
export const sentences = {
  structure: {
    tr: 'Sosyal medya hesaplarınızı yönetmek için doğru bir organizasyonel yapı oluşturmak önemlidir',
    en: 'To manage your social-media accounts it is important to build the right organisational structure',
  },
  severalPeople: {
    tr: 'Bu, birden fazla kişilik bir ekip oluşturmayı ve görevleri net bir şekilde belirlemeyi gerektirir',
    en: 'This requires a team of more than one person, and tasks that are clearly laid down',
  },
  fourTasks: {
    tr: 'İçerik üretimi, hesap yönetimi, analiz yapma ve yanıt verme gibi görevler için farklı kişilerden oluşan bir ekip, iş yükünü kolaylaştırabilir ve hesabın başarısını artırabilir',
    en: 'A team of different people for tasks such as producing content, managing accounts, analysing and answering can ease the workload and make the account more successful',
  },
  crisisPlan: {
    tr: 'Ayrıca, kriz yönetimini de içeren bir kriz yönetimi planı hazırlamak, olası kriz durumlarına hazırlıklı olmanıza yardımcı olabilir',
    en: 'Preparing a crisis management plan can also help you to be ready for possible crises',
  },
  followedMeasurement: {
    tr: 'Analiz ve ölçüm sürecini takip etmek de önemlidir, verilerin analiz edilmesi ve yorumlanması, strateji geliştirme sürecinde önemli bir role sahiptir',
    en: 'Following the process of analysis and measurement is important too: analysing and interpreting data plays an important part in developing the strategy',
  },
  plannedContent: {
    tr: 'İçerik yönetimini de planlamak, organik ve etkili bir içerik oluşturmanıza yardımcı olur',
    en: 'Planning the management of content helps you to create organic and effective content',
  },
  eachResponsible: {
    tr: 'Sosyal medya hesapları için organizasyonel yapı oluştururken, her ekip üyesine belirli sorumluluklar vermek önemlidir. Bu sayede herkes neler yapması gerektiği konusunda net bir anlayışa sahip olabilir ve işler daha verimli bir şekilde yürütülebilir.',
    en: 'When building an organisational structure for social-media accounts it is important to give every team member particular responsibilities. So everybody can have a clear understanding of what they must do, and the work can be done more efficiently.',
  },
  members: {
    tr: 'Ekip üyeleri, hesap yönetiminde tecrübeli, içerik üretiminde becerikli, analiz yapabilen ve yanıt verme konusunda başarılı olmalıdır.',
    en: 'Team members must be experienced in managing accounts, skilled in producing content, able to analyse, and good at answering.',
  },
  coordination: {
    tr: 'Ayrıca, ekip üyeleri arasında belirli bir senkronizasyon ve koordinasyon olmalıdır.',
    en: 'There must also be a certain synchronisation and coordination among the team members.',
  },
  jobDescriptions: {
    tr: 'Ekip üyelerinin görev tanımlarının net bir şekilde belirlenmesi de organizasyonel yapı açısından önemlidir.',
    en: 'It is also important for the organisational structure that the job descriptions of the team members are clearly laid down.',
  },
  whoWhatWhere: {
    tr: 'Hangi görevleri kimin üstleneceği, hangi hesapların kontrol edileceği ve hangi mecralarda neler yapılacağı gibi konuların açıkça belirlenmesi, iş akışının daha verimli ve etkili olmasını sağlar.',
    en: 'Laying down openly who takes which tasks, which accounts are controlled and what is done on which channels makes the workflow more efficient and effective.',
  },
  forAccounts: {
    tr: 'Hesaplardan sorumlu olacak kişi/kiler',
    en: 'The person or people who will be responsible for the accounts',
  },
  producers: { tr: 'İçerik üreticisi/kiler', en: 'The content producer or producers' },
  analysts: { tr: 'Analiz ve raporlama yapan kişi/kiler', en: 'The person or people who analyse and report' },
  withCustomers: {
    tr: 'Müşteri ile iletişim halinde olan kişi/kiler',
    en: 'The person or people in contact with customers',
  },
  notAlone: {
    tr: 'Bir sosyal medya hesabını yönetmek kolay bir iş değil ve tek bir kişinin üstesinden gelmesi mümkün değil.',
    en: 'Managing a social-media account is no easy job, and a single person cannot cope with it.',
  },
  accountTeam: {
    tr: 'Bu nedenle, sosyal medya hesabınızın yönetimi için bir ekip belirlemek çok önemlidir.',
    en: 'That is why it is very important to appoint a team to manage your social-media account.',
  },
  fitPeople: {
    tr: 'Hesap yönetimi, içerik oluşturma, analiz yapma ve yanıtlama işlemlerine uygun kişilerden oluşan bir ekip, iş yükünü daha kolay bir hale getirerek, hesabın başarısını artırabilir.',
    en: 'A team of people suited to managing accounts, creating content, analysing and answering can make the workload lighter and the account more successful.',
  },
  roleAndDuty: {
    tr: 'Ekip üyeleri, belirli bir rol ve sorumluluk almalıdır.',
    en: 'Team members must take on a particular role and responsibility.',
  },
  noOverload: {
    tr: 'Hesap yönetimi ekibinde kimin hangi görevi üstlendiği açık bir şekilde belirlenerek, birbirine aşırı yüklenme ve karışıklık yaşanması önlenebilir.',
    en: 'By laying down openly who has taken which task in the account management team, overloading one another and confusion can be prevented.',
  },
  clearToAll: {
    tr: 'Ayrıca, bu şekilde herkesin neler yapması gerektiği konusunda net bir anlayışa sahip olunabilir.',
    en: 'In this way there can also be a clear understanding of what everybody must do.',
  },
  neededSkills: {
    tr: 'Ekibinizi oluştururken, görevleri tamamlamak için gereken beceri ve uzmanlıkları değerlendirmek de önemlidir.',
    en: 'When forming your team it is also important to assess the skills and expertise needed to complete the tasks.',
  },
  variousTalents: {
    tr: 'Web tasarımı, grafik tasarımı, yazım ve analiz becerileri gibi farklı yeteneklere sahip kişilerden oluşan bir ekip, daha çeşitli ve yaratıcı içerikler oluşturabilir ve hesabınızın büyümesini sağlayabilir.',
    en: 'A team of people with different talents, such as web design, graphic design, writing and analysis, can create more varied and more creative content and make your account grow.',
  },
  oneThisOneThat: {
    tr: 'Örneğin, bir kişi hesap yönetimi sorumluluğunu alabilirken, bir diğeri içerik oluşturma işini üstlenebilir. Ayrıca birisi analiz ve ölçüm işlemlerinden, bir diğeri ise yanıt verme süreçlerinden sorumlu olabilir.',
    en: 'For example, one person may take the responsibility for managing accounts while another takes on the creation of content. One may also be responsible for analysis and measurement, and another for answering.',
  },
  eachGoal: {
    tr: 'Bunların yanı sıra, her ekip üyesinin belirli bir hedefe yönelik çalışmalar yapması gerektiği de unutulmamalıdır.',
    en: 'Besides, it must not be forgotten that every team member has to work towards a particular goal.',
  },
  knownAudience: {
    tr: 'Örneğin, belirli bir hedef kitleye hitap etmek için içerik oluşturma görevi alan kişinin, bu kitleyi daha iyi tanıması ve ilgilerini çekebilecek konular üzerinde çalışması gerekir.',
    en: 'For example, somebody whose task is to create content that speaks to a particular audience has to know that audience better and to work on topics that can interest it.',
  },
  eachTeam: {
    tr: 'Sonuç olarak, sosyal medya hesapları için organizasyonel yapı oluştururken, her ekibin sorumlulukları ve hedefleri net bir şekilde belirlenmelidir.',
    en: 'In conclusion, when building an organisational structure for social-media accounts, the responsibilities and goals of every team must be clearly laid down.',
  },
  reachedResults: {
    tr: 'Bu sayede işler daha verimli bir şekilde yürütülebilir ve hedeflenen sonuçlara daha kolay bir şekilde ulaşılabilir.',
    en: 'So the work can be done more efficiently, and the intended results can be reached more easily.',
  },
  organicContent: {
    tr: 'Planlama, organik ve etkili bir içerik oluşturmanıza yardımcı olur.',
    en: 'Planning helps you to create organic and effective content.',
  },
  audienceAndNiche: {
    tr: 'İçerik sürecinde, hedef kitleniz ve nişiniz doğru bir şekilde belirlenmelidir.',
    en: 'In the content process your audience and your niche must be determined correctly.',
  },
  platforms: {
    tr: 'Ayrıca, içeriklerin hangi platformlarda paylaşılacağına karar vermek önemlidir.',
    en: 'It is also important to decide on which platforms content will be shared.',
  },
  calendar: {
    tr: 'İçerik planlaması yaparken, bir takvim oluşturmak ve içerikleri doğru tarihlerde yayınlamak büyük önem taşır.',
    en: 'When planning content, making a calendar and publishing content on the right dates is of great importance.',
  },
  details: {
    tr: 'Bu takvim içerisinde, içeriklerin türü, başlıkları, hedeflenen kitle, görselleri ve yayın tarihleri gibi detaylar planlanmalıdır.',
    en: 'In this calendar, details such as the type of content, titles, the intended audience, visuals and publishing dates must be planned.',
  },
  balancedWork: {
    tr: 'Bu takvim aynı zamanda içerik oluşturma ekibinin iş yükünü de düzenlemeye yardımcı olur.',
    en: 'This calendar also helps to regulate the workload of the team that creates content.',
  },
  inStrategy: {
    tr: 'Bununla birlikte, içerik yönetimi planınızın pazarlama stratejinizle uyumlu olması da önemlidir.',
    en: 'It is also important, however, that your content management plan agrees with your marketing strategy.',
  },
  voice: {
    tr: 'İçeriklerinizin, ürün ve hizmetlerinizi tanıtırken, markanızın sesini yansıttığını ve hedeflediğiniz alıcı kişileri çekeceğinden emin olun.',
    en: 'Make sure that your content, while it presents your products and services, reflects the voice of your brand and will attract the buyers you aim at.',
  },
  reviewProcess: {
    tr: 'Ayrıca, içeriğinizin markanızın değerlerine ve hedeflerine uygun olduğundan emin olmak için bir gözden geçirme süreci de eklemelisiniz.',
    en: 'To make sure that your content fits the values and goals of your brand, you must also add a review process.',
  },
  engagement: {
    tr: 'Bu süreç, hesapların etkileşimlerini ölçmek ve analiz etmek için kullanılır.',
    en: 'This process is used to measure and analyse the engagement of the accounts.',
  },
  useOfData: {
    tr: 'Özellikle, sosyal medya pazarlama stratejileri geliştirmek için verilerden yararlanmak gereklidir.',
    en: 'In particular, it is necessary to use data in order to develop social-media marketing strategies.',
  },
  experts: {
    tr: 'Ancak, veri analizi konusunda uzman kişilere ihtiyaç duyulabilir.',
    en: 'However, people who are experts in data analysis may be needed.',
  },
  appointed: {
    tr: 'Bu nedenle, analiz ve ölçüm sürecinin takibi görevlendirilmiş kişiler tarafından yapılmalıdır.',
    en: 'That is why the process of analysis and measurement must be followed by people appointed to do so.',
  },
  rightAnalysis: {
    tr: 'Bu kişiler, verilerin doğru bir şekilde analiz edilmesi ve sonuçların yorumlanması konusunda uzman olmalıdır.',
    en: 'These people must be experts in analysing data correctly and in interpreting the results.',
  },
  criteriaAndTargets: {
    tr: 'Ayrıca, sosyal medya hesaplarının performansını değerlendirmek için belirlenen ölçütler ve hedefler de bu sürecin bir parçası olmalıdır.',
    en: 'The criteria and targets laid down to evaluate the performance of the social-media accounts must also be part of this process.',
  },
  notOnlyData: {
    tr: 'Bununla birlikte, analiz ve ölçüm sürecinin sadece veri toplamakla sınırlı kalmaması gerektiği de önemlidir.',
    en: 'It is also important, however, that analysis and measurement do not stop at collecting data.',
  },
  improvedStrategy: {
    tr: 'Elde edilen verilerin, sosyal medya stratejilerinin geliştirilmesi ve iyileştirilmesi konusunda kullanılması da gereklidir.',
    en: 'The data gained must also be used to develop and improve the social-media strategies.',
  },
  prepared: {
    tr: 'Sosyal medya hesap yönetimi sürecinde oluşabilecek kriz durumlarına karşı hazırlıklı olmak, bir şirketin itibarı için oldukça önemlidir.',
    en: 'Being prepared for crises that may arise in managing social-media accounts is very important for the reputation of a company.',
  },
  fastAndRight: {
    tr: 'Kriz durumlarında verilecek hızlı ve doğru yanıtların yanı sıra kriz yönetim planınızın da hazır olması, olası kriz durumlarına daha etkili bir şekilde müdahale edilmesini sağlar.',
    en: 'Besides fast and right answers in a crisis, having your crisis management plan ready makes it possible to act on possible crises more effectively.',
  },
  scenarios: {
    tr: 'Kriz yönetim planı oluştururken öncelikle olası kriz senaryoları ve bu senaryolara karşı alınacak önlemler belirlenmelidir.',
    en: 'When making a crisis management plan, possible crisis scenarios, and the measures to be taken against them, must be determined first.',
  },
  crisisDuties: {
    tr: 'Plan içerisindeki görevlerin ve sorumlulukların net bir şekilde tanımlanması, kriz yönetimi sürecinin hızlı ve etkili olmasını sağlar.',
    en: 'Defining the tasks and responsibilities in the plan clearly makes crisis management fast and effective.',
  },
  crisisChannels: {
    tr: 'Ayrıca kriz durumunda iletişim kanallarının belirlenmesi ve krize dair doğru bilginin paylaşılması, doğru yönetim teamülleri kapsamında yer almalıdır.',
    en: 'Determining the channels of communication in a crisis and sharing the right information about it must also be part of good management practice.',
  },
  informed: {
    tr: 'Hızlı ve doğru yanıtların yanı sıra bu planlamanın içerisinde şirket içi ve dışı personellerin bilgilendirilmesi, krizin yayılmasının önlenmesine yardımcı olacaktır.',
    en: 'Besides fast and right answers, informing people inside and outside the company as part of this planning will help to keep the crisis from spreading.',
  },
  keptUpToDate: {
    tr: 'Kriz yönetim planı aynı zamanda sürekli gözden geçirilerek güncellenmelidir.',
    en: 'The crisis management plan must also be reviewed and updated continually.',
  },
  newTechnology: {
    tr: 'Olası kriz durumlarının ve kriz yönetimi süreçlerinin gelişen teknolojilere uygun hale getirilmesi, kriz durumlarında daha etkili bir müdahale sağlar.',
    en: 'Adapting the possible crises and the processes of crisis management to developing technologies makes action in a crisis more effective.',
  },
  rightChannels: {
    tr: 'Sosyal medya hesaplarının yönetiminde doğru kanalların kullanımı çok önemlidir.',
    en: 'Using the right channels is very important in managing social-media accounts.',
  },
  audienceFirst: {
    tr: 'Öncelikle hedef kitle analizi yapılmalı ve buna göre hangi kanalların tercih edileceği belirlenmelidir.',
    en: 'First an audience analysis must be made, and according to it, it must be determined which channels to prefer.',
  },
  youngAudience: {
    tr: 'Örneğin, genç kitleye hitap eden bir marka için Instagram, TikTok gibi görsel-audio içeriklerin paylaşıldığı platformlar daha uygun olabilir.',
    en: 'For example, for a brand that speaks to a young audience, platforms on which audiovisual content is shared, such as Instagram and TikTok, may be more suitable.',
  },
  channelData: {
    tr: 'Ayrıca, hangi kanalların etkili kullanılacağına karar verilirken, kullanıcılar hangi kanallarda daha çok etkileşimde bulunuyor, hangi kanallarda marka sadakati daha yüksek gibi veriler de dikkate alınabilir.',
    en: 'When deciding which channels will be used effectively, data such as on which channels users engage more and on which brand loyalty is higher can also be taken into account.',
  },
  inbound: {
    tr: 'Hesaplarınıza gelen mesajlar, yorumlar ve şikayetler hızlı bir şekilde yanıtlanmadığı takdirde müşteri memnuniyeti zarar görebilir.',
    en: 'If the messages, comments and complaints that reach your accounts are not answered quickly, customer satisfaction may suffer.',
  },
  responseTime: {
    tr: 'Bu nedenle, yönetim ekibi belirli bir yanıt süresi belirlemeli ve sürekli takip ederek gelen mesajlara hızlı bir şekilde yanıt vermelidir.',
    en: 'That is why the management team must set a particular response time and, by watching continually, answer incoming messages quickly.',
  },
  fasterInCrisis: {
    tr: 'Ayrıca, yanıt verme süreci içerisinde bir kriz durumu ile karşı karşıya kalındığında, yanıt verme süreci hızlandırılmalı ve hazırlanan kriz yönetim planı doğrultusunda hareket edilmelidir.',
    en: 'When a crisis arises in the course of answering, the process of answering must also be sped up, and the crisis management plan that was prepared must be followed.',
  },
  unharmedImage: {
    tr: 'Özellikle sosyal medya hesaplarında hızlı ve etkili bir şekilde müdahale etmek, marka imajını olumsuz etkilemeden krizden çıkmayı sağlayabilir.',
    en: 'Acting quickly and effectively, on social-media accounts above all, can bring you out of the crisis without harm to the image of the brand.',
  },
  orderInAnswers: {
    tr: 'Son olarak, iletişim ve yanıt verme süreçlerinde belirli bir düzen ve tutarlılık sağlanmalıdır.',
    en: 'Finally, a certain order and consistency must be ensured in communicating and answering.',
  },
  setFormat: {
    tr: 'Bu nedenle, belirli bir format üzerinden yanıtlar verilerek, müşterilerin beklentileri karşılanmalı ve olumlu bir etkileşim sağlanmalıdır.',
    en: 'That is why answers must be given in a set format, the expectations of customers met, and a positive interaction ensured.',
  },
} as const satisfies Readonly<Record<string, Text>>;
