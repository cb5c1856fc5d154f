import type { ConfigReading } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { findWeakenings } from '../../src/config/weakenings/find-weakenings.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { createLineIndex, positionAt } from '../../src/source/line-index.ts';
import { locate } from '../../src/source/locate.ts';
import { readSource } from '../../src/source/read-source.ts';
import { RULES } from '../lint/workspace.ts';

/** The organisation's files; `ci.yaml` is somebody else's. */
const PATHS = ['calendars/december.yaml', 'calendars/old/may.yaml', 'ci.yaml', 'people.yaml'];

/** A configuration's text as it is read, `undefined` for none. */
export function configOf(text: string | undefined): ConfigReading {
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  return readConfig(bytes && readSource('smorg.yaml', bytes, configShape), RULES);
}

/** What the one configuration asks for less than the other. */
export function weakeningsOf(before: string | undefined, after: string | undefined): Finding[] {
  const change = { before: configOf(before), after: configOf(after), rules: RULES, paths: PATHS };
  const isOurs = (path: string) => path !== 'ci.yaml';
  return findWeakenings({ ...change, isOurs }, { kind: 'file', file: 'people.yaml' });
}

/** The same in short: `3:10 rule-off planted/vague error off`. */
export function weakened(before: string | undefined, after: string | undefined): string[] {
  const { source } = configOf(after);
  return weakeningsOf(before, after).map(({ at, message, params = {} }) => {
    const said = Object.values(params).map((value) => (Array.isArray(value) ? `[${value.join(' ')}]` : String(value)));
    if (at.kind !== 'node') return [at.kind === 'file' ? at.file : at.kind, message, ...said].join(' ');
    const { line, column } = positionAt(createLineIndex(source!.text), locate(source!, at).start);
    return [`${line}:${column}`, message, ...said].join(' ');
  });
}
