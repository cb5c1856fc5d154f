import { expect, it } from 'vitest';
import { readComments } from '../../src/source/comments.ts';
import { readSource } from '../../src/source/read-source.ts';

function covers(yaml: string): string[] {
  const file = readSource('a.yaml', new TextEncoder().encode(yaml), {});
  return readComments(file).map(({ text, start, end, trailing, covers }) => {
    expect(file.text.slice(start, end)).toBe(text);
    return `${text}${trailing ? ' <' : ' v'} ${covers === undefined ? '-' : covers.document + covers.pointer}`;
  });
}

it.each([
  ['a: 1 # x', ['# x < 0/a']],
  ['# x\na: 1', ['# x v 0/a']],
  ['# x\n# y\n\na: 1', ['# x v 0/a', '# y v 0/a']],
  ['a: # x\n  b: 1', ['# x < 0/a']],
  ['a:\n  # x\n  b: 1', ['# x v 0/a/b']],
  ['a:\n  b: 1\n  # x\nc: 2', ['# x v 0/c']],
  ['a: 1\n# x', ['# x v -']],
  ['l:\n  - id: a # x\n    t: b # y\n  # z\n  - id: c', ['# x < 0/l/0/id', '# y < 0/l/0/t', '# z v 0/l/1']],
  ['l:\n  - {id: a, t: b} # x\n  - c # y\n  - # z\n    d: 1', ['# x < 0/l/0', '# y < 0/l/1', '# z < 0/l/2']],
  ['l: [\n  a, # x\n  b\n] # y', ['# x < 0/l/0', '# y < 0/l']],
  ['m: {a: 1, b: [2, 3]} # x', ['# x < 0/m']],
  ['m: {\n  a: 1, b: 2, # x\n}', ['# x < 0/m/b']],
  ['t: "a # b" # x\nu: a#b\nv: |\n  # no\n  c\nw: a\n  b # y', ['# x < 0/t', '# y < 0/w']],
  ['# x\r\na: 1 # y\r\n', ['# x v 0/a', '# y < 0/a']],
  ['# x\n---\na: 1\n---\nb: 1 # y', ['# x v 0/a', '# y < 1/b']],
  ['a/b: 1 # x', ['# x < 0/a~1b']],
  ['no comment', []],
])('%j', (yaml, expected) => expect(covers(yaml)).toEqual(expected));
