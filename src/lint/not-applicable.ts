import type { Finding } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import type { Rule } from '../rules/define-rule.ts';
import { nearest } from '../schema/did-you-mean.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import { isPlaceholder } from './directive.ts';

/** What `organization.notApplicable` says is absent on purpose. */
export interface Exception {
  readonly rule: string;
  readonly reason: string;
  readonly at: NodePlace;
}

/** The declared exceptions that hold, and what is wrong with the others. */
export interface Exceptions {
  readonly active: readonly Exception[];
  readonly findings: readonly Finding[];
}

/** Reads `organization.notApplicable` of every file: which gaps are left open on purpose, and why. */
export function readExceptions(
  sources: readonly SourceFile[],
  rules: ReadonlyMap<string, Rule>,
  locked: ReadonlyMap<string, unknown>,
): Exceptions {
  const active: Exception[] = [];
  const findings: Finding[] = [];
  for (const item of sources.flatMap(itemsIn)) {
    const finding = mistakeIn(item, rules, locked);
    if (finding !== undefined) findings.push(finding);
    else active.push(item);
  }
  return { active, findings };
}

/** The exceptions that no finding needed, though their rule ran. */
export function unusedExceptions(
  exceptions: readonly Exception[],
  used: ReadonlySet<string>,
  hasRun: (rule: string, file: string) => boolean,
): Finding[] {
  return exceptions
    .filter(({ rule, at }) => !used.has(rule) && hasRun(rule, at.file))
    .map(({ rule, at }) => ({
      ...{ rule: 'repo/not-applicable-unused', message: 'unused', params: { rule }, subject: rule },
      at: { ...at, pointer: `${at.pointer}/gap` },
      fixes: [{ title: 'remove', safety: 'suggested', edits: [{ op: 'remove', at }] }],
    }));
}

function itemsIn(file: SourceFile): Exception[] {
  return file.documents.flatMap((root, document) => {
    const list = field(field(root, 'organization'), 'notApplicable');
    if (!isList(list)) return [];
    return list.flatMap((item, index) => {
      const rule = field(item, 'gap');
      const pointer = `/organization/notApplicable/${index}`;
      const at: NodePlace = { kind: 'node', file: file.path, document, pointer, part: 'value' };
      return typeof rule === 'string' ? { rule, reason: textOf(field(item, 'reason')), at } : [];
    });
  });
}

function mistakeIn(
  { rule: id, reason, at: item }: Exception,
  rules: ReadonlyMap<string, Rule>,
  locked: ReadonlyMap<string, unknown>,
): Finding | undefined {
  const at: NodePlace = { ...item, pointer: `${item.pointer}/gap` };
  const rule = rules.get(id);
  if (rule === undefined) return unknown(id, at, rules);
  if (rule.gap === undefined)
    return { rule: 'repo/not-applicable-unknown', message: 'no-gap', params: { rule: id }, subject: id, at };
  if (locked.has(id))
    return { rule: 'repo/not-applicable-unused', message: 'locked', params: { rule: id }, subject: id, at };
  if (!isPlaceholder(reason)) return undefined;
  return {
    ...{ rule: 'repo/not-applicable-without-reason', subject: id },
    ...{ message: reason === '' ? 'no-reason' : 'placeholder', params: { rule: id, reason } },
    at: reason === '' ? item : { ...item, pointer: `${item.pointer}/reason` },
  };
}

function unknown(id: string, at: NodePlace, rules: ReadonlyMap<string, Rule>): Finding {
  const gaps = [...rules.values()].filter((rule) => rule.gap !== undefined).map((rule) => rule.id);
  const hint = nearest(id, gaps);
  const base = { rule: 'repo/not-applicable-unknown', subject: id, at };
  if (hint === undefined) return { ...base, message: 'unknown', params: { rule: id } };
  const edits = [{ op: 'set', at, value: hint }] as const;
  const fixes = [{ title: 'rename', params: { hint }, safety: 'suggested', edits }] as const;
  return { ...base, message: 'near', params: { rule: id, hint }, fixes };
}

function field(value: Value | undefined, key: string): Value | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
