import { planParts } from '../../analysis/crisis/whole-plan.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { addDuration } from '../../time/add-duration.ts';
import { type Duration, writeDuration } from '../../time/duration.ts';
import { defineRule } from '../define-rule.ts';

export const reviewTooRare = defineRule({
  id: 'crisis/review-too-rare',
  severity: 'warning',
  section: 5,
  sources: ['S81', 'S82'],
  summary: {
    en: 'The crisis plan is reviewed less than once a year.',
    tr: 'Kriz yönetim planı yılda bir kereden seyrek gözden geçiriliyor.',
  },
  why: {
    en: 'Within a year people leave, networks change their rules and new ones come; the plan has to follow constantly.',
    tr: 'Bir yılda kişiler ayrılır, ağların kuralları değişir, yeni ağlar çıkar; plan sürekli güncellenmelidir.',
  },
  messages: {
    rare: {
      en: 'The crisis plan is reviewed every `{every}`; at least once a year is usual.',
      tr: 'Kriz yönetim planının gözden geçirme aralığı `{every}`; en az yılda bir kez gözden geçirilmesi olağandır.',
      help: {
        en: 'Review it every six months: `reviewEvery: 6mo`.',
        tr: 'Altı ayda bir gözden geçirin: `reviewEvery: 6mo`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `crisis: {reviewEvery: 2y}`,
    good: `crisis: {reviewEvery: 12mo}`,
  },
  subjects: (model) => {
    const fields = planParts(model).flatMap(({ reviewEvery }) => (reviewEvery.state === 'value' ? [reviewEvery] : []));
    return groupByPlace(fields, ({ at }) => at).map(([first]) => first);
  },
  *check({ value, at }) {
    if (isOverAYear(value)) yield { at, message: 'rare', params: { every: writeDuration(value) } };
  },
});

/** Counted from the first day of a year that is no leap year. */
function isOverAYear(every: Duration): boolean {
  const end = addDuration('2027-01-01', every);
  return end === undefined || end > '2028-01-01';
}
