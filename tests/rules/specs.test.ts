import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { rules } from '../../src/rules/registry.ts';
import { fixFiles, lintFiles } from './lint-files.ts';
import { type Marker, parseSpec, type SpecCase } from './parse-spec.ts';

// A spec speaks of one rule: what other rules of the house find in its small organisations does not matter, but what
// the layers below the rules find does, so that a spec cannot rest on a slip.
const emitted = new Set(rules.filter((rule) => 'emittedBy' in rule).map((rule) => rule.id));
const specs = readdirSync('tests/rules', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'))
  .sort();

it('has a rule for every spec', () => {
  expect(specs.map((path) => path.slice(0, -3)).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

describe.each(specs)('%s', (path) => {
  const rule = path.slice(0, -3);
  const text = readFileSync(`tests/rules/${path}`, 'utf8');
  const cases = parseSpec(text);

  it('reports something, and a rule of the model somewhere nothing', () => {
    // Bytes that are no text, files of many megabytes: the spec says where they are tested instead.
    const isElsewhere = text.includes('`tests/');
    if (!isElsewhere) expect(cases.some((one) => one.markers.some((marker) => marker.rule === rule))).toBe(true);
    if (emitted.has(rule)) return;
    expect(cases.some((one) => one.markers.every((marker) => marker.rule !== rule))).toBe(true);
  });

  it.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(found(one, rule)).toEqual(expected(one));
    if (Object.keys(one.fixed).length === 0) return;
    const fixed = new Map(fixFiles(one).files.map((file) => [file.path, file.after]));
    for (const [file, text] of Object.entries(one.fixed)) expect(fixed.get(file) ?? one.files[file]).toBe(text);
  });
});

function expected({ markers }: SpecCase): string[] {
  return markers.map((marker) => line(marker)).sort();
}

function found(one: SpecCase, rule: string): string[] {
  const marked = new Set(one.markers.map((marker) => marker.rule));
  const relevant = lintFiles(one).diagnostics.filter(
    (diagnostic) =>
      diagnostic.disposition === 'reported' &&
      (diagnostic.rule === rule || marked.has(diagnostic.rule) || emitted.has(diagnostic.rule)),
  );
  return relevant.map((diagnostic) => line(toMarker(diagnostic, one))).sort();
}

/** The marker that would assert a diagnostic; its message only where a marker of the place gives one. */
function toMarker(diagnostic: Diagnostic, { markers, files }: SpecCase): Marker {
  const { start, end } = diagnostic.range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const file = diagnostic.file ?? '';
  const goesOn = end.line > start.line;
  const length = [...(files[file]?.split('\n')[start.line - 1] ?? '')].length;
  const last = goesOn ? length + 1 : Math.max(end.column, start.column + 1);
  const here = markers.filter((one) => one.rule === diagnostic.rule && one.file === file && one.line === start.line);
  const isWorded = here.length > 0 && here.every((one) => one.message !== undefined);
  const worded = here.find((one) => one.message === diagnostic.message);
  const message = isWorded || worded !== undefined ? diagnostic.message : undefined;
  return { rule: diagnostic.rule, file, line: start.line, columns: [start.column, last], goesOn, message };
}

function line({ rule, file, line, columns, goesOn, message }: Marker): string {
  const words = message === undefined ? '' : `: ${message}`;
  return `${file}:${line}:${columns[0]}-${columns[1]}${goesOn ? '…' : ''} ${rule}${words}`;
}
