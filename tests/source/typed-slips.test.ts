import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { caseShape } from './slip-cases.ts';

const GOOD = `people:
  ayse:
    name: Ayşe Yılmaz
    roles: [lider, yazar]
    email: ayse@example.org
    capacity: 20h
  mert:
    name: Mert Demir
    roles: tasarımcı
teams:
  studio:
    name: Stüdyo
    members:
      - ayse
      - mert
      - can
accounts:
  x-tr: {title: Kuzey Kahve, handle: kuzey, audiences: [genç, öğrenci]}
  insta:
    title: "Kuzey: Kahve"
    audiences: [genç, aile]
    purpose: Duyurular
calendars:
  aralik:
    title: Aralık ayı
    accounts: [x-tr, insta]
    entries:
      - id: tadim
        title: Yeni yıl tadımı
        text: |
          Not: bu "akşam
          * bekleriz [
        owner: ayse
      - id: kapanis
        title: "Yıl biterken"
        owner: mert
`;

/** What a hand does to one line; `undefined` where it cannot. */
const TYPED: Readonly<Record<string, (line: string) => string | undefined>> = {
  'a colon in the text': (line) => inValue(line, (value) => `Not: ${value}`),
  'a quote that stays open': (line) => inValue(line, (value) => `"${value}`),
  'an apostrophe that stays open': (line) => inValue(line, (value) => `'${value}`),
  'quotes around the first word': (line) => inValue(line, (value) => `"${value}" dedi`),
  'an account name': (line) => inValue(line, (value) => `@${value}`),
  'a star': (line) => inValue(line, (value) => `*Yeni* ${value}`),
  'a percent sign': (line) => inValue(line, (value) => `%${value}`),
  'no space after the colon': (line) => (/^\s*(?:- )?[\w-]+: \S/.test(line) ? line.replace(': ', ':') : undefined),
  'no colon': (line) => (/^\s*(?:- )?[a-z]+: [^{[\s]/.test(line) ? line.replace(': ', ' ') : undefined),
  'no space after the dash': (line) => (/^\s*- \S/.test(line) ? line.replace('- ', '-') : undefined),
  'tabs for spaces': (line) => indented(line, (spaces) => '\t'.repeat(spaces.length / 2)),
  'special spaces': (line) => indented(line, (spaces) => '\u00a0'.repeat(spaces.length)),
  'no closing bracket': (line) => (/\]$/.test(line) ? line.slice(0, -1) : undefined),
  'no closing brace': (line) => (/\}$/.test(line) ? line.slice(0, -1) : undefined),
  'no closing quote': (line) => (/"$/.test(line) ? line.slice(0, -1) : undefined),
  'a comma less': (line) => (line.includes('{') ? line.replace(', ', ' ') : undefined),
  'a field twice': (line) => (/^\s+[\w-]+: \S/.test(line) && !line.endsWith('|') ? `${line}\n${line}` : undefined),
};

describe('one slip anywhere in a good file', () => {
  it('begins with a file without any', () => expect(read(GOOD).findings).toEqual([]));

  it.each(Object.entries(TYPED))('%s', (_, type) => {
    const lines = GOOD.split('\n');
    for (const [at, line] of lines.entries()) {
      const isText = /^ {10}/.test(line);
      const typed = isText || line === '' ? undefined : type(line);
      if (typed === undefined || typed === line) continue;
      const file = read([...lines.slice(0, at), typed, ...lines.slice(at + 1)].join('\n'));
      const found = file.findings.map(({ rule, message, at: place }) => {
        const start = place.kind === 'text' ? place.start : 0;
        return `${file.text.slice(0, start).split('\n').length} ${rule}/${message}`;
      });
      expect(found, typed).toHaveLength(1);
      expect(found[0], typed).toMatch(new RegExp(`^${at + 1 + (typed.includes('\n') ? 1 : 0)} `));
      expect(found[0], typed).not.toContain('unreadable');
    }
  });
});

function read(yaml: string) {
  return readSource('a.yaml', new TextEncoder().encode(yaml), caseShape);
}

function inValue(line: string, write: (value: string) => string): string | undefined {
  const parts = /^(\s*(?:- )?[\w-]+: )([^"'[{|].*)$/.exec(line);
  return parts === null ? undefined : parts[1] + write(parts[2]!);
}

function indented(line: string, write: (spaces: string) => string): string | undefined {
  return /^ {2}/.test(line) ? line.replace(/^ +/, write) : undefined;
}
