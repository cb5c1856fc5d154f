import { expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { defineRule } from '../../src/rules/define-rule.ts';
import { lint, RULES } from './workspace.ts';

const both = (text: string) => ({ en: text, tr: text });

/** Says the value of a person's e-mail field aloud, with a fix that writes it. */
const LOUD = defineRule<Entity>({
  ...{ id: 'planted/loud', severity: 'error', sources: ['S1'], summary: both('loud'), why: both('loud') },
  ...{ example: { bad: '', good: '' }, texts: { cure: both('Write "{mail}"') } },
  messages: { found: { ...both('"{id}" has the address "{mail}"'), help: both('help') } },
  subjects: (model) => model.entities.filter((entity) => entity.kind === 'people'),
  *check({ id, at }) {
    const place = { ...at, pointer: `${at.pointer}/email`, part: 'value' } as typeof at;
    const edits = [{ op: 'set', at: place, value: 'ayse@example.org' }] as const;
    const fixes = [{ title: 'cure', safety: 'safe', edits }] as const;
    yield { message: 'found', params: { id, mail: 'ayse@example.com' }, at: place, fixes };
  },
});

const TEXT = `people:
  ayse-yilmaz:
    name: Ayşe
    email: "ayse@example.com"
    phone: +90 532 111 22 33
    handles: {slack: ayse-yilmaz-1, github: "ay😀se"}
`;

it('hides contacts in messages, in the texts that are quoted, and in fixes', () => {
  const rules = [...RULES, LOUD];
  const { diagnostics, texts } = lint({ 'a.yaml': TEXT }, { rules });
  expect(diagnostics.map(({ message, fixes }) => [message, fixes])).toEqual([
    ['"ayse-yilmaz" has the address "•••"', []],
  ]);
  expect(JSON.stringify(diagnostics)).not.toContain('example');
  expect(texts.get('a.yaml')).toBe(`people:
  ayse-yilmaz:
    name: Ayşe
    email: "••••••••••••••••"
    phone: ••• ••• ••• •• ••
    handles: {slack: •••••••••••••, github: "••🞄••"}
`);
  expect(texts.get('a.yaml')).toHaveLength(TEXT.length);
});

it('shows them to those who ask', () => {
  const { diagnostics, texts } = lint({ 'a.yaml': TEXT }, { rules: [...RULES, LOUD], showContacts: true });
  expect(diagnostics[0]).toMatchObject({ message: '"ayse-yilmaz" has the address "ayse@example.com"' });
  expect(diagnostics[0]?.fixes).toHaveLength(1);
  expect(texts.get('a.yaml')).toBe(TEXT);
});

it('hides them in a file that cannot be read', () => {
  const { diagnostics, texts } = lint({ 'a.yaml': 'people:\n  ayse: {email: "ayse@example.com", phone: 1: 2}\n' });
  expect(JSON.stringify(diagnostics)).not.toContain('ayse@example.com');
  expect(texts.get('a.yaml')).not.toContain('example');
});
