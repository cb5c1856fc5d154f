import { describeRule } from '../define-rule.ts';

export const duplicateSection = describeRule({
  id: 'repo/duplicate-section',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S1'],
  summary: {
    en: 'A section that describes one thing stands twice.',
    tr: 'Tek bir şeyi anlatan bir bölüm iki kez yazılmış.',
  },
  why: {
    en: 'There is one organisation, one strategy and one crisis plan; of two versions the second is not read.',
    tr: 'Tek kuruluş, tek strateji ve tek kriz planı vardır; ikinci yazılan okunmaz.',
  },
  messages: {
    duplicate: {
      en: '"{section}" stands twice in this workspace; the first is at {first}.',
      tr: '"{section}" bölümü bu çalışma alanında iki kez yazılmış; ilki burada: {first}.',
      help: {
        en: 'Bring both together in one place. Several brands or clients stand under "brands", or each in a folder with its own "smorg.yaml".',
        tr: 'İkisini tek yerde birleştirin. Birden çok marka "brands" altında ya da her biri kendi "smorg.yaml" dosyası olan bir klasörde durur.',
      },
    },
  },
  texts: {
    first: { en: 'first here', tr: 'ilk burada' },
  },
  example: {
    bad: 'strategy: {niche: Coffee at home}\n---\nstrategy: {niche: Coffee on the way}\n',
    good: 'strategy: {niche: Coffee at home}\n',
  },
});
