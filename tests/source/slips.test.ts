import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/registry.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { createLineIndex, positionAt } from '../../src/source/line-index.ts';
import { readSource } from '../../src/source/read-source.ts';
import { resolveEdit } from '../../src/source/resolve-edit.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { CAPTIONS } from './captions.ts';
import { caseShape, slipCases } from './slip-cases.ts';

const cases = slipCases();

function read(yaml: string): SourceFile {
  return readSource('a.yaml', new TextEncoder().encode(yaml), caseShape);
}

/** The text after the first fix of every finding. */
function fixed(file: SourceFile): string {
  const edits = file.findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
  const changes = edits.map((edit) => resolveEdit(file, edit)).filter((change) => change !== undefined);
  return applyEdits(file.text, changes).text;
}

describe('slips', () => {
  it('are many', () => expect(cases.length).toBeGreaterThanOrEqual(120));

  it.each(cases.map((one) => [one.title, one] as const))('%s', (_, { yaml, expected }) => {
    const file = read(yaml);
    const index = createLineIndex(file.text);
    const found = file.findings.map(({ rule, message, at }) => {
      if (at.kind !== 'text') return `${rule} ${at.kind}`;
      const start = positionAt(index, at.start);
      const column = at.start - index.starts[start.line - 1]!;
      return `${start.line}:${column}-${column + at.end - at.start} ${rule.replace('repo/', '')}/${message}`;
    });
    expect(found).toEqual(expected);
  });

  it.each(cases.filter(({ expected }) => expected.length > 0).map((one) => [one.title, one] as const))(
    'read again once mended: %s',
    (_, { yaml }) => {
      const file = read(yaml);
      const cures = file.findings.map((finding) => finding.fixes?.length ?? 0);
      if (cures.includes(0)) return;
      const after = read(fixed(file));
      expect(after.findings.filter(({ rule }) => rule === 'repo/yaml-syntax')).toEqual([]);
      expect(after.isBroken).toBe(false);
    },
  );

  it('use words that their rules have', () => {
    for (const { yaml } of cases) {
      for (const { rule, message, params = {}, fixes = [], related = [] } of read(yaml).findings) {
        const manual = rules.find(({ id }) => id === rule)!;
        const { en, help } = manual.messages[message]!;
        for (const [slot, name] of `${en} ${help.en}`.replaceAll('{{name}}', '').matchAll(/\{(\w+)\}/g)) {
          expect(params, `${message} ${slot}`).toHaveProperty(name!);
        }
        for (const { title } of fixes) expect(manual.texts).toHaveProperty([title]);
        for (const label of related) expect(manual.texts).toHaveProperty([label.message]);
      }
    }
  });
});

describe('captions as people write them', () => {
  it('are thirty at least', () => expect(CAPTIONS.length).toBeGreaterThanOrEqual(30));

  it.each(CAPTIONS)('%s', (caption) => {
    const yaml = `calendars:\n  aralik:\n    entries:\n      - id: bir\n        title: ${caption}\n        owner: ayse\n`;
    const file = read(yaml);
    const title = (one: SourceFile) => (one.documents[0] as never)['calendars']['aralik']['entries'][0]['title'];
    if (file.findings.length === 0) {
      expect(title(file)).toBe(caption);
      return;
    }
    expect(file.findings).toHaveLength(1);
    const [finding] = file.findings;
    const at = finding!.at as { start: number; end: number };
    expect(createLineIndex(yaml).starts.filter((start) => start <= at.start)).toHaveLength(5);
    const again = read(fixed(file));
    expect(again.findings).toEqual([]);
    expect(title(again)).toBe(meant(caption));
  });
});

/** Quotes around the whole were meant as quotes of YAML. */
function meant(caption: string): string {
  return /^(["']).*\1$/.test(caption) && !/^"\S+" .*"$/.test(caption) ? caption.slice(1, -1) : caption;
}
