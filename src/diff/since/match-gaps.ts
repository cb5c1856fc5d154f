import { CHANGES, type Change } from '../../diagnostics/change.ts';
import type { EntityName } from '../../diagnostics/finding.ts';
import { SEVERITIES } from '../../diagnostics/severity.ts';
import type { Gap, GapReport, GapsSince, ScoreChange } from '../../gaps/gap-report.ts';
import { scoresOf } from '../../gaps/score.ts';
import type { Rename } from '../organisation-diff.ts';
import { type Translation, translationOf } from '../translation.ts';
import { type ErrorsIn, hiddenGaps, withoutHidden } from './hidden-gaps.ts';

/**
 * The report of the head, with what happened to each gap since the base, and to the scores.
 *
 * @param base the report of the base, under the head's rules, configuration, language and clock
 * @param renames what kept being itself under another id
 * @param errorsIn what may hide gaps in either state: a gap that an error of the head alone may hide counts as open
 */
export function matchGaps(
  base: GapReport,
  head: GapReport,
  renames: readonly Rename[],
  commit: Pick<GapsSince, 'ref' | 'commit'>,
  errorsIn: ErrorsIn,
): GapReport {
  const known = base.files === 0 ? 'empty' : base.isComplete ? 'complete' : 'incomplete';
  // What cannot be read may be more of the same.
  const isWhole = known !== 'incomplete' && head.isComplete;
  const names = translationOf(renames);
  const groups = groupGaps(base.gaps, head.gaps, names);
  const isHidden = hiddenGaps(errorsIn, names);
  const changes = new Map<Gap, Exclude<Change, 'fixed'>>();
  const gone: Gap[] = [];
  const smaller: Gap[] = [];
  for (const { before, after } of groups) {
    if (after.length === 0) gone.push(...before);
    for (const [index, gap] of after.entries()) {
      const change = before.length > 0 ? (index === 0 ? compare(before, after, isWhole) : 'unchanged') : 'new';
      const isUnsure = change === 'better' && head.isComplete && before.some(isHidden);
      if (isUnsure) smaller.push(...before);
      if (before.length > 0 || known === 'complete') changes.set(gap, isUnsure ? 'unchanged' : change);
    }
  }
  const gaps = head.gaps.map((gap) => ({ ...gap, ...optional('change', changes.get(gap)) }));
  const isAccepted = acceptedIn(head);
  const accepted = gone.filter(isAccepted);
  const rest = head.isComplete ? gone.filter((gap) => !isAccepted(gap)) : [];
  const hidden = rest.filter(isHidden);
  const fixed = rest.filter((gap) => !hidden.includes(gap));
  const counts = { ...countChanges(gaps), fixed: fixed.length, hidden: hidden.length, accepted: accepted.length };
  const scored = scoredWith([...hidden, ...smaller], base, head);
  const scores = { score: scoreChange(base.score, scored.score), sections: sectionScores(base, scored) };
  return { ...scored, gaps, since: { ...commit, base: known, counts, fixed, hidden, accepted, ...scores } };
}

/** The head scored as if these gaps of the base were open in it. */
function scoredWith(gaps: readonly Gap[], base: GapReport, head: GapReport): GapReport {
  if (gaps.length === 0) return head;
  const checks = withoutHidden(base.checks, head.checks, gaps);
  return { ...head, checks, ...scoresOf(checks, head.isComplete, head.language) };
}

interface Group {
  readonly before: Gap[];
  readonly after: Gap[];
}

/**
 * Gaps with the same fingerprint are one. Of the rest, those of a rule that are about the same entities belong together:
 * what all accounts lack is one gap, and as many as there are accounts once one of them has it.
 */
function groupGaps(before: readonly Gap[], after: readonly Gap[], names: Translation): readonly Group[] {
  const same = new Map(before.map((gap) => [gap.fingerprint, gap]));
  const groups: Group[] = [];
  const restAfter: Gap[] = [];
  for (const gap of after) {
    const match = same.get(gap.fingerprint);
    if (match === undefined) restAfter.push(gap);
    else groups.push({ before: [match], after: [gap] });
    same.delete(gap.fingerprint);
  }
  const byEntity = new Map<string, Group>();
  const join = (gap: Gap, keys: readonly string[], side: keyof Group) => {
    const known = [...new Set(keys.flatMap((key) => byEntity.get(key) ?? []))];
    const group: Group = { before: known.flatMap((one) => one.before), after: known.flatMap((one) => one.after) };
    group[side].push(gap);
    const all = [...byEntity].flatMap(([key, one]) => (known.includes(one) ? [key] : []));
    for (const key of [...all, ...keys]) byEntity.set(key, group);
  };
  for (const gap of same.values())
    join(
      gap,
      keysOf(gap, (one) => names.entityId(one.kind, one.id)),
      'before',
    );
  for (const gap of restAfter)
    join(
      gap,
      keysOf(gap, ({ id }) => id),
      'after',
    );
  return [...groups, ...new Set(byEntity.values())];
}

function keysOf({ rule, about, entity, fingerprint }: Gap, idOf: (name: EntityName) => string): readonly string[] {
  const named = about.length > 0 ? about : entity === undefined ? [] : [entity];
  if (named.length === 0) return [JSON.stringify([rule, '', fingerprint])];
  return named.map((name) => JSON.stringify([rule, name.kind, idOf(name)]));
}

/** By how grave the gravest of them is, then by how many things are concerned, then by what measures the only one. */
function compare(before: readonly Gap[], after: readonly Gap[], isWhole: boolean): Exclude<Change, 'fixed'> {
  const rank = (gaps: readonly Gap[]) => Math.max(...gaps.map(({ severity }) => -SEVERITIES.indexOf(severity)));
  const size = (gaps: readonly Gap[]) => gaps.reduce((sum, { about }) => sum + Math.max(1, about.length), 0);
  const more = isWhole ? size(after) - size(before) || growth(before, after) : 0;
  const difference = rank(after) - rank(before) || more;
  return difference === 0 ? 'unchanged' : difference > 0 ? 'worse' : 'better';
}

function growth([before, ...others]: readonly Gap[], [after, ...more]: readonly Gap[]): number {
  if (others.length + more.length > 0) return 0;
  return before?.measure === undefined || after?.measure === undefined ? 0 : after.measure - before.measure;
}

/** What is open on purpose now: its rule is declared not to apply, or a comment stands beside it. */
function acceptedIn({ accepted }: GapReport): (gap: Gap) => boolean {
  const rules = new Set(accepted.filter(({ by }) => by === 'organization').map(({ rule }) => rule));
  const prints = new Set(accepted.map(({ fingerprint }) => fingerprint));
  return ({ rule, fingerprint }) => rules.has(rule) || prints.has(fingerprint);
}

function countChanges(gaps: readonly Gap[]): GapsSince['counts'] {
  const count = (change: Change | undefined) => gaps.filter((gap) => gap.change === change).length;
  const counts = Object.fromEntries(CHANGES.map((change) => [change, count(change)])) as Record<Change, number>;
  return { ...counts, hidden: 0, accepted: 0, unknown: count(undefined) };
}

function sectionScores(base: GapReport, head: GapReport): GapsSince['sections'] {
  const before = new Map(base.sections.map(({ section, score }) => [section, score]));
  return head.sections.map(({ section, score }) => ({ section, ...scoreChange(before.get(section), score) }));
}

function scoreChange(before: number | undefined, after: number | undefined): ScoreChange {
  return { ...optional('before', before), ...optional('after', after) };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [name in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [name in Name]?: Value };
}
