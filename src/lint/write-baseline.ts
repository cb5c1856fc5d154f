import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Baseline, type BaselineEntry, printBaseline } from './baseline.ts';
import type { WorkspaceLint } from './workspace-lint.ts';

/** What a baseline would become, and how that differs from what it is. */
export interface BaselineChange {
  readonly text: string;
  readonly entries: number;
  readonly added: number;
  readonly removed: number;
  /** Findings that are reported all the same: their rule is locked or guards the check. */
  readonly refused: number;
}

/**
 * The baseline that holds every finding reported now (those it already holds included).
 *
 * @param isDeaf whether a rule takes no baseline
 */
export function writeBaseline(
  lint: WorkspaceLint,
  before: Baseline | undefined,
  isDeaf: (rule: string) => boolean,
): BaselineChange {
  const current = lint.diagnostics.filter((diagnostic) => diagnostic.disposition !== 'suppressed');
  const taken = current.filter((diagnostic) => !isDeaf(diagnostic.rule));
  const entries = new Map(taken.map((diagnostic) => [diagnostic.fingerprint, entryOf(diagnostic, lint.folder)]));
  return { ...changeOf(entries, before), refused: current.length - taken.length };
}

/** The baseline without its stale entries, as a run with this baseline found them; nothing is added. */
export function pruneBaseline(lint: WorkspaceLint, before: Baseline): BaselineChange {
  const stale = new Set(lint.staleEntries.map((entry) => entry.fingerprint));
  const entries = new Map([...before.entries].filter(([fingerprint]) => !stale.has(fingerprint)));
  return { ...changeOf(entries, before), refused: 0 };
}

function changeOf(entries: ReadonlyMap<string, BaselineEntry>, before: Baseline | undefined) {
  const old = before?.entries ?? new Map<string, BaselineEntry>();
  return {
    text: printBaseline(entries.values()),
    entries: entries.size,
    added: [...entries.keys()].filter((fingerprint) => !old.has(fingerprint)).length,
    removed: [...old.keys()].filter((fingerprint) => !entries.has(fingerprint)).length,
  };
}

function entryOf({ fingerprint, rule, file, entity }: Diagnostic, folder: string): BaselineEntry {
  const path = file !== undefined && folder !== '.' ? file.slice(folder.length + 1) : file;
  return {
    fingerprint,
    rule,
    ...(path !== undefined && { file: path }),
    ...(entity && { entity: `${entity.kind}/${entity.id}` }),
  };
}
