import { findFile } from '../../analysis/find-file.ts';
import { namedFiles } from '../../analysis/named-files.ts';
import { defineRule } from '../define-rule.ts';

export const assetCase = defineRule({
  id: 'repo/asset-case',
  severity: 'error',
  section: 3,
  sources: ['S50'],
  summary: {
    en: 'A file is named in other capitals, letters or slashes than it has.',
    tr: 'Bir dosyanın adı, gerçek adından farklı harflerle ya da eğik çizgilerle yazılmış.',
  },
  why: {
    en: 'On a Mac or on Windows the file is found, on the server that builds or publishes it is not.',
    tr: 'Dosya Mac ya da Windows üzerinde bulunur, derleyen ya da yayınlayan sunucuda bulunmaz.',
  },
  messages: {
    differs: {
      en: 'The file is "{actual}", not "{file}".',
      tr: 'Dosyanın adı "{actual}", "{file}" değil.',
      help: {
        en: 'Write the path exactly as the file is named.',
        tr: 'Yolu, dosyanın adıyla birebir aynı yazın.',
      },
    },
  },
  texts: { correct: { en: 'Write "{actual}"', tr: '"{actual}" yaz' } },
  fix: 'safe',
  example: {
    bad: `calendars:
  winter:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: teaser
        title: Teaser
        publishAt: 2026-12-05 10:00
        text: The winter menu is nearly ready.
        assets: [{file: Example.yaml, alt: A steaming mug on a frosty windowsill}]`,
    good: `calendars:
  winter:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: teaser
        title: Teaser
        publishAt: 2026-12-05 10:00
        text: The winter menu is nearly ready.
        assets: [{file: example.yaml, alt: A steaming mug on a frosty windowsill}]`,
  },
  subjects: namedFiles,
  *check({ text, at }, { model }) {
    const found = findFile(model, text);
    if (found.kind !== 'case') return;
    const { actual } = found;
    yield {
      at,
      message: 'differs',
      params: { file: text, actual },
      fixes: [{ title: 'correct', safety: 'safe', edits: [{ op: 'set', at, value: actual }] }],
    };
  },
});
