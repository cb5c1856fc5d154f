import { misnamedFiles } from '../../analysis/misnamed-files.ts';
import { defineRule } from '../define-rule.ts';

export const filenameMismatch = defineRule({
  id: 'repo/filename-mismatch',
  severity: 'info',
  sources: [],
  rationale: {
    en: 'In a folder whose files are named by what they hold, a file with another name was copied and not renamed, or its id was.',
    tr: 'Adı içindekine uymayan dosya ya kopyalanıp yeniden adlandırılmamıştır ya da içindeki kimlik değişmiştir.',
  },
  summary: {
    en: 'A file is not named by what it holds, as the others in its folder are.',
    tr: 'Bir dosyanın adı, klasöründeki öbür dosyalardan farklı olarak içindekine uymuyor.',
  },
  why: {
    en: 'Who looks for it by its name does not find it, and writes it a second time.',
    tr: 'Adıyla arayan bulamaz ve ikinci kez yazar.',
  },
  messages: {
    other: {
      en: 'The file is named "{name}" and holds "{id}"; the others in "{folder}" are named by their ids.',
      tr: 'Dosyanın adı "{name}", içindeki ise "{id}"; "{folder}" klasöründeki öbür dosyalar kimlikleriyle adlandırılmış.',
      help: {
        en: 'Rename the file to "{id}.yaml", or correct the id; a former id belongs under `formerly`.',
        tr: 'Dosyayı "{id}.yaml" olarak adlandırın ya da kimliği düzeltin; eski kimlik `formerly` alanına yazılır.',
      },
    },
  },
  exampleBase: 'illustration',
  example: {
    bad: `# people/tara-voss.yaml, beside people/ada-lund.yaml, people/iris-vane.yaml and people/jon-pike.yaml
people:
  tara-vos: {name: Tara Voss}`,
    good: `# people/tara-voss.yaml
people:
  tara-voss: {name: Tara Voss}`,
  },
  subjects: misnamedFiles,
  *check({ entity, name, folder }) {
    yield { at: entity.at, message: 'other', params: { name, id: entity.id, folder } };
  },
});
