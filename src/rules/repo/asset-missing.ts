import { findFile } from '../../analysis/find-file.ts';
import { namedFiles } from '../../analysis/named-files.ts';
import { defineRule } from '../define-rule.ts';

export const assetMissing = defineRule({
  id: 'repo/asset-missing',
  severity: 'error',
  section: 3,
  sources: ['S50'],
  summary: { en: 'A file that is named does not exist.', tr: 'Adı geçen bir dosya yok.' },
  why: {
    en: 'The post is planned with a visual that nobody can find on the day it is due.',
    tr: 'Gönderi, yayın günü kimsenin bulamayacağı bir görselle planlanmıştır.',
  },
  messages: {
    missing: {
      en: 'There is no file "{file}".',
      tr: '"{file}" adlı dosya yok.',
      help: {
        en: 'Put the file there, or correct the path: it counts from the folder with `smorg.yaml`.',
        tr: 'Dosyayı oraya koyun ya da yolu düzeltin: yol, `smorg.yaml` dosyasının bulunduğu klasörden başlar.',
      },
    },
    elsewhere: {
      en: 'There is no file "{file}"; a file of this name is "{similar}".',
      tr: '"{file}" adlı dosya yok; aynı adlı dosya: "{similar}".',
      help: {
        en: 'Correct the path: it counts from the folder with `smorg.yaml`.',
        tr: 'Yolu düzeltin: yol, `smorg.yaml` dosyasının bulunduğu klasörden başlar.',
      },
    },
    address: {
      en: '"{file}" is a web address, not a file.',
      tr: '"{file}" bir web adresi, dosya değil.',
      help: { en: 'Write it under `url` instead of `file`.', tr: '`file` yerine `url` alanına yazın.' },
    },
  },
  texts: { correct: { en: 'Write "{similar}"', tr: '"{similar}" yaz' } },
  fix: 'suggested',
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
        assets: [{file: media/teaser.png, alt: A steaming mug on a frosty windowsill}]`,
    good: `calendars:
  winter:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: teaser
        title: Teaser
        publishAt: 2026-12-05 10:00
        text: The winter menu is nearly ready.
        noVisual: The photograph is taken on Monday`,
  },
  subjects: namedFiles,
  *check({ text, at }, { model }) {
    const found = findFile(model, text);
    if (found.kind === 'address') yield { at, message: 'address', params: { file: text } };
    if (found.kind !== 'missing') return;
    const { similar } = found;
    if (similar === undefined) {
      yield { at, message: 'missing', params: { file: text } };
      return;
    }
    yield {
      at,
      message: 'elsewhere',
      params: { file: text, similar },
      fixes: [{ title: 'correct', safety: 'suggested', edits: [{ op: 'set', at, value: similar }] }],
    };
  },
});
