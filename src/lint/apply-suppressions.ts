import type { EntityName, Finding } from '../diagnostics/finding.ts';
import type { NodePlace, Place } from '../diagnostics/place.ts';
import { locate } from '../source/locate.ts';
import type { SourceFile } from '../source/source-file.ts';
import { commentPlace, removal, type Suppression } from './read-suppressions.ts';

/** Which findings are suppressed, and why. */
export interface Suppressed {
  /** The suppression's reason, by finding. */
  readonly reasons: ReadonlyMap<Finding, string>;
  /** Suppressions that silenced nothing. */
  readonly findings: readonly Finding[];
}

/** What tells whether a suppression fits a finding, and whether it should have. */
export interface FitContext {
  /** The place of an entity, so that a comment on it covers what is found about it elsewhere. */
  readonly placeOfEntity: (entity: EntityName) => Place | undefined;
  /** Whether the rule would have spoken in the file. */
  readonly hasRun: (rule: string, file: string) => boolean;
}

/** Silences the findings that suppressions cover, and reports the suppressions that cover none. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  context: FitContext,
): Suppressed {
  const reasons = new Map<Finding, string>();
  if (suppressions.length === 0) return { reasons, findings: [] };
  const used = new Set<string>();
  const byRule = indexByRule(suppressions);
  for (const finding of findings) {
    for (const [index, suppression] of byRule.get(finding.rule) ?? []) {
      if (!covers(suppression, finding, context)) continue;
      used.add(`${index} ${finding.rule}`);
      if (!reasons.has(finding)) reasons.set(finding, suppression.directive.reason);
    }
  }
  const unused = suppressions.flatMap((suppression, index) => unusedFinding(suppression, index, used, context));
  return { reasons, findings: unused };
}

function indexByRule(suppressions: readonly Suppression[]): Map<string, [number, Suppression][]> {
  const index = new Map<string, [number, Suppression][]>();
  for (const [at, suppression] of suppressions.entries()) {
    for (const rule of suppression.rules) {
      const entries = index.get(rule);
      if (entries === undefined) index.set(rule, [[at, suppression]]);
      else entries.push([at, suppression]);
    }
  }
  return index;
}

function covers(suppression: Suppression, finding: Finding, { placeOfEntity }: FitContext): boolean {
  if (coversPlace(suppression, finding.at)) return true;
  const entity = finding.entity && placeOfEntity(finding.entity);
  return entity !== undefined && coversPlace(suppression, entity);
}

function coversPlace({ file, comment, directive }: Suppression, place: Place): boolean {
  if (place.kind === 'command-line' || place.file !== file.path) return false;
  if (directive.scope === 'file') return true;
  if (place.kind === 'file' || comment.covers === undefined) return false;
  const { document, pointer } = comment.covers;
  if (place.kind === 'node')
    return place.document === document && (place.pointer === pointer || place.pointer.startsWith(`${pointer}/`));
  const span = locate(file, nodePlace(file, document, pointer));
  // A text that became a comment stands behind the value it should have been, at the end of the last line.
  const lineEnd = file.text.indexOf('\n', span.end);
  return span.start <= place.start && place.end <= (lineEnd === -1 ? file.text.length : lineEnd);
}

function nodePlace(file: SourceFile, document: number, pointer: string): NodePlace {
  return { kind: 'node', file: file.path, document, pointer, part: 'pair' };
}

function unusedFinding(
  suppression: Suppression,
  index: number,
  used: ReadonlySet<string>,
  { hasRun }: FitContext,
): Finding[] {
  const { file, comment, directive } = suppression;
  const unused = suppression.rules.filter((rule) => !used.has(`${index} ${rule}`) && hasRun(rule, file.path));
  if (unused.length === 0) return [];
  const at = commentPlace(file, comment);
  const finding = { rule: 'repo/unused-suppression', message: 'unused', params: { rules: unused }, at };
  if (unused.length === directive.rules.length) return [{ ...finding, fixes: [removal(file, comment, 'safe')] }];
  const kept = directive.rules.filter((rule) => !unused.includes(rule.id)).map((rule) => rule.id);
  const list = {
    kind: 'text',
    file: file.path,
    start: directive.rules[0]!.start,
    end: directive.rules.at(-1)!.end,
  } as const;
  const edits = [{ op: 'replace', at: list, text: kept.join(', ') }] as const;
  return [{ ...finding, fixes: [{ title: 'shorten', safety: 'safe', edits }] }];
}
