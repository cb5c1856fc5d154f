import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/read-config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { LintInput } from '../../src/lint/lint-input.ts';
import { lintWorkspace } from '../../src/lint/lint-workspace.ts';
import { readWorkspace } from '../../src/lint/read-workspace.ts';
import type { WorkspaceLint } from '../../src/lint/workspace-lint.ts';
import { everyReference } from '../../src/model/every-reference.ts';
import { rules } from '../../src/rules/registry.ts';
import { parseNow } from '../../src/time/parse-now.ts';
import { EXAMPLES_NOW } from '../examples/run-smorg.ts';
import type { Ground, Mutation } from './mutation.ts';
import { type Site, sitesOf } from './site.ts';

const emitted = new Set(rules.filter((rule) => 'emittedBy' in rule).map(({ id }) => id));

/** An example, read once, and what is found of it after a mutation. */
export interface Example extends Ground {
  /** Findings of these rules, and of all that the layers below the rules find, which were not there before. */
  readonly newFindings: (mutation: Mutation, named: readonly string[]) => readonly Diagnostic[];
  readonly textOf: (file: string) => string;
}

/** Reads an example; its own configuration, which may turn rules off, is left aside. */
export function readExample(name: string): Example {
  const folder = `examples/${name}`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const texts = new Map(
    paths
      .filter((path) => path.endsWith('.yaml') && path !== 'smorg.yaml')
      .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
  );
  const whole = inputOf(texts, paths, rules);
  const before = lintWorkspace(whole);
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
  const sites = [...texts].flatMap(([path, text]) => sitesOf(path, text));
  return {
    sites,
    ids: new Set([...before.model!.entities.map(({ id }) => id), 'all', 'none', 'tbd']),
    references: referencesIn(before, sites),
    textOf: (file) => texts.get(file)!,
    newFindings: ({ file, text }, named) => {
      const wanted = rules.filter((rule) => emitted.has(rule.id) || named.includes(rule.id));
      const input = inputOf(new Map([...texts, [file, text]]), paths, wanted);
      const same = new Map([...before.sources].filter(([path]) => path !== file));
      const { diagnostics } = lintWorkspace(input, readWorkspace(input, same));
      return diagnostics.filter(({ fingerprint }) => !known.has(fingerprint));
    },
  };
}

function inputOf(texts: ReadonlyMap<string, string>, paths: readonly string[], wanted: LintInput['rules']): LintInput {
  const encoder = new TextEncoder();
  return {
    files: [...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    existingFiles: new Set(paths),
    config: readConfig(undefined, wanted),
    ...{ rules: wanted, language: 'en', showContacts: true },
    nowIn: (zone = 'UTC') => {
      const now = parseNow(EXAMPLES_NOW, zone);
      if (!now.ok) throw new Error(EXAMPLES_NOW);
      return now.value;
    },
  };
}

function referencesIn({ model }: WorkspaceLint, sites: readonly Site[]): Ground['references'] {
  const bySpot = new Map(sites.map((site) => [`${site.file}#${site.pointer}`, site]));
  const found: Ground['references'][number][] = [];
  everyReference(model!, ({ target, at }) => {
    const site = bySpot.get(`${at.file}#${at.pointer}`);
    if (site !== undefined) found.push({ site, isKey: at.part === 'key', target: `${target.kind}/${target.id}` });
  });
  return found;
}
