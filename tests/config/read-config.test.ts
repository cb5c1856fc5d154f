import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { isOnSomewhere, optionsOf, severityOf } from '../../src/config/rule-settings.ts';
import { withCommandLine } from '../../src/config/with-command-line.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import { PLANTED } from '../lint/planted-rules.ts';
import { RULES } from '../lint/workspace.ts';

function read(text: string) {
  return readConfig(readSource('smorg.yaml', new TextEncoder().encode(text), configShape), RULES);
}

function rule(id: string) {
  return RULES.find((one) => one.id === id)!;
}

describe('the configuration', () => {
  it('is all defaults without a file', () => {
    const { config, findings, isFatal } = readConfig(undefined, RULES);
    expect([findings, isFatal]).toEqual([[], false]);
    expect(config).toMatchObject({
      ...{ path: 'smorg.yaml', include: [], exclude: [], overrides: [] },
      preset: { value: 'recommended', origin: { kind: 'default' } },
      failOn: { value: 'error' },
      plan: { horizon: { value: '4w' }, productive: { value: 0.6 }, utilisationWarn: { value: 0.85 } },
    });
  });

  it('says where each value comes from', () => {
    const { config } = read('version: 1\nlanguage: tr\nlint:\n  extends: strict\n');
    const at = { kind: 'node', file: 'smorg.yaml', document: 0, part: 'value' };
    expect(config.language).toEqual({ value: 'tr', origin: { kind: 'file', at: { ...at, pointer: '/language' } } });
    expect(config.preset).toEqual({
      value: 'strict',
      origin: { kind: 'file', at: { ...at, pointer: '/lint/extends' } },
    });
    expect(config.failOn).toEqual({ value: 'warning', origin: { kind: 'preset', preset: 'strict' } });
    expect(withCommandLine(config, { failOn: 'never' }).failOn).toEqual({
      value: 'never',
      origin: { kind: 'command-line', option: '--fail-on' },
    });
  });

  it('takes the command line before overrides, these before rules, and rules before the preset', () => {
    const { config } = read(`version: 1
lint:
  rules: {planted/vague: info, planted/long-id: [warning, {most: 5}]}
  overrides:
    - {files: drafts, rules: {planted/vague: error, planted/long-id: [error, {most: 9}]}}
    - {files: [drafts/late], rules: {planted/vague: "off"}}
`);
    const vague = rule('planted/vague');
    const severities = (one: typeof config) =>
      ['a.yaml', 'drafts/a.yaml', 'drafts/late/a.yaml'].map((path) => severityOf(one, vague, path).value);
    expect(severities(config)).toEqual(['info', 'error', 'off']);
    expect(severities(withCommandLine(config, { rules: new Map([['planted/vague', 'warning']]) }))).toEqual(
      Array(3).fill('warning'),
    );
    expect(severityOf(config, rule('planted/gap'), 'a.yaml')).toEqual({
      value: 'info',
      origin: { kind: 'preset', preset: 'recommended' },
    });
    expect(optionsOf(config, rule('planted/long-id'), 'a.yaml')).toEqual({ most: 5 });
    expect(optionsOf(config, rule('planted/long-id'), 'drafts/a.yaml')).toEqual({ most: 9 });
  });

  it('runs a rule that is off but for some files', () => {
    const { config } = read(
      'version: 1\nlint: {rules: {planted/vague: "off"}, overrides: [{files: drafts, rules: {planted/vague: info}}]}\n',
    );
    expect(isOnSomewhere(config, rule('planted/vague'))).toBe(true);
    expect(isOnSomewhere(read('lint: {rules: {planted/vague: "off"}}').config, rule('planted/vague'))).toBe(false);
  });

  it.each([
    ['lint: {rules: {planted/vagu: error}}', 'repo/unknown-rule near planted/vague'],
    ['lint: {rules: {planted/long-id: [error, {mots: 5}]}}', 'repo/invalid-rule-setting near-option most'],
    ['lint: {rules: {planted/long-id: [error, {completely: 5}]}}', 'repo/invalid-rule-setting unknown-option '],
    ['lint: {rules: {planted/long-id: [error, {most: 0}]}}', 'repo/invalid-rule-setting wrong-value '],
    ['lint: {rules: {planted/vague: [error, {most: 3}]}}', 'repo/invalid-rule-setting no-options '],
    ['lint: {locked: [planted/vgue]}', 'repo/unknown-rule near planted/vague'],
    ['include: ["a/{b"]', 'repo/invalid-pattern unreadable '],
    ['lint: {overrides: [{files: "[", rules: {}}]}', 'repo/invalid-pattern unreadable '],
    ['lint: {rules: {repo/unknown-rule: "off"}}', 'repo/invalid-rule-setting never-off '],
  ])('%s is a mistake that ends the run', (text, expected) => {
    const { findings, isFatal } = read(`version: 1\n${text}\n`);
    expect(findings.map(({ rule: id, message, params }) => `${id} ${message} ${params?.['hint'] ?? ''}`)).toEqual([
      expected,
    ]);
    expect(isFatal).toBe(true);
  });

  it.each([
    ['lnt: {}', 'repo/unknown-field'],
    ['lint: {failOn: errors}', 'repo/unknown-value'],
    ['lint: {extends: 3}', 'repo/unknown-value'],
    ['lint: {rules: {planted/vague: fatal}}', 'repo/unknown-value'],
    ['plan: {horizon: soon}', 'repo/invalid-duration'],
  ])('%s is said in the same words as in the organisation', (text, expected) => {
    const { findings, isFatal } = read(`version: 1\n${text}\n`);
    expect(findings.map(({ rule: id }) => id)).toEqual([expected]);
    expect(isFatal).toBe(true);
  });

  it('does not fall over whatever stands in the file', () => {
    for (const text of [
      '',
      '[]',
      'a',
      '42',
      'lint: 3',
      'lint: {rules: [a], overrides: {a: b}, locked: {a: 1}}',
      ': {',
      '\0',
    ])
      expect(() => read(text)).not.toThrow();
  });
});

describe('presets', () => {
  const severities = (preset: string) => {
    const { config } = read(`version: 1\nlint: {extends: ${preset}}\n`);
    return PLANTED.map((one) => `${one.id.slice(8)} ${severityOf(config, one, 'a.yaml').value}`).join(', ');
  };

  it('start gently, without gaps', () => {
    expect(severities('starter')).toBe('vague warning, gap off, long-id error, throws error');
    expect(severities('recommended')).toBe('vague warning, gap info, long-id error, throws error');
    expect(severities('strict')).toBe('vague warning, gap warning, long-id error, throws error');
  });

  it('leave the guards of the check alone', () => {
    const { config } = read('version: 1\nlint: {extends: starter}\n');
    for (const one of RULES.filter((each) => each.isUnsuppressable)) {
      expect(severityOf(config, one, 'a.yaml').value).toBe(one.severity);
    }
  });
});
