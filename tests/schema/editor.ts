import { createRequire } from 'node:module';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { readBundle } from './schema-node.ts';

/** What the server makes of a text; its own dependency, so that both have the same. */
const { TextDocument } = createRequire(createRequire(import.meta.url).resolve('yaml-language-server'))(
  'vscode-languageserver-textdocument',
) as { TextDocument: { create(uri: string, language: string, version: number, text: string): Document } };

/** The server remembers texts by their address, whichever editor opened them. */
let opened = 0;

type Document = Parameters<LanguageService['doHover']>[0];

/** What an editor shows: labels of what it offers, what it says of a word, and what it underlines. */
export interface Editor {
  /** Labels offered where `|` stands in the text. */
  readonly offers: (yaml: string) => Promise<readonly string[]>;
  /** What is shown over the word after `|`. */
  readonly hovers: (yaml: string) => Promise<string>;
  readonly complains: (yaml: string) => Promise<readonly string[]>;
}

/** An editor that knows a bundled schema and reaches nothing outside. */
export function openEditor(bundle: string): Editor {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`asked for ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  const schemas = [{ uri: `https://smorg.test/${bundle}.json`, fileMatch: ['*.yaml'], schema: readBundle(bundle) }];
  service.configure({ validate: true, hover: true, completion: true, schemas });
  const open = (yaml: string) => {
    const offset = yaml.indexOf('|');
    opened += 1;
    const document = TextDocument.create(`file:///${opened}.yaml`, 'yaml', 1, yaml.replace('|', ''));
    return { document, position: document.positionAt(Math.max(offset, 0)) };
  };
  return {
    offers: async (yaml) => {
      const { document, position } = open(yaml);
      return (await service.doComplete(document, position, false)).items.map((item) => item.label);
    },
    hovers: async (yaml) => {
      const { document, position } = open(yaml);
      return JSON.stringify((await service.doHover(document, position))?.contents ?? '');
    },
    complains: async (yaml) => {
      const { document } = open(yaml);
      return (await service.doValidation(document, false)).map(({ message }) => message);
    },
  };
}
