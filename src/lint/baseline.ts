import { compareCodeUnits } from '../diagnostics/compare.ts';

/** Name of the baseline in a workspace's folder. */
export const BASELINE_NAME = 'smorg-baseline.jsonl';

/** A finding that a workspace lives with for now. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Path relative to the workspace, for the reader's eye: the fingerprint alone decides. */
  readonly file?: string;
  /** `kind/id`, for the reader's eye. */
  readonly entity?: string;
}

/** The findings that a workspace lives with for now, as read from its file. */
export interface Baseline {
  /** Path relative to the workspace. */
  readonly path: string;
  readonly text: string;
  readonly entries: ReadonlyMap<string, BaselineEntry>;
}

const HEADER = { smorg: 'baseline', version: 1 } as const;

/** Reads a baseline: a header, then an entry a line. Gives the first line that is neither (a conflict marker, say). */
export function parseBaseline(path: string, text: string): Baseline | { readonly badLine: number } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const entries = new Map<string, BaselineEntry>();
  let hasHeader = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const record = recordOf(line);
    if (!hasHeader) {
      if (record?.['smorg'] !== HEADER.smorg || record['version'] !== HEADER.version) return { badLine: index + 1 };
      hasHeader = true;
      continue;
    }
    const entry = entryOf(record);
    if (entry === undefined) return { badLine: index + 1 };
    entries.set(entry.fingerprint, entry);
  }
  return hasHeader ? { path, text, entries } : { badLine: 1 };
}

/** A baseline's text: sorted by file, rule and fingerprint, so that a change of it reads well in a pull request. */
export function printBaseline(entries: Iterable<BaselineEntry>): string {
  const lines = [...entries]
    .sort(compareEntries)
    .map(({ file, rule, entity, fingerprint }) => JSON.stringify({ file, rule, entity, fingerprint }));
  return `${[JSON.stringify(HEADER), ...lines].join('\n')}\n`;
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareCodeUnits(a.file ?? '', b.file ?? '') ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.fingerprint, b.fingerprint)
  );
}

function recordOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function entryOf(record: Record<string, unknown> | undefined): BaselineEntry | undefined {
  const { fingerprint, rule, file, entity } = record ?? {};
  if (typeof fingerprint !== 'string' || typeof rule !== 'string') return undefined;
  return {
    fingerprint,
    rule,
    ...(typeof file === 'string' && { file }),
    ...(typeof entity === 'string' && { entity }),
  };
}
