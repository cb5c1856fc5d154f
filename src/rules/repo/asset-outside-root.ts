import { findFile } from '../../analysis/find-file.ts';
import { namedFiles } from '../../analysis/named-files.ts';
import { defineRule } from '../define-rule.ts';

export const assetOutsideRoot = defineRule({
  id: 'repo/asset-outside-root',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'What lies outside the folder is on one machine only, and a pull request from a stranger must not point there.',
    tr: 'Klasörün dışında kalan yalnızca tek bir bilgisayardadır; bir yabancının değişiklik isteği de oraya işaret edememelidir.',
  },
  summary: { en: 'A path leads out of the workspace.', tr: 'Bir yol çalışma alanının dışına çıkıyor.' },
  why: {
    en: 'Nobody else has the file, and it is not under version control with the post that needs it.',
    tr: 'Dosya başka kimsede yoktur ve onu gerektiren gönderiyle birlikte sürüm denetiminde değildir.',
  },
  messages: {
    outside: {
      en: 'The path "{file}" leads out of the workspace.',
      tr: '"{file}" yolu çalışma alanının dışına çıkıyor.',
      help: {
        en: 'Copy the file into the folder with `smorg.yaml`, and name it from there: `media/teaser.png`.',
        tr: 'Dosyayı `smorg.yaml` dosyasının bulunduğu klasöre kopyalayın ve yolu oradan yazın: `media/teaser.png`.',
      },
    },
  },
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
        assets: [{file: ../desktop/teaser.png, alt: A steaming mug on a frosty windowsill}]`,
    good: `calendars:
  winter:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: teaser
        title: Teaser
        publishAt: 2026-12-05 10:00
        text: The winter menu is nearly ready.
        assets: [{file: ./example.yaml, alt: A steaming mug on a frosty windowsill}]`,
  },
  subjects: namedFiles,
  *check({ text, at }, { model }) {
    if (findFile(model, text).kind === 'outside') yield { at, message: 'outside', params: { file: text } };
  },
});
