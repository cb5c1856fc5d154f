import type { Finding } from '../diagnostics/finding.ts';
import type { TextPlace } from '../diagnostics/place.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import type { Judged } from './judge.ts';

/** What tells whether an entry of the baseline is still needed. */
export interface StalenessContext {
  readonly isComplete: boolean;
  readonly hasRun: (rule: string, file: string) => boolean;
  readonly isDeaf: (rule: Rule) => boolean;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Entries that have no effect. */
export interface IdleEntries {
  /** Nothing is found for them any more. */
  readonly stale: readonly BaselineEntry[];
  /** Their rules take no baseline. */
  readonly deaf: readonly BaselineEntry[];
}

/** The entries of a baseline that have no effect. While something cannot be read, nothing is known to be gone. */
export function idleEntries(
  baseline: Baseline | undefined,
  judged: readonly Judged[],
  context: StalenessContext,
): IdleEntries {
  const live = new Set(judged.filter(({ disposition }) => disposition === 'baselined').map((one) => one.fingerprint));
  const entries = [...(baseline?.entries.values() ?? [])];
  const deaf = new Set(entries.filter((entry) => isDeafEntry(entry, context)));
  const stale = entries.filter((entry) => !live.has(entry.fingerprint) && !deaf.has(entry) && isOver(entry, context));
  return { stale, deaf: [...deaf] };
}

/** One finding for all stale entries, and one for all those of rules that take no baseline. */
export function staleBaseline(baseline: Baseline | undefined, { stale, deaf }: IdleEntries): Finding[] {
  if (baseline === undefined) return [];
  return [...findingFor('stale', stale, baseline), ...findingFor('deaf', deaf, baseline)];
}

/** A rule that is gone finds nothing for ever; of a rule that did not run nobody knows. */
function isOver({ rule, file }: BaselineEntry, { isComplete, hasRun, rules }: StalenessContext): boolean {
  return isComplete && (!rules.has(rule) || hasRun(rule, file ?? ''));
}

function isDeafEntry({ rule: id }: BaselineEntry, { rules, isDeaf }: StalenessContext): boolean {
  const rule = rules.get(id);
  return rule !== undefined && isDeaf(rule);
}

function findingFor(message: string, entries: readonly BaselineEntry[], baseline: Baseline): Finding[] {
  const [first] = entries;
  if (first === undefined) return [];
  const rules = [...new Set(entries.map((entry) => entry.rule))];
  const params = { count: entries.length, rules };
  return [{ rule: 'repo/stale-baseline', message, params, at: placeOfEntry(baseline, first) }];
}

/** The line of an entry in its baseline. */
export function placeOfEntry({ path, text }: Baseline, { fingerprint }: BaselineEntry): TextPlace {
  const at = Math.max(0, text.indexOf(fingerprint));
  const start = text.lastIndexOf('\n', at) + 1;
  const lineEnd = text.indexOf('\n', at);
  return { kind: 'text', file: path, start, end: lineEnd === -1 ? text.length : lineEnd };
}
