import { describe, expect, it } from 'vitest';
import { turkishSlips } from '../rules/wording.ts';
import { childrenOf, readBundle, type SchemaNode } from './schema-node.ts';

/** Every named field of a schema with its pointer, definitions included. */
function fieldsOf(node: SchemaNode, pointer: string): [string, SchemaNode][] {
  const below = childrenOf(node, pointer, 'x').flatMap((child): [string, SchemaNode][] => {
    const isNamed = child.pointer.startsWith(`${pointer}/properties/`);
    return [
      ...(isNamed ? [[child.pointer, child.node] as [string, SchemaNode]] : []),
      ...fieldsOf(child.node, child.pointer),
    ];
  });
  const definitions = Object.entries(node.$defs ?? {}).flatMap(([key, inner]) => fieldsOf(inner, `#/$defs/${key}`));
  return [...below, ...definitions];
}

/** Every list of allowed words with its pointer. */
function choicesOf(node: SchemaNode, pointer: string): [string, SchemaNode][] {
  const own: [string, SchemaNode][] = node.enum === undefined ? [] : [[pointer, node]];
  const below = childrenOf(node, pointer, 'x').flatMap((child) => choicesOf(child.node, child.pointer));
  const definitions = Object.entries(node.$defs ?? {}).flatMap(([key, inner]) => choicesOf(inner, `#/$defs/${key}`));
  return [...own, ...below, ...definitions];
}

describe.each(['smorg', 'config'])('the texts of the schema %s', (name) => {
  const root = readBundle(name);
  const fields = fieldsOf(root, '#');
  const lacking = (keyword: string): string[] =>
    fields.filter(([, field]) => !isSaid(field[keyword])).map(([pointer]) => pointer);

  it('say of every field what it is, in both languages', () => {
    expect(fields.length).toBeGreaterThan(10);
    expect([...lacking('description'), ...lacking('x-smorg-tr'), ...lacking('markdownDescription')]).toEqual([]);
  });

  it('show an example of every field', () => {
    const isSection = (pointer: string): boolean => name === 'smorg' && /^#\/properties\/[^/]+$/.test(pointer);
    expect(lacking('examples').filter((pointer) => !isSection(pointer))).toEqual([]);
  });

  it('say of every allowed word what it means, in both languages', () => {
    const slips = choicesOf(root, '#').flatMap(([pointer, { enum: words = [], ...node }]) => {
      const wanted = words.filter((word) => word !== null).length;
      const said = ['enumDescriptions', 'x-smorg-tr-enum'].map((keyword) => node[keyword] as unknown[] | undefined);
      return said.every((texts) => texts?.length === wanted && texts.every(isSaid)) ? [] : [pointer];
    });
    expect(slips).toEqual([]);
  });

  it('are good Turkish', () => {
    const texts = fields.map(([, field]) => [String(field['description']), String(field['x-smorg-tr'])] as const);
    expect(texts.filter(([english, turkish]) => english === turkish)).toEqual([]);
    expect(texts.flatMap(([, turkish]) => turkishSlips(turkish))).toEqual([]);
  });
});

function isSaid(text: unknown): boolean {
  return Array.isArray(text) ? text.length > 0 : typeof text === 'string' && text.trim() !== '';
}
