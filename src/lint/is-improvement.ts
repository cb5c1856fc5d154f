import type { Rule } from '../rules/define-rule.ts';
import type { WorkspaceLint } from './workspace-lint.ts';

/**
 * Whether fixes made things better and nothing worse: no file stopped parsing, fewer findings are reported, and no rule
 * reports more than before. What a fix made readable may show what it hid until then: after a fix of such a finding
 * only the rules that say what cannot be read may not grow; after a file parses again, none may be asked.
 *
 * @param fixed the rules whose findings were fixed
 */
export function isImprovement(before: WorkspaceLint, after: WorkspaceLint, fixed: readonly Rule[]): boolean {
  const broken = brokenFiles(before);
  const stillBroken = brokenFiles(after);
  if (stillBroken.some((path) => !broken.includes(path))) return false;
  if (stillBroken.length < broken.length) return true;
  const isRevealing = fixed.some(saysUnreadable);
  const rules = new Map(after.rules.map((rule) => [rule.id, rule]));
  const [old, now] = [countReported(before), countReported(after)];
  for (const [id, count] of now) {
    const rule = rules.get(id);
    const isHeld = !isRevealing || rule === undefined || saysUnreadable(rule);
    if (isHeld && count > (old.get(id) ?? 0)) return false;
  }
  const heldIds = [...new Set([...old.keys(), ...now.keys()])].filter(
    (id) => !isRevealing || fixed.some((rule) => rule.id === id),
  );
  return sum(now, heldIds) < sum(old, heldIds);
}

function saysUnreadable(rule: Rule): boolean {
  return 'emittedBy' in rule && rule.emittedBy !== 'lint';
}

function brokenFiles(lint: WorkspaceLint): string[] {
  return [...lint.sources.values()].filter((source) => source.isBroken).map((source) => source.path);
}

function countReported(lint: WorkspaceLint): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, disposition } of lint.diagnostics) {
    if (disposition === 'reported') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>, ids: readonly string[]): number {
  return ids.reduce((total, id) => total + (counts.get(id) ?? 0), 0);
}
