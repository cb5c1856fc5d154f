import { describe, expect, it } from 'vitest';
import { lint, reported } from './workspace.ts';

const AUDIENCES = 'audiences:\n  vague-a: {}\n  a-rather-long-id: {}\n';

describe('a run under a configuration', () => {
  it('says what is wrong with a broken one, and nothing else', () => {
    const result = lint({ 'smorg.yaml': 'version: 1\nlint: {rules: {planted/vagu: error}}\n', 'a.yaml': AUDIENCES });
    expect([result.isConfigBroken, result.files]).toEqual([true, 0]);
    expect(reported(result)).toEqual([
      'smorg.yaml:2:16 error repo/unknown-rule There is no rule "planted/vagu". Did you mean "planted/vague"?',
    ]);
  });

  it('gives rules their severity and options by path', () => {
    const config = `version: 1
lint:
  rules: {planted/vague: "off"}
  overrides:
    - files: drafts
      rules: {planted/vague: error, planted/long-id: [warning, {most: 10}]}
`;
    const files = {
      'smorg.yaml': config,
      'a.yaml': AUDIENCES,
      'drafts/b.yaml': AUDIENCES.replace(/a:/g, 'b:').replace('long-id', 'long-ib'),
    };
    expect(reported(lint(files))).toEqual([
      'drafts/b.yaml:2:3 error planted/vague Audience "vague-b" is vague',
      'drafts/b.yaml:3:3 warning planted/long-id Id "a-rather-long-ib" is longer than 10',
    ]);
  });

  it('says which settings have no effect', () => {
    const config = `version: 1
include: [a.yaml, peple]
exclude: [drafts]
lint:
  rules: {planted/vague: "off", planted/long-id: "off"}
  locked: [planted/vague]
  overrides: [{files: nowhere, rules: {planted/gap: info}}]
---
lint: {}
`;
    expect(reported(lint({ 'smorg.yaml': config, 'a.yaml': AUDIENCES }))).toEqual([
      'smorg.yaml:2:19 warning repo/unused-configuration The pattern "peple" of include names no file.',
      'smorg.yaml:3:11 warning repo/unused-configuration The pattern "drafts" of exclude names no file.',
      'smorg.yaml:6:12 warning repo/unused-configuration The rule "planted/vague" is locked, but it is turned off.',
      'smorg.yaml:7:23 warning repo/unused-configuration The pattern "nowhere" of this override names no file that is checked.',
      'smorg.yaml:9:1 warning repo/unused-configuration Only the first document of the configuration is read.',
    ]);
  });
});
