import { describeRule } from '../define-rule.ts';

export const foreignIncluded = describeRule({
  id: 'repo/foreign-included',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: "Other people's YAML is skipped without a word; one that was asked for by name should be told of.",
    tr: 'Başkalarına ait YAML dosyaları sessizce atlanır; adıyla istenen bir dosya atlanmamalıdır.',
  },
  summary: {
    en: 'A file that "include" names describes no part of an organisation.',
    tr: '"include" ile adı verilen bir dosya kuruluşun hiçbir bölümünü anlatmıyor.',
  },
  why: {
    en: 'Nothing of the file is checked, although somebody asked for it.',
    tr: 'İstendiği hâlde dosyanın hiçbir şeyi denetlenmez.',
  },
  messages: {
    foreign: {
      en: 'This file is included, but none of its top-level names is a section.',
      tr: 'Bu dosya "include" ile eklenmiş, ancak en üst düzeydeki adların hiçbiri bir bölüm değil.',
      help: {
        en: 'Put its content under a section such as "people", "accounts" or "calendars", or take the file out of "include".',
        tr: 'İçeriği "people", "accounts" ya da "calendars" gibi bir bölümün altına yazın ya da dosyayı "include" listesinden çıkarın.',
      },
    },
  },
  exampleBase: 'illustration',
  example: { bad: 'services:\n  web: {image: nginx}\n', good: 'contacts:\n  press-office: {name: Press office}\n' },
});
