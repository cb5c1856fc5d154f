import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/model/field.ts';
import { buildYaml, told } from './build-yaml.ts';

describe('a file', () => {
  it.each([
    ['a compose file', 'services: {web: {image: nginx}}\nvolumes: {}\n'],
    ['a workflow of a code host', 'name: ci\non: push\njobs: {test: {steps: []}}\n'],
    ['a cluster object', 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {}\n'],
    ['a list', '- hosts: all\n  roles: [web]\n'],
    ['a text', 'just words\n'],
    ['a template that is no YAML', 'metadata:\n  name: {{ .Values.name }}\nspec: [\n'],
    ['an empty file', ''],
    ['comments', '# nothing yet\n'],
  ])('is foreign: %s', (_, text) => {
    const { model, findings, foreignFiles } = buildYaml({ 'a.yaml': 'people: {can: {}}\n', 'other.yaml': text });
    expect(foreignFiles).toEqual(['other.yaml']);
    expect(model.files).toEqual(['a.yaml']);
    expect(model.isComplete).toBe(true);
    expect(findings).toEqual([]);
  });

  it.each([
    ['a section beside foreign keys', 'services: {}\npeople: {ece: {}}\n'],
    ['a section that is nearly spelt', 'peple: {ece: {}}\n'],
    ['a section in its second document', 'services: {}\n---\npeople: {ece: {}}\n'],
    ['a section in a file that cannot be read', 'people:\n  ece: {name: "Ece}\n'],
  ])('is ours: %s', (_, text) => {
    const { model, foreignFiles } = buildYaml({ 'a.yaml': 'people: {can: {}}\n', 'other.yaml': text });
    expect(foreignFiles).toEqual([]);
    expect(model.files).toEqual(['a.yaml', 'other.yaml']);
  });

  it('is reported when it was asked for by name and is foreign', () => {
    const texts = { 'a.yaml': 'people: {can: {}}\n', 'compose.yaml': 'services: {}\n' };
    const { findings, foreignFiles } = buildYaml(texts, { included: new Set(['compose.yaml']) });
    expect(findings.map(({ rule }) => rule)).toEqual(['repo/foreign-included']);
    expect(foreignFiles).toEqual([]);
  });
});

describe('a private file', () => {
  const people = 'people: {can: {name: Can, email: desk@example.com}}\n';

  it('lays contact data over the entity, wherever it comes in order', () => {
    for (const name of ['a.private.yaml', 'z.private.yaml']) {
      const { model, findings } = buildYaml({
        'people.yaml': people,
        [name]: 'people: {can: {email: can@example.com, phone: +905321112233}}\n',
      });
      const [can] = model.people;
      expect(findings).toEqual([]);
      expect(model.people).toHaveLength(1);
      expect([can!.name, can!.email, can!.phone].map((field) => valueOf<string>(field))).toEqual([
        'Can',
        'can@example.com',
        '+905321112233',
      ]);
      expect(can!.email.at.file).toBe(name);
      expect(can!.at.file).toBe('people.yaml');
    }
  });

  it('may hold somebody whom no public file names', () => {
    expect(buildYaml({ 'b.yaml': people, 'a.private.yaml': 'people: {ece: {name: Ece}}\n' }).model.people).toHaveLength(
      2,
    );
  });

  it('may hold a person once', () => {
    expect(
      told({
        'people.yaml': people,
        'a.private.yaml': 'people: {can: {phone: 1}}\n',
        'b.private.yaml': 'people: {can: {phone: 2}}\n',
      }),
    ).toEqual(['repo/duplicate-id duplicate b.private.yaml#/people/can']);
  });
});
