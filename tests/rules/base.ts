import { readdirSync, readFileSync } from 'node:fs';
import { isMap, parseDocument, stringify } from 'yaml';
import type { Rule } from '../../src/rules/define-rule.ts';

const FOLDER = 'tests/fixtures/base';
const SINGLE = new Set(['organization', 'strategy', 'crisis']);

/** The clean organisation that examples are laid over. */
export function baseFiles(): Record<string, string> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
}

/** The base with an example beside it, whose entities take the place of those of the same id. */
export function overlay(example: string): Record<string, string> {
  const taken = entitiesOf(example);
  const base = Object.entries(baseFiles()).map(([name, text]) => [name, without(text, taken)] as const);
  return { ...Object.fromEntries(base), 'example.yaml': example.endsWith('\n') ? example : `${example}\n` };
}

/** The workspace that an example of a rule shows. */
export function exampleFiles({ exampleBase }: Rule, example: string): Record<string, string> {
  if (exampleBase === 'none') return { 'example.yaml': `${example}\n` };
  return exampleBase === 'config' ? { ...baseFiles(), 'smorg.yaml': `${example}\n` } : overlay(example);
}

function entitiesOf(example: string): [section: string, id: string][] {
  const root = parseDocument(example, { uniqueKeys: false }).contents;
  if (!isMap(root)) return [];
  return root.items.flatMap((pair): [string, string][] => {
    const section = String(pair.key);
    if (SINGLE.has(section)) return [[section, '']];
    return isMap(pair.value) ? pair.value.items.map((item): [string, string] => [section, String(item.key)]) : [];
  });
}

function without(text: string, taken: readonly (readonly [section: string, id: string])[]): string {
  const document = parseDocument(text);
  let isChanged = false;
  for (const [section, id] of taken) {
    const path = id === '' ? [section] : [section, id];
    if (document.hasIn(path)) isChanged = document.deleteIn(path) || isChanged;
  }
  return isChanged ? stringify(document) : text;
}
