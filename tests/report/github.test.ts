import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatGithub } from '../../src/report/github.ts';
import { DIAGNOSTICS } from '../fixtures/report/diagnostics.ts';
import { cleanResult, OPTIONS, resultOf } from '../fixtures/report/lint-result.ts';
import { obeyLog } from './runner-commands.ts';

const [, onOneLine, overLines] = DIAGNOSTICS as [Diagnostic, Diagnostic, Diagnostic];

function manyOf(count: number, given: Partial<Diagnostic>): Diagnostic[] {
  return Array.from({ length: count }, (_, i) => {
    const { change: _change, ...base } = onOneLine;
    return { ...base, message: `message ${i}`, ...given };
  });
}

describe('github', () => {
  it('says nothing about a clean run', () => {
    expect(formatGithub(cleanResult(), OPTIONS)).toBe('');
  });

  it('names the path from the root of the repository', () => {
    const [command] = obeyLog(formatGithub(resultOf([onOneLine]), { ...OPTIONS, pathPrefix: 'social/' }));
    expect(command?.properties).toMatchObject({ file: 'social/teams.yaml', line: '7', col: '11', endColumn: '21' });
  });

  it.each([
    ['social/', '../teams.yaml', 'teams.yaml'],
    ['a/b/', '../../c/teams.yaml', 'c/teams.yaml'],
    ['', './teams.yaml', 'teams.yaml'],
  ])('names a file above the folder of the run without dots: %s%s', (pathPrefix, file, expected) => {
    const [command] = obeyLog(formatGithub(resultOf([{ ...onOneLine, file }]), { ...OPTIONS, pathPrefix }));
    expect(command?.properties['file']).toBe(expected);
  });

  it('leaves the columns of several lines out, because the runner would drop the range', () => {
    const [command] = obeyLog(formatGithub(resultOf([overLines]), OPTIONS));
    expect(command?.properties).toEqual({
      title: 'team/meeting-twice',
      file: 'teams.yaml',
      line: '10',
      endLine: '17',
    });
  });

  it('keeps ten of a kind, and says in the last notice how many it left out', () => {
    const findings = [
      ...manyOf(13, { severity: 'error' }),
      ...manyOf(11, { severity: 'warning' }),
      ...manyOf(10, { severity: 'info' }),
    ];
    const commands = obeyLog(formatGithub(resultOf(findings), OPTIONS));
    const count = (name: string): number => commands.filter((command) => command.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(commands.at(-1)?.data).toMatch(/^5 more findings have no annotation/);
  });

  it('puts new findings first, and one of each rule before any repeats', () => {
    const findings = [
      ...manyOf(12, { rule: 'a/a' }),
      ...manyOf(1, { rule: 'b/b' }),
      ...manyOf(1, { rule: 'c/c', change: 'new' }),
      ...manyOf(1, { rule: 'd/d', change: 'worse', severity: 'warning' }),
    ];
    const commands = obeyLog(formatGithub(resultOf(findings), OPTIONS));
    const errors = commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['title']);
    expect(errors).toEqual(['c/c (new)', 'a/a', 'b/b', ...Array.from({ length: 7 }, () => 'a/a')]);
  });

  it('cuts a message at 4,096 characters, never inside one', () => {
    const [command] = obeyLog(formatGithub(resultOf([{ ...onOneLine, message: `x${'🌙'.repeat(4_000)}` }]), OPTIONS));
    expect(command?.data.length).toBeLessThanOrEqual(4_096);
    expect(command?.data).toMatch(/^x(?:🌙)+…$/u);
  });
});
