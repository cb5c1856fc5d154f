import { entryName } from '../../analysis/content/entry-name.ts';
import type { UnapprovedEntry } from '../../analysis/review/missing-approvals.ts';
import { missingApprovals } from '../../analysis/review/missing-approvals.ts';
import { valueOf } from '../../model/field.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';

/** For how many days after publishing a missing approval is reported. */
interface Options {
  readonly publishedDays: number;
}

export const missingApproval = defineRule<UnapprovedEntry, Options>({
  id: 'review/missing-approval',
  severity: 'error',
  section: 3,
  readsClock: true,
  sources: ['S58'],
  summary: {
    en: 'An entry counts as approved, scheduled or published, but an approval of its workflow is missing.',
    tr: 'Bir içerik onaylanmış, zamanlanmış ya da yayınlanmış görünüyor, ama iş akışındaki bir onay eksik.',
  },
  why: {
    en: 'A review process that can be skipped by a word in a file is none; here content is published that nobody approved.',
    tr: 'Dosyadaki tek bir sözcükle atlanabilen gözden geçirme süreci yok demektir; burada kimsenin onaylamadığı içerik yayınlanıyor.',
  },
  messages: {
    missing: {
      en: 'Entry "{entry}" is "{status}", but nobody approved it in stage "{stages}".',
      tr: '"{entry}" kimlikli içeriğin durumu "{status}", ama şu aşamalarda onay verilmemiş: "{stages}".',
      help: {
        en: 'Add the approval, `approvals: [{stage: {first}, by: social-lead, on: 2026-11-27}]`, or set the status back.',
        tr: 'Onayı ekleyin, `approvals: [{stage: {first}, by: social-lead, on: 2026-11-27}]`, ya da durumu geri alın.',
      },
    },
    some: {
      en: 'Entry "{entry}" is "{status}", but stage "{stage}" still needs the approval of "{actors}".',
      tr: '"{entry}" kimlikli içeriğin durumu "{status}", ama "{stage}" aşamasında şu onaylar eksik: "{actors}".',
      help: {
        en: 'The stage has `mode: all`: everybody named must approve.',
        tr: 'Aşamada `mode: all` var: adı yazılan herkes onaylamalıdır.',
      },
    },
  },
  texts: { stage: { en: 'asked for here', tr: 'burada isteniyor' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve, approval: {by: ada-lund}}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, status: scheduled, publishAt: 2026-12-20 12:00}]`,
    good: `people:
  ada-lund: {name: Ada Lund}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve, approval: {by: ada-lund}}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, status: scheduled, publishAt: 2026-12-20 12:00, approvals: [{stage: approve, by: ada-lund}]}]`,
  },
  options: {
    schema: { type: 'object', properties: { publishedDays: { type: 'integer', minimum: 0 } } },
    defaults: { publishedDays: 28 } satisfies Options,
    stricter: { publishedDays: 'higher' },
  },
  subjects: missingApprovals,
  *check({ entry, isPublished, stages, partly }, { model, options }) {
    const date = valueOf(entry.publishAt)?.date;
    // What has been out for long nobody can approve any more.
    if (isPublished && (date === undefined || addDays(date, options.publishedDays) < model.today)) return;
    const { status } = entry;
    const at = status.state === 'value' && !status.isInherited ? status.at : entryName(entry);
    const params = { entry: entry.id, status: valueOf(status) ?? '' };
    const related = [...stages, ...partly.map(({ stage }) => stage)].map((stage) => ({
      at: stage.at,
      message: 'stage',
    }));
    const [first] = stages;
    if (first !== undefined) {
      const ids = stages.map(({ id }) => id);
      yield { at, message: 'missing', params: { ...params, stages: ids, first: first.id }, related };
      return;
    }
    for (const { stage, actors } of partly) {
      yield { at, message: 'some', params: { ...params, stage: stage.id, actors }, subject: stage.id, related };
    }
  },
});
