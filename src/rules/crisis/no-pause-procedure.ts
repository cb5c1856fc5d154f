import { ifEmptyInside, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, fillLack, lackFindings } from './lack-findings.ts';

export const noPauseProcedure = defineRule({
  id: 'crisis/no-pause-procedure',
  severity: 'warning',
  gap: 'critical',
  section: 5,
  isAbsence: true,
  sources: ['S80', 'C18'],
  summary: {
    en: 'The crisis plan does not say who may stop what is planned to be published.',
    tr: 'Kriz yönetim planında planlı gönderileri kimin durdurabileceği yazılmamış.',
  },
  why: {
    en: 'What is scheduled goes out by itself: a cheerful post in the midst of a crisis spreads it further.',
    tr: 'Planlanmış gönderi kendiliğinden yayınlanır: krizin ortasında çıkan neşeli bir gönderi krizi yayar.',
  },
  messages: {
    none: {
      en: 'Nobody is named who may stop planned posts in a crisis.',
      tr: 'Krizde planlı gönderileri durdurabilecek kimse yazılmamış.',
      help: {
        en: 'Name two or more, and who lets publishing go on: `crisis: {pausePublishing: {accounts: all, authority: [lead, monitor], resume: {by: lead, missed: draft}}}`.',
        tr: 'En az iki kişi ve yayını kimin yeniden başlatacağını yazın: `crisis: {pausePublishing: {accounts: all, authority: [lead, monitor], resume: {by: lead, missed: draft}}}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {pausePublishing: {accounts: all}}`,
    good: `crisis: {pausePublishing: {accounts: all, authority: tbd}}`,
  },
  subjects: wholePlans,
  check: (plan) => lackFindings(plan, ({ pausePublishing }) => ifEmptyInside(pausePublishing, 'authority'), 'none'),
  remedy: (gap, context) =>
    fillLack(gap, context, 'pausePublishing', { accounts: 'all', authority: ['lead', 'deputy'] }),
});
