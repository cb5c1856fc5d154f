import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { ChosenFix } from './choose-fixes.ts';
import type { WorkspaceLint } from './workspace-lint.ts';
import { type WrittenText, writtenTexts } from './written-texts.ts';

/**
 * Whether fixes cured what they promised and brought nothing new: no file stopped parsing, every rule that was fixed
 * reports less, and none reports more. A fix of something that could not be read (a misspelled section or id, say) shows
 * what it hid until then, so there only a slip in the written text itself counts; and when a file parses again, all that
 * is found in it is news.
 */
export function isImprovement(
  before: WorkspaceLint,
  after: WorkspaceLint,
  fixes: readonly ChosenFix[],
  rules: ReadonlyMap<string, Rule>,
): boolean {
  if (after.isConfigBroken && !before.isConfigBroken) return false;
  if (before.isConfigBroken && !after.isConfigBroken) return true;
  const [broken, stillBroken] = [brokenFiles(before), brokenFiles(after)];
  if (stillBroken.some((path) => !broken.includes(path))) return false;
  if (stillBroken.length < broken.length) return true;
  const fixed = countBy(fixes.map(({ diagnostic }) => diagnostic));
  const [old, now] = [countBy(before.diagnostics.filter(isReported)), countBy(after.diagnostics.filter(isReported))];
  const written = writtenTexts(fixes.flatMap(({ fix }) => fix.edits));
  const touched = new Set(
    after.diagnostics
      .filter((one) => isReported(one) && saysUnreadable(rules.get(one.rule)) && touches(one, written))
      .map(({ rule }) => rule),
  );
  const isRevealing = [...fixed.keys()].some((id) => saysUnreadable(rules.get(id)));
  for (const id of new Set([...now.keys(), ...fixed.keys()])) {
    const most = (old.get(id) ?? 0) - (fixed.get(id) ?? 0);
    if ((now.get(id) ?? 0) > most && !(isRevealing && !touched.has(id))) return false;
  }
  return true;
}

function saysUnreadable(rule: Rule | undefined): boolean {
  return rule !== undefined && 'emittedBy' in rule && rule.emittedBy !== 'lint';
}

function brokenFiles(lint: WorkspaceLint): string[] {
  return [...lint.sources.values()].filter((source) => source.isBroken).map((source) => source.path);
}

function isReported({ disposition }: Diagnostic): boolean {
  return disposition === 'reported';
}

function countBy(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function touches({ file, range }: Diagnostic, written: readonly WrittenText[]): boolean {
  return (
    range !== undefined &&
    written.some((text) => text.file === file && range.start.offset < text.end && text.start < range.end.offset)
  );
}
