import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import type { Shape } from '../../src/source/shape.ts';

const text = { text: true } as const;
const thing: Shape = {
  fields: { title: text, phone: text, tags: { ...text, items: text }, share: text, by: { values: text }, count: {} },
};
const shape: Shape = { fields: { things: { values: thing } } };

function read(yaml: string | Uint8Array) {
  return readSource('a.yaml', typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml, shape);
}

/** The findings in short: rule, message, what they point at. */
function findings(yaml: string | Uint8Array): string[] {
  const file = read(yaml);
  return file.findings.map(({ rule, message, at }) => {
    const token = at.kind === 'text' ? JSON.stringify(file.text.slice(at.start, at.end)) : at.kind;
    return `${rule}/${message} ${token}`;
  });
}

function thingOf(fields: string): unknown {
  const file = read(`things:\n  a: ${fields}\n`);
  expect(file.findings).toEqual([]);
  return (file.documents[0] as never)['things']['a'];
}

describe('text keeps what was written', () => {
  it.each([
    ['1907', '1907'],
    ['+905321112233', '+905321112233'],
    ['3e912158', '3e912158'],
    ['no', 'no'],
    ['true', 'true'],
    ['2026-12-01', '2026-12-01'],
    ['0x1F', '0x1F'],
    ['.5', '.5'],
    ['1_000', '1_000'],
    ['Null', 'Null'],
    ['12:30', '12:30'],
    ['"1907"', '1907'],
    ["'no'", 'no'],
    ['null', null],
    ['~', null],
    ['', null],
  ])('title: %s', (written, value) => {
    expect(thingOf(`\n    title: ${written}`)).toEqual({ title: value });
  });

  it('in lists, in maps with free keys and through aliases', () => {
    expect(thingOf('{tags: [1, no], by: {x: 7}}')).toEqual({ tags: ['1', 'no'], by: { x: '7' } });
    expect(thingOf('{count: &n 5, title: *n}')).toEqual({ count: 5, title: '5' });
  });

  it('and the rest is YAML 1.2 core', () => {
    expect(thingOf('{count: [5, no, true, 0x10, 0o10, 1e3, ~, 2026-12-01]}')).toEqual({
      count: [5, 'no', true, 16, 8, 1000, null, '2026-12-01'],
    });
  });
});

describe('maps', () => {
  it('have no prototype, and any key is an ordinary key', () => {
    const [root] = read('__proto__: {x: 1}\nconstructor: 2\n1907: a\ntrue: b\n1.50: c\nnull: d').documents;
    expect(Object.getPrototypeOf(root)).toBeNull();
    expect(Object.keys(root as object)).toEqual(['1907', '__proto__', 'constructor', 'true', '1.50', 'null']);
  });

  it('take what merge keys bring, their own fields first', () => {
    const yaml = 'a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {<<: [*a, *b], x: 0}\nd:\n  <<: *b\n  w: 5';
    const [root] = read(yaml).documents as never[];
    expect(root!['c']).toEqual({ x: 0, y: 2, z: 4 });
    expect(root!['d']).toEqual({ w: 5, y: 3, z: 4 });
  });

  it('may have 32,000 keys', () => {
    const yaml = Array.from({ length: 32_000 }, (_, i) => `k${i}: ${i}`).join('\n');
    expect(Object.keys(read(yaml).documents[0] as object)).toHaveLength(32_000);
  });

  it('say a key once', () => {
    expect(findings('a: 1\nb: 2\n"a": 3')).toEqual(['repo/duplicate-key/duplicate "\\"a\\""']);
    expect(read('a: 1\na: 2').isBroken).toBe(true);
  });
});

describe('documents', () => {
  it('are read one by one, each with its own anchors', () => {
    expect(read('a: 1\n---\nb: 2\n...\n---\nc: 3').documents).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
    expect(findings('a: &x 1\n---\nb: *x')).toEqual(['repo/yaml-syntax/unknown-alias "*x"']);
  });

  it('are missing where nothing is written', () => {
    expect(read('').documents).toEqual([]);
    expect(read('# only a comment\n').documents).toEqual([]);
    expect(read('\uFEFF').documents).toEqual([]);
  });

  it('may begin with a mark and have any line ends', () => {
    expect(read('\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n')).toMatchObject({ documents: [{ a: 1, b: 'x\ny\n' }] });
  });
});

describe('lost text', () => {
  it.each([
    ['title: #işbirliği başlıyor', '#işbirliği başlıyor', 'comment "#işbirliği başlıyor"'],
    ['title: Yeni kahve #kahve #yeni', 'Yeni kahve #kahve #yeni', 'cut "#kahve #yeni"'],
    ['title: !Yeni kampanya', '!Yeni kampanya', 'tag "!Yeni kampanya"'],
    ['title: !Yeni', '!Yeni', 'tag "!Yeni"'],
    ['title: &Co kampanyası', '&Co kampanyası', 'anchor "&Co kampanyası"'],
    ['tags: #kahve', '#kahve', 'comment "#kahve"'],
  ])('%s', (line, value, message) => {
    const yaml = `things:\n  a:\n    ${line}\n`;
    expect(findings(yaml)).toEqual([`repo/lost-text/${message}`]);
    const file = read(yaml);
    expect(Object.values((file.documents[0] as never)['things']['a'])).toEqual([value]);
    expect(file.lost).toEqual([{ document: 0, pointer: `/things/a/${line.split(':')[0]}` }]);
  });

  it.each([
    'title: # a comment',
    'title: ayse #who',
    'title: "x" #Kahve',
    'count: #kahve',
    'title: &tz Europe/Istanbul',
    'title: &t Bir\n    tags: *t',
    'title: !!str 5',
  ])('not: %s', (line) => expect(findings(`things:\n  a:\n    ${line}\n`)).toEqual([]));

  it('a comma that cuts a value', () => {
    const file = read('things: {a: {share: 4,8%, title: x}}');
    expect(file.documents).toEqual([{ things: { a: { share: '4,8%', title: 'x' } } }]);
    expect(findings('things: {a: {share: 4,8%, title: x}}')).toEqual(['repo/comma-in-flow-map/cut "4,8%"']);
    expect(findings('things: {a: {title: Merhaba, dünya, tags: x}}')).toEqual([
      'repo/comma-in-flow-map/cut "Merhaba, dünya"',
    ]);
    expect(findings('things: {a: {title, tags}}')).toEqual([]);
  });
});

describe('bytes', () => {
  it('that are not UTF-8 are never replaced', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('a: ğ\nb: '), 0xfe, 0x0a]);
    const file = read(bytes);
    expect(file).toMatchObject({ isBroken: true, documents: [], text: 'a: ğ\nb: ş\n' });
    expect(file.findings).toMatchObject([
      { message: 'not-utf-8', params: { line: 2, byte: 'FE' }, at: { start: 8, end: 9 } },
    ]);
  });

  it.each([
    ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0, 0x3a, 0], 'repo/not-text/utf-16 file'],
    ['UTF-16 without', [0x61, 0, 0x3a, 0, 0x20, 0], 'repo/not-text/utf-16 file'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff], 'repo/not-text/binary file'],
    ['a zero byte', [0x61, 0x3a, 0x20, 0], 'repo/not-text/nul "\\u0000"'],
    ['a control character', [0x61, 0x3a, 0x20, 0x0b], 'repo/not-text/control "\\u000b"'],
    ['an old line end', [0x61, 0x0d, 0x62], 'repo/not-text/carriage-return "\\r"'],
  ])('%s', (_, bytes, finding) => expect(findings(Uint8Array.from(bytes))).toEqual([finding]));
});

describe('limits', () => {
  it('of depth', () => {
    expect(findings('['.repeat(100_000))).toEqual(['repo/too-deep/too-deep "["']);
    expect(findings(Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))).toHaveLength(1);
    expect(read(`${'['.repeat(90)}${']'.repeat(90)}`).isBroken).toBe(false);
  });

  it('of aliases', () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
    expect(findings(bomb.join('\n'))).toEqual(['repo/alias-limit/too-many "*a13"']);
    const merges = [
      'a0: &a0 {x: 1}',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}`),
    ];
    expect(findings(merges.join('\n'))).toHaveLength(1);
    const chain = ['a0: &a0 [x]', ...Array.from({ length: 5000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)];
    expect(findings(chain.join('\n'))).toHaveLength(1);
    expect(findings('a: &a [*a]')).toEqual(['repo/alias-limit/inside-itself "*a"']);
  });

  it('of size', () => {
    expect(findings(new Uint8Array(17 * 1024 * 1024).fill(0x20))).toEqual(['repo/too-large/too-large file']);
  });
});
