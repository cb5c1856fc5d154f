import { openContents } from '../../analysis/content/contents.ts';
import { stageConflict } from '../../analysis/review/stage-conflict.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const stageOrder = defineRule({
  id: 'review/stage-order',
  severity: 'error',
  section: 3,
  sources: ['S17'],
  summary: {
    en: 'The status of an entry and the stage it is in contradict each other.',
    tr: 'Bir içeriğin durumu ile bulunduğu aşama birbiriyle çelişiyor.',
  },
  why: {
    en: 'The plan counts the work that remains from the stage, the team from the status; one of them waits for something that is done.',
    tr: 'Plan kalan işi aşamaya göre hesaplar, ekip duruma bakar; biri, çoktan yapılmış bir şeyi bekler.',
  },
  messages: {
    behind: {
      en: 'Entry "{entry}" is "{status}", but still in stage "{stage}", before its last approval.',
      tr: '"{entry}" kimlikli içeriğin durumu "{status}", ama hâlâ son onayından önceki "{stage}" aşamasında.',
      help: { en: 'Correct the status, or remove `stage`.', tr: 'Durumu düzeltin ya da `stage` alanını kaldırın.' },
    },
    making: {
      en: 'Entry "{entry}" is "{status}", but in stage "{stage}", in which it is still made.',
      tr: '"{entry}" kimlikli içeriğin durumu "{status}", ama hâlâ hazırlandığı "{stage}" aşamasında.',
      help: {
        en: 'Write `status: draft`, or the stage of the review.',
        tr: '`status: draft` ya da gözden geçirme aşamasını yazın.',
      },
    },
    ahead: {
      en: 'Entry "{entry}" is "{status}", but already in stage "{stage}", in which it is published.',
      tr: '"{entry}" kimlikli içeriğin durumu "{status}", ama şimdiden yayınlandığı "{stage}" aşamasında.',
      help: { en: 'Correct the status or the stage.', tr: 'Durumu ya da aşamayı düzeltin.' },
    },
  },
  texts: { status: { en: 'the status', tr: 'durum' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, status: in-review, stage: write, publishAt: 2026-12-20 12:00}]`,
    good: `accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, status: in-review, stage: approve, publishAt: 2026-12-20 12:00}]`,
  },
  subjects: (model) => openContents(model).filter(({ entry }) => entry.stage.state === 'value'),
  *check({ entry }, { model }) {
    const conflict = stageConflict(model, entry);
    if (conflict === undefined) return;
    yield {
      at: entry.stage.at,
      message: conflict,
      params: { entry: entry.id, status: valueOf(entry.status) ?? '', stage: valueOf(entry.stage) ?? '' },
      related: [{ at: entry.status.at, message: 'status' }],
    };
  },
});
