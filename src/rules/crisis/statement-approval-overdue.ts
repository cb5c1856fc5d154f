import { crisisStatements } from '../../analysis/agenda/crisis-statements.ts';
import { reviewCycles } from '../../analysis/agenda/review-cycles.ts';
import { cycleLength } from '../cycle-length.ts';
import { defineRule } from '../define-rule.ts';

export const statementApprovalOverdue = defineRule({
  id: 'crisis/statement-approval-overdue',
  severity: 'warning',
  section: 5,
  readsClock: true,
  sources: ['S72', 'C21'],
  summary: {
    en: 'A statement for a crisis was approved longer ago than its approval is good for.',
    tr: 'Bir kriz bilgilendirme metninin onayı geçerlilik süresini aşmış.',
  },
  why: {
    en: 'Words that were right a year ago may be wrong about the product, the law or the brand, and in a crisis nobody has time to read them again.',
    tr: 'Bir yıl önce doğru olan sözler ürün, mevzuat ya da marka için artık yanlış olabilir; krizde ise yeniden okumaya kimsenin vakti olmaz.',
  },
  messages: {
    late: {
      en: 'Statement "{template}" was to be approved anew by {due}; it was last approved on {since}.',
      tr: '"{template}" kimlikli bilgilendirme metni {due} tarihine kadar yeniden onaylanacaktı; son onay {since} tarihli.',
      help: {
        en: 'Have it read and approved, and write the day in `approvedOn`. Without `reviewEvery` an approval is good for 12 months.',
        tr: 'Metni okutup onaylatın ve günün tarihini `approvedOn` alanına yazın. `reviewEvery` yoksa bir onay 12 ay geçerlidir.',
      },
    },
  },
  texts: { every: { en: 'approved every `{every}`', tr: 'yeniden onay aralığı `{every}`' } },
  exampleBase: 'none',
  example: {
    bad: `templates:
  holding: {title: First words, texts: {en: "We are looking into it."}, approvedOn: 2025-11-30}
playbooks:
  product: {title: A product is unsafe, statements: holding}`,
    good: `templates:
  holding: {title: First words, texts: {en: "We are looking into it."}, approvedOn: 2026-11-30}
playbooks:
  product: {title: A product is unsafe, statements: holding}`,
  },
  subjects: (model) => {
    const statements = new Set([...crisisStatements(model)].map(({ id }) => id));
    return reviewCycles(model).filter(({ kind, entity }) => kind === 'statement-approval' && statements.has(entity.id));
  },
  *check(cycle, { model }) {
    const { entity, since, due, at } = cycle;
    if (since === undefined || due >= model.today) return;
    yield {
      at,
      message: 'late',
      params: { template: entity.id, due: { date: due }, since: { date: since } },
      related: cycleLength(cycle),
    };
  },
});
