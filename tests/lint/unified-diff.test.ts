import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unifiedDiff } from '../../src/lint/unified-diff.ts';

const BEFORE = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n';

it('shows changes with three lines around them, near ones together', () => {
  expect(unifiedDiff('x.yaml', BEFORE, BEFORE.replace('b\n', 'B\n').replace('f\n', ''))).toBe(`--- a/x.yaml
+++ b/x.yaml
@@ -1,9 +1,8 @@
 a
-b
+B
 c
 d
 e
-f
 g
 h
 i
`);
});

it('says where the last line has no break', () => {
  expect(unifiedDiff('x', 'a', 'a\nb\n')).toBe(
    '--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n',
  );
});

it('gives the new text back when it is applied to the old', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'a: b'), { maxLength: 30 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(apply(before, unifiedDiff('x', before, after))).toBe(after);
    }),
  );
});

/** A small `patch`: follows the line numbers of the hunks and insists on the context. */
function apply(before: string, diff: string): string {
  if (diff === '') return before;
  const old = before === '' ? [] : before.split(/(?<=\n)/);
  let [result, at] = ['', 0];
  for (const line of diff.split(/(?<=\n)/).slice(2)) {
    const header = /^@@ -(\d+)(?:,(\d+))? /.exec(line);
    if (header !== null) {
      const start = header[2] === '0' ? Number(header[1]) : Number(header[1]) - 1;
      result += old.slice(at, start).join('');
      at = start;
    } else if (line.startsWith('+')) result += line.slice(1);
    else {
      expect(old[at]).toBe(line.slice(1));
      if (line.startsWith(' ')) result += line.slice(1);
      at++;
    }
  }
  return result + old.slice(at).join('');
}
