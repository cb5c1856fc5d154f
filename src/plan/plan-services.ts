import type { Appointment } from '../analysis/agenda/appointment.ts';
import type { Text } from '../diagnostics/text.ts';
import type { Plan } from './plan.ts';

/** A part of the plan that does what the founding article demands. */
export interface PlanService {
  /** What of the plan it is. */
  readonly part: keyof Plan;
  /** Of the agenda: which appointments. */
  readonly kind?: Appointment['kind'];
  /** Requirements (`S29`) that it serves. */
  readonly requirements: readonly string[];
  /** What somebody sees there. */
  readonly shows: Text;
  /** The call that shows it. */
  readonly command: string;
}

/** What the plan does for the article, beside the rules. */
export const planServices: readonly PlanService[] = [
  {
    part: 'stages',
    requirements: ['S3', 'S14', 'S17', 'S26'],
    shows: { en: 'who does which stage, and by when', tr: 'hangi aşamayı kimin, ne zamana kadar yapacağı' },
    command: 'smorg plan',
  },
  {
    part: 'people',
    requirements: ['S10', 'S29'],
    shows: { en: 'everything that one person has to do', tr: 'bir kişinin yapması gereken her şey' },
    command: 'smorg plan --person <id>',
  },
  {
    part: 'load',
    requirements: ['S5', 'S27', 'S52'],
    shows: { en: 'the workload of each person, week by week', tr: 'her kişinin hafta hafta iş yükü' },
    command: 'smorg plan',
  },
  {
    part: 'bottlenecks',
    requirements: ['S27', 'S46'],
    shows: { en: 'what cannot fit, with its proof', tr: 'sığmayan işler ve kanıtı' },
    command: 'smorg plan',
  },
  {
    part: 'posts',
    requirements: ['S9', 'S44', 'S45', 'S51'],
    shows: { en: 'what appears when, and on which account', tr: 'neyin ne zaman, hangi hesapta yayınlanacağı' },
    command: 'smorg plan --format ics',
  },
  {
    part: 'coverage',
    requirements: ['S91', 'S92', 'S93'],
    shows: {
      en: 'how each account is answered, and when nobody is there',
      tr: 'her hesabın nasıl yanıtlandığı ve kimsenin olmadığı saatler',
    },
    command: 'smorg plan',
  },
  {
    part: 'crisis',
    requirements: ['S71', 'S76'],
    shows: { en: 'how fast people are reached in a crisis', tr: 'krizde kişilere ne kadar hızlı ulaşıldığı' },
    command: 'smorg plan',
  },
  {
    part: 'crisis',
    requirements: ['S70', 'S75', 'S80'],
    shows: {
      en: 'a crisis played from an instant: steps, people, targets, posts to pause',
      tr: 'verilen andan başlayarak canlandırılan kriz: adımlar, kişiler, hedefler, durdurulacak gönderiler',
    },
    command: 'smorg drill <playbook> --at <time>',
  },
  {
    part: 'resilience',
    requirements: ['S22'],
    shows: {
      en: 'what rests on one person, and what a week without somebody costs',
      tr: 'tek kişiye dayanan işler ve birinin bir hafta yokluğunun bedeli',
    },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'measurement',
    requirements: ['S7', 'S67'],
    shows: { en: 'when each KPI is measured next', tr: 'her göstergenin sıradaki ölçüm günü' },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'review',
    requirements: ['S8', 'S69'],
    shows: { en: 'the review meetings', tr: 'değerlendirme toplantıları' },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'ritual',
    requirements: ['S12'],
    shows: { en: 'the meetings of the teams', tr: 'ekip toplantıları' },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'plan-review',
    requirements: ['S81'],
    shows: { en: 'when the crisis plan is reviewed next', tr: 'kriz yönetim planının sıradaki gözden geçirme günü' },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'drill',
    requirements: ['S70'],
    shows: { en: 'the crisis drills', tr: 'kriz tatbikatları' },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'statement-approval',
    requirements: ['S72'],
    shows: { en: 'when statements are approved again', tr: 'açıklamaların yeniden onaylanacağı günler' },
    command: 'smorg plan',
  },
  {
    part: 'agenda',
    kind: 'audience-analysis',
    requirements: ['S84', 'S88'],
    shows: { en: 'when audiences are analysed again', tr: 'hedef kitlelerin yeniden analiz edileceği günler' },
    command: 'smorg plan',
  },
];
