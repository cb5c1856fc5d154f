import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { askedLanguage, readInputs } from '../../src/action/read-inputs.ts';
import { SmorgError } from '../../src/diagnostics/smorg-error.ts';

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const file = parse(readFileSync('action.yml', 'utf8')) as ActionFile;

describe('action.yml', () => {
  it('runs one file by Node 24', () => {
    expect(file.runs).toEqual({ using: 'node24', main: 'dist/action.mjs' });
  });

  it('has inputs that may all be left out, and none that would override a configuration', () => {
    const standing = Object.entries(file.inputs).filter(([, input]) => input.default !== undefined);
    expect(standing.map(([name]) => name)).toEqual(['github-token']);
    expect(Object.values(file.inputs).filter(({ required }) => required !== false)).toEqual([]);
  });

  it('describes everything', () => {
    for (const { description } of [...Object.values(file.inputs), ...Object.values(file.outputs)]) {
      expect(description).toMatch(/^["A-Z].*\.$/);
    }
  });

  it('has the inputs that are read, and no others', () => {
    const asked = new Set<string>();
    const env = new Proxy({}, { get: (_, key) => void asked.add(String(key)) });
    readInputs(env);
    expect([...asked].sort()).toEqual(
      Object.keys(file.inputs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .sort(),
    );
  });
});

describe('inputs', () => {
  it('that are empty are as good as left out', () => {
    const env = Object.fromEntries(Object.keys(file.inputs).map((name) => [`INPUT_${name.toUpperCase()}`, ' ']));
    expect(readInputs(env)).toEqual(readInputs({}));
    expect(readInputs({})).toMatchObject({
      ...{
        command: 'all',
        paths: [],
        failOn: undefined,
        failOnNew: false,
        allowLargeRemoval: false,
        annotations: 'all',
        summary: true,
      },
      ...{ comment: 'off', language: undefined, now: undefined, token: undefined },
    });
  });

  it('are read as a workflow writes them', () => {
    const read = readInputs({
      INPUT_COMMAND: 'LINT',
      INPUT_PATH: 'brands/a\n\n  brands/b c  \n',
      'INPUT_FAIL-ON': 'warning',
      'INPUT_FAIL-ON-NEW': 'True',
      INPUT_ANNOTATIONS: 'false',
      INPUT_COMMENT: 'on-failure',
      INPUT_SUMMARY: 'false',
      INPUT_LANGUAGE: 'tr',
    });
    expect(read).toMatchObject({
      ...{ command: 'lint', paths: ['brands/a', 'brands/b c'], failOn: 'warning', failOnNew: true, annotations: 'off' },
      ...{ comment: 'on-failure', summary: false, language: 'tr' },
    });
  });

  it.each([
    [{ INPUT_COMMAND: 'check' }, 'command'],
    [{ 'INPUT_FAIL-ON': 'critical' }, 'fail-on'],
    [{ 'INPUT_FAIL-ON-NEW': 'yes' }, 'fail-on-new'],
    [{ INPUT_ANNOTATIONS: 'some' }, 'annotations'],
    [{ INPUT_COMMENT: 'constructor' }, 'comment'],
    [{ INPUT_LANGUAGE: 'de' }, 'language'],
  ])('%j are told with their values', (env, option) => {
    expect(() => readInputs(env)).toThrow(SmorgError);
    try {
      readInputs(env);
    } catch (error) {
      expect((error as SmorgError).params).toMatchObject({ option });
    }
  });

  it('may fail on a priority where gaps alone are looked for', () => {
    expect(readInputs({ INPUT_COMMAND: 'gaps', 'INPUT_FAIL-ON': 'critical' }).failOn).toBe('critical');
  });

  it.each(['plan', 'gaps'])('for findings do not go with %s', (command) => {
    expect(() => readInputs({ INPUT_COMMAND: command, 'INPUT_SARIF-FILE': 'a.sarif' })).toThrow(
      'input-not-for-command',
    );
    expect(() => readInputs({ INPUT_COMMAND: command, 'INPUT_REPORT-FILE': 'a.html' })).toThrow(
      'input-not-for-command',
    );
  });

  it('say the language whatever else is wrong', () => {
    expect(askedLanguage({ INPUT_LANGUAGE: 'tr', INPUT_COMMAND: 'x' })).toBe('tr');
    expect(askedLanguage({ INPUT_LANGUAGE: 'de' })).toBe('en');
  });
});
