import { describe, expect, test } from 'vitest';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';

/** A calendar of so many entries, and what is found when one of its lines is another. */
function found(entries: number, line: number, text: string): unknown[] {
  const lines = ['calendars:', '  c:', '    entries:'];
  for (let i = 0; i < entries; i++) lines.push(`      - id: e${i}`, '        title: Yazı', '        text: kahve');
  lines[line] = text;
  const content = `${lines.join('\n')}\n`;
  const { findings } = readSource('a.yaml', new TextEncoder().encode(content), organisationShape);
  return findings.map(({ message, at }) => [message, at.kind === 'text' ? content.slice(at.start, at.end) : at.kind]);
}

describe('a slip after which every line seems to nest deeper', () => {
  test.each([1, 20, 60, 400, 20_000])('an unclosed bracket is said where it opens, with %i entries', (entries) => {
    expect(found(entries, 4, '        title: [kahve, süt')).toEqual([['bracket-open', '[']]);
  });

  test('a list that really is that deep is said to be', () => {
    const deep = `x-a: ${Array.from({ length: 120 }, (_, i) => `[\n${' '.repeat(i + 2)}`).join('')}1${']'.repeat(120)}\n`;
    const { findings } = readSource('a.yaml', new TextEncoder().encode(deep), organisationShape);
    expect(findings.map(({ rule }) => rule)).toEqual(['repo/too-deep']);
  });

  test('a tab in front of spaces that are right is the slip', () => {
    expect(found(50, 8, '\t        text: kahve')).toEqual([['tab', '\t']]);
  });
});
