import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../../scripts/codegen/rule-files.ts';
import type { Text } from '../../src/diagnostics/text.ts';
import { factOf, requirementOf } from '../../src/facts/sources.ts';
import type { Rule } from '../../src/rules/define-rule.ts';
import { rules } from '../../src/rules/registry.ts';
import { bareTemplate, firstSentence, jargonIn, slotsOf, turkishSlips } from './wording.ts';

const MOST_MESSAGE_CHARACTERS = 120;

it('knows every rule file, and each stands under its id', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleFiles().map((file) => file.id));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const texts = textsOf(rule);

  it('speaks both languages', () => {
    for (const { en, tr } of texts) {
      expect(en.trim()).not.toBe('');
      expect(tr.trim()).not.toBe('');
      if (/[A-Za-z]{3}/.test(bareTemplate(en))) expect(tr).not.toBe(en);
    }
  });

  it('fills the same values into both languages', () => {
    for (const text of texts) expect(slotsOf(text.tr)).toEqual(slotsOf(text.en));
  });

  it('speaks to a marketer, in Turkish that no value can bend', () => {
    expect(texts.flatMap(({ en, tr }) => [...jargonIn(en), ...jargonIn(tr)])).toEqual([]);
    expect(texts.flatMap(({ tr }) => turkishSlips(tr))).toEqual([]);
  });

  it('begins each message with a short sentence', () => {
    const sentences = Object.values(rule.messages).flatMap(({ en, tr }) => [firstSentence(en), firstSentence(tr)]);
    expect(sentences.filter((one) => bareTemplate(one).length > MOST_MESSAGE_CHARACTERS)).toEqual([]);
  });

  it('ends each message as a sentence', () => {
    const ends = Object.values(rule.messages).flatMap(({ en, tr }) => [en, tr]);
    // What a rule that threw has to say ends as it likes.
    expect(ends.filter((text) => !/[.?]$|\{reason\}$/.test(text))).toEqual([]);
  });

  it('has a source, or says why it exists', () => {
    expect(
      rule.sources.filter((source) => requirementOf(source) === undefined && factOf(source) === undefined),
    ).toEqual([]);
    expect(rule.sources.length > 0 || rule.rationale !== undefined).toBe(true);
  });

  it('weighs a gap as the contract says', () => {
    if (rule.gap !== undefined) expect(rule.section).toBeDefined();
    if (rule.gap !== undefined) expect(rule.severity).toBe(rule.gap === 'critical' ? 'warning' : 'info');
  });

  it('says that it reads the clock only when it can', () => {
    if (!('emittedBy' in rule) && rule.readsClock) expect(mayReadClock(`src/rules/${id}.ts`)).toBe(true);
  });

  it('shows an example of each kind and has a spec', () => {
    expect(rule.example.bad.trim()).not.toBe('');
    expect(rule.example.good.trim()).not.toBe(rule.example.bad.trim());
    expect(existsSync(`tests/rules/${id}.md`)).toBe(true);
  });
});

/** Whether a file asks what day it is, itself or by whatever it imports of the analyses and rules. */
function mayReadClock(path: string, seen = new Set<string>()): boolean {
  if (seen.has(path) || !existsSync(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  if (/\.(?:today|now|planning)\b/.test(text)) return true;
  const imports = text.matchAll(/^(?:import|\} from)[^;]*?'(\.[^']+)'/gm);
  return [...imports].some(([, to = '']) => {
    const target = join(dirname(path), to);
    return /src\/(?:analysis|rules)\//.test(target) && mayReadClock(target, seen);
  });
}

function textsOf(rule: Rule): Text[] {
  const messages = Object.values(rule.messages);
  const rationale = rule.rationale === undefined ? [] : [rule.rationale];
  return [
    ...[rule.summary, rule.why, ...rationale],
    ...[...messages, ...messages.map((message) => message.help)],
    ...Object.values(rule.texts ?? {}),
  ];
}
