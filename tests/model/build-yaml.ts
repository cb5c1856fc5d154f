import { type BuiltModel, buildModel, type ModelInput } from '../../src/model/build-model.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';

/** Files by path, or the text of one file `a.yaml`. */
export type Texts = Readonly<Record<string, string>> | string;

/** The model of these files, as the command line would build it on 2026-12-01. */
export function buildYaml(texts: Texts, more: Partial<ModelInput> = {}): BuiltModel {
  const files = Object.entries(typeof texts === 'string' ? { 'a.yaml': texts } : texts).map(([path, text]) =>
    readSource(path, new TextEncoder().encode(text), organisationShape),
  );
  return buildModel({ files, now: { today: '2026-12-01', instant: 29_934_720 }, ...more });
}

/** The findings as `rule message file#pointer`, sorted. */
export function told(texts: Texts, more: Partial<ModelInput> = {}): string[] {
  return buildYaml(texts, more)
    .findings.map(({ rule, message, at }) => {
      const where = at.kind === 'node' ? `${at.file}#${at.pointer}` : at.kind === 'file' ? at.file : at.kind;
      return `${rule} ${message} ${where}`;
    })
    .sort();
}
