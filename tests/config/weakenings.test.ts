import { describe, expect, it } from 'vitest';
import { weakened } from './weakenings-of.ts';

/** A configuration with something under `lint`. */
function lint(yaml: string): string {
  return `version: 1\nlint: {${yaml}}\n`;
}

const ERROR = lint('rules: {planted/vague: error}');
const OFF = lint('rules: {planted/vague: "off"}');
const IN_CALENDARS = lint('overrides: [{files: calendars, rules: {planted/vague: error}}]');

describe('a rule', () => {
  it.each<[string, string | undefined, string, string[]]>([
    ['is turned off', ERROR, OFF, ['2:31 rule-off planted/vague error off']],
    ['is turned off where the preset had it on', 'version: 1\n', OFF, ['2:31 rule-off planted/vague warning off']],
    ['is turned off by a first configuration', undefined, OFF, ['2:31 rule-off planted/vague warning off']],
    ['is lowered', ERROR, lint('rules: {planted/vague: info}'), ['2:31 rule-lowered planted/vague error info']],
    [
      'is no longer set',
      lint('rules: {planted/vague: error, planted/gap: warning}'),
      lint('rules: {planted/gap: warning}'),
      ['2:8 rule-unset planted/vague error warning'],
    ],
    [
      'is no longer set, nor anything else',
      ERROR,
      'version: 1\n',
      ['smorg.yaml rule-unset planted/vague error warning'],
    ],
    [
      'is turned off in some files',
      'version: 1\n',
      lint('overrides: [{files: [calendars, "*.draft.yaml"], rules: {planted/vague: "off"}}]'),
      ['2:80 rule-off-in planted/vague warning off [*.draft.yaml calendars]'],
    ],
    [
      'is turned off in files that are yet to come',
      'version: 1\n',
      lint('overrides: [{files: ["20[2-9]?/*.{draft,idea}.yml"], rules: {planted/vague: "off"}}]'),
      ['2:84 rule-off-in planted/vague warning off [20[2-9]?/*.{draft,idea}.yml]'],
    ],
    [
      'is turned off in more files',
      lint('overrides: [{files: calendars/old, rules: {planted/vague: "off"}}]'),
      lint('overrides: [{files: [calendars], rules: {planted/vague: "off"}}]'),
      ['2:64 rule-off-in planted/vague warning off [calendars]'],
    ],
    [
      'is no longer set in some files',
      IN_CALENDARS,
      lint('overrides: []'),
      ['2:8 rule-unset-in planted/vague error warning [calendars]'],
    ],
    [
      'is no longer set in some files, where it is off elsewhere',
      lint('rules: {planted/vague: "off"}, overrides: [{files: calendars, rules: {planted/vague: error}}]'),
      OFF,
      ['2:1 rule-unset-in planted/vague error off [calendars]'],
    ],
    [
      'loses by the order of what is said of a file',
      lint(
        'overrides: [{files: people.yaml, rules: {planted/vague: info}}, {files: "*.yaml", rules: {planted/vague: error}}]',
      ),
      lint(
        'overrides: [{files: "*.yaml", rules: {planted/vague: error}}, {files: people.yaml, rules: {planted/vague: info}}]',
      ),
      ['2:114 rule-lowered-in planted/vague error info [people.yaml]'],
    ],
    [
      'asks for less by its option',
      lint('rules: {planted/long-id: [error, {most: 10}]}'),
      lint('rules: {planted/long-id: [error, {most: 12}]}'),
      ['2:41 option planted/long-id most 10 12'],
    ],
    [
      'asks for less by its option in some files',
      'version: 1\n',
      lint('overrides: [{files: calendars, rules: {planted/long-id: [error, {most: 30}]}}]'),
      ['2:72 option-in planted/long-id most 20 30 [calendars]'],
    ],
    [
      'has lost its option',
      lint('rules: {planted/long-id: [error, {most: 10}]}'),
      lint('rules: {planted/long-id: error}'),
      ['2:16 option planted/long-id most 10 20'],
    ],
  ])('%s', (_title, before, after, told) => {
    expect(weakened(before, after)).toEqual(told);
    expect(weakened(after, after)).toEqual([]);
    expect(weakened(after, before)).toEqual([]);
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['says what the preset says anyway', lint('rules: {planted/vague: warning}'), 'version: 1\n'],
    [
      'is set in other words',
      IN_CALENDARS,
      lint('overrides: [{files: [calendars/**], rules: {planted/vague: error}}]'),
    ],
    [
      'is set once instead of in every file',
      lint('overrides: [{files: "*.yaml", rules: {planted/vague: error}}]'),
      lint('rules: {planted/vague: error}'),
    ],
    [
      'has another option while it is off',
      lint('rules: {planted/long-id: ["off", {most: 10}]}'),
      lint('rules: {planted/long-id: ["off", {most: 90}]}'),
    ],
    ['is off before and after', OFF, lint('rules: {planted/vague: "off", planted/gap: error}')],
  ])('that %s is nothing', (_title, before, after) => {
    expect(weakened(before, after)).toEqual([]);
  });
});

describe('the check as a whole', () => {
  it.each<[string, string, string, string[]]>([
    [
      'has a lower preset, of which severities are part',
      lint('extends: recommended'),
      lint('extends: starter'),
      ['2:17 preset recommended starter'],
    ],
    [
      'has a lower preset, by which it also fails by less',
      lint('extends: strict'),
      'version: 1\n',
      ['smorg.yaml preset strict recommended'],
    ],
    ['fails by less', 'version: 1\n', lint('failOn: never'), ['2:16 fail-never error never']],
    ['fails by less than it said', lint('failOn: info'), lint('failOn: warning'), ['2:16 fail-on info warning']],
    ['no longer says by what it fails', lint('failOn: info'), lint(''), ['2:1 fail-on info error']],
    [
      'has fewer locked rules',
      lint('locked: [planted/vague, planted/gap, repo/lost-text]'),
      lint('locked: [planted/gap]'),
      ['2:8 unlocked planted/vague', '2:8 unlocked repo/lost-text'],
    ],
    [
      'has no locked rules any more',
      lint('locked: planted/gap'),
      lint('extends: recommended'),
      ['2:1 unlocked planted/gap'],
    ],
    ['looks less far ahead', 'plan: {horizon: 1mo}\n', 'plan: {horizon: 20d}\n', ['1:17 horizon 1mo 20d']],
    ['looks less far ahead than by default', 'version: 1\n', 'plan: {horizon: 27d}\n', ['1:17 horizon 4w 27d']],
    [
      'calls a week overfull later',
      'version: 1\n',
      'plan: {utilisation: {warn: 1.2}}\n',
      ['1:28 utilisation 0.85 1.2'],
    ],
    [
      'leaves files out',
      'version: 1\n',
      'exclude: [calendars/old, people.yaml]\n',
      ['1:11 excluded calendars/old 1 [calendars/old/may.yaml]', '1:26 excluded people.yaml 1 [people.yaml]'],
    ],
    [
      'takes fewer files in',
      'include: [people.yaml, calendars/**]\n',
      'include: [people.yaml]\n',
      ['1:1 not-included 2 [calendars/december.yaml calendars/old/may.yaml]'],
    ],
    ['takes only some files in', 'version: 1\n', 'include: calendars\n', ['1:1 not-included 1 [people.yaml]']],
  ])('%s', (_title, before, after, told) => {
    expect(weakened(before, after)).toEqual(told);
    expect(weakened(after, after)).toEqual([]);
    expect(weakened(after, before)).toEqual([]);
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['names its preset', 'version: 1\n', lint('extends: recommended')],
    ['names what the preset says', lint('extends: strict'), lint('extends: strict, failOn: warning')],
    [
      'has locked rules in another order',
      lint('locked: [planted/gap, planted/vague]'),
      lint('locked: [planted/vague, planted/gap]'),
    ],
    ['unlocks what nothing silences anyway', lint('locked: [repo/weakened-check]'), lint('locked: []')],
    ['leaves out what is not the organisation', 'version: 1\n', 'exclude: ci.yaml\n'],
    ['leaves out a file that is not there', 'version: 1\n', 'exclude: [archive]\n'],
    ['leaves the same out in other words', 'exclude: [calendars/old]\n', 'exclude: ["**/old/*.yaml"]\n'],
    ['takes the same in by other words', 'include: [people.yaml, calendars]\n', 'include: ["*.yaml"]\n'],
    ['looks as far ahead in other words', 'plan: {horizon: 4w}\n', 'plan: {horizon: 28d}\n'],
    ['assumes another part of working time', 'version: 1\n', 'plan: {productive: 0.9}\n'],
    ['speaks another language', 'language: en\n', 'language: tr\n'],
    ['has a first configuration', undefined, 'version: 1\n'],
  ])('that %s is as strict as before', (_title, before, after) => {
    expect(weakened(before, after)).toEqual([]);
  });

  it('is one finding when its configuration is gone, however much that said', () => {
    const before = 'exclude: ci.yaml\nlint: {extends: strict, rules: {planted/gap: error}, locked: [planted/vague]}\n';
    expect(weakened(before, undefined)).toEqual(['people.yaml configuration-gone smorg.yaml 3']);
    expect(weakened(lint('extends: starter'), undefined)).toEqual([]);
  });

  it('is unknown where the configuration cannot be used', () => {
    expect(weakened(ERROR, lint('rules: {planted/vague: lax}'))).toEqual([]);
    expect(weakened(lint('rules: {planted/vague: lax}, failOn: info'), OFF)).toEqual([]);
  });
});
