import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { TextPlace } from '../diagnostics/place.ts';
import type { Rule } from '../rules/define-rule.ts';
import { nearest } from '../schema/did-you-mean.ts';
import { type Comment, readComments } from '../source/comments.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import { type Directive, MARK, parseDirective } from './directive.ts';

/** A `smorg-ignore` comment that holds. */
export interface Suppression {
  readonly file: SourceFile;
  readonly comment: Comment;
  readonly directive: Directive;
  /** Ids of the rules it silences: known, and not deaf to comments. */
  readonly rules: readonly string[];
}

/** The suppressions of a workspace, and what is wrong with the others. */
export interface Suppressions {
  readonly active: readonly Suppression[];
  readonly findings: readonly Finding[];
}

/** What suppressions are judged by. */
export interface SuppressionContext {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly locked: ReadonlyMap<string, unknown>;
  readonly today: string;
}

/** Reads the `smorg-ignore` comments of the files; only a file whose text holds the mark is searched. */
export function readSuppressions(sources: readonly SourceFile[], context: SuppressionContext): Suppressions {
  const active: Suppression[] = [];
  const findings: Finding[] = [];
  for (const file of sources) {
    if (!file.text.includes(MARK)) continue;
    for (const comment of readComments(file)) {
      const directive = parseDirective(file.text.slice(comment.start, comment.end), comment.start);
      if (directive === undefined) continue;
      const found = judge(file, comment, directive, context);
      findings.push(...found.findings);
      if (found.rules.length > 0) active.push({ file, comment, directive, rules: found.rules });
    }
  }
  return { active, findings };
}

function judge(file: SourceFile, comment: Comment, directive: Directive, context: SuppressionContext) {
  const at = commentPlace(file, comment);
  const { problem, until } = directive;
  if (problem === 'no-reason' || problem === 'placeholder') {
    const params = { reason: directive.reason };
    return { rules: [], findings: [{ rule: 'repo/suppression-without-reason', message: problem, params, at }] };
  }
  if (problem !== undefined) {
    const params = { date: until ?? '' };
    return { rules: [], findings: [{ rule: 'repo/malformed-suppression', message: problem, params, at }] };
  }
  if (until !== undefined && compareCodeUnits(until, context.today) < 0) {
    const params = { until: { date: until }, rules: directive.rules.map((rule) => rule.id) };
    const fixes = [removal(file, comment, 'suggested')];
    return { rules: [], findings: [{ rule: 'repo/expired-suppression', message: 'expired', params, at, fixes }] };
  }
  // In a file that does not parse nothing tells what a comment stands at.
  if (directive.scope === 'node' && comment.covers === undefined) {
    const findings = file.isBroken ? [] : [{ rule: 'repo/unattached-suppression', message: 'unattached', at }];
    return { rules: [], findings };
  }
  return judgeRules(file, directive, context);
}

function judgeRules(file: SourceFile, directive: Directive, { rules, locked }: SuppressionContext) {
  const heeded: string[] = [];
  const findings: Finding[] = [];
  for (const { id, start, end } of directive.rules) {
    const at: TextPlace = { kind: 'text', file: file.path, start, end };
    const rule = rules.get(id);
    if (rule === undefined) findings.push(unknownRule(id, at, [...rules.keys()]));
    else if (rule.isUnsuppressable) findings.push(ineffective('unsuppressable', id, at));
    else if (locked.has(id)) findings.push(ineffective('locked', id, at));
    else heeded.push(id);
  }
  return { rules: heeded, findings };
}

function unknownRule(id: string, at: TextPlace, known: readonly string[]): Finding {
  const hint = nearest(id, known);
  if (hint === undefined) return { rule: 'repo/unknown-suppression', message: 'unknown', params: { rule: id }, at };
  const edits = [{ op: 'replace', at, text: hint }] as const;
  return {
    ...{ rule: 'repo/unknown-suppression', message: 'near', params: { rule: id, hint }, at },
    fixes: [{ title: 'rename', params: { hint }, safety: 'suggested', edits }],
  };
}

function ineffective(message: 'unsuppressable' | 'locked', id: string, at: TextPlace): Finding {
  return { rule: 'repo/ineffective-suppression', message, params: { rule: id }, at };
}

/** The place of a comment. */
export function commentPlace(file: SourceFile, { start, end }: Span): TextPlace {
  return { kind: 'text', file: file.path, start, end };
}

/** A fix that takes a comment away: with its line when it stands alone, else with the spaces before it. */
export function removal(file: SourceFile, comment: Span, safety: 'safe' | 'suggested') {
  const { text, path } = file;
  let start = comment.start;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  const isAlone = start === 0 || text[start - 1] === '\n';
  const lineEnd = text.indexOf('\n', comment.end);
  const end = isAlone ? (lineEnd === -1 ? text.length : lineEnd + 1) : comment.end;
  const edits = [{ op: 'replace', at: { kind: 'text', file: path, start, end }, text: '' }] as const;
  return { title: 'remove', safety, edits };
}
