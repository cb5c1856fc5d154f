import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Review, WorkspaceReview } from '../../diff/review/review.ts';
import type { CoverageChange, LoadChange, PlanChange } from '../../diff/since/plan-change.ts';
import type { Gap, GapReport } from '../../gaps/gap-report.ts';
import type { PlanCoverage } from '../../plan/plan-operations.ts';
import type { PlanLoad } from '../../plan/plan-work.ts';
import { JSON_SCHEMA_VERSION } from '../json-units.ts';
import { writeJson } from '../safe/json-text.ts';
import type { ReviewReporter } from './review-options.ts';

/**
 * A review for programs, as `schemas/review.schema.json` describes it: the verdict, the numbers before and after, and a
 * record a line for everything that is another than it was. Whoever wants the rest asks lint, gaps, plan and diff.
 */
export const formatReviewJson: ReviewReporter = (review, { version }) => {
  const { language, base, verdict, lint } = review;
  const { errors, warnings, infos, suppressed, baselined } = lint.summary;
  const head = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version },
    language,
    base: base && { ref: base.ref, commit: base.commit, exact: base.isExact },
    verdict: { passed: verdict.exitCode === 0, ...verdict },
    complete: lint.isComplete,
    findings: { errors, warnings, infos, suppressed, baselined, since: lint.since?.counts },
  };
  const workspaces = review.workspaces.map(writeWorkspace).join(',\n');
  const rows = [
    ...Object.entries(head).flatMap(([key, value]) => writeField(key, value, '  ')),
    `  "news": ${writeLines(findingNews(review), '    ')}`,
    `  "workspaces": [\n${workspaces}\n  ]`,
  ];
  return `{\n${rows.join(',\n')}\n}\n`;
};

function writeField(key: string, value: unknown, indent: string): readonly string[] {
  return value === undefined ? [] : [`${indent}${writeJson(key)}: ${writeJson(value, 0)}`];
}

function writeLines(records: readonly unknown[], indent: string): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => indent + writeJson(record, 0)).join(',\n')}\n${indent.slice(2)}]`;
}

function findingNews({ lint: { diagnostics, since } }: Review): readonly object[] {
  if (since === undefined) return [];
  const open = diagnostics.filter(({ disposition }) => disposition === 'reported');
  const of = (change: Diagnostic['change']) => open.filter((one) => one.change === change);
  return [...of('new'), ...of('worse'), ...of('better'), ...since.fixed].map((finding) => {
    const { change, rule, severity, message, file, range, fingerprint } = finding;
    return { change, rule, severity, message, file, line: range?.start.line, fingerprint };
  });
}

function writeWorkspace({ folder, gaps, plan, planChange, diff }: WorkspaceReview): string {
  const compared = planChange?.obstacle === undefined ? planChange : undefined;
  const fields = {
    folder,
    organization: gaps?.organization,
    score: gaps && { before: gaps.since?.score.before, after: gaps.score },
    gaps: gaps && gapCounts(gaps),
    plan: plan && {
      from: plan.horizon.from,
      until: plan.horizon.until,
      complete: plan.isComplete,
      obstacle: planChange?.obstacle,
      unplaced: { before: compared?.unplaced.before, after: plan.summary.short },
      bound: { before: compared?.shortage.before, after: plan.summary.bound },
    },
    diff: diff?.summary,
  };
  const lists = {
    sections: gaps === undefined ? [] : sectionRecords(gaps),
    gapNews: gaps === undefined ? [] : gapNews(gaps),
    weeks: compared === undefined ? [] : compared.load.filter(isOther).map(weekRecord),
    bottlenecks: compared === undefined ? [] : bottleneckRecords(compared),
    answering: compared === undefined ? [] : compared.coverage.filter(isNews).map(answeringRecord),
  };
  const rows = [
    ...Object.entries(fields).flatMap(([key, value]) => writeField(key, value, '      ')),
    ...Object.entries(lists).map(([key, records]) => `      ${writeJson(key)}: ${writeLines(records, '        ')}`),
  ];
  return `    {\n${rows.join(',\n')}\n    }`;
}

function gapCounts({ gaps, since }: GapReport): object {
  const critical = gaps.filter(({ priority }) => priority === 'critical').length;
  return { open: gaps.length, critical, since: since?.counts };
}

function sectionRecords({ sections, since }: GapReport): readonly object[] {
  const earlier = new Map(since?.sections.map(({ section, before }) => [section, before]));
  return sections.map(({ section, id, title, score }) => ({
    ...{ section, id, title, before: earlier.get(section), after: score },
  }));
}

function gapNews({ gaps, since }: GapReport): readonly object[] {
  if (since === undefined) return [];
  const of = (wanted: Gap['change']) => gaps.filter(({ change }) => change === wanted);
  const record = (change: string) => (gap: Gap) => {
    const { rule, section, priority, message, places, fingerprint } = gap;
    const { file, range } = places[0] ?? {};
    return { change, rule, section, priority, message, file, line: range?.start.line, fingerprint };
  };
  return [
    ...(['new', 'worse', 'better'] as const).flatMap((change) => of(change).map(record(change))),
    ...since.fixed.map(record('fixed')),
    ...since.hidden.map(record('hidden')),
    ...since.accepted.map(record('accepted')),
  ];
}

/** A week in which something is another than it was. */
function isOther(one: LoadChange): boolean {
  return isNews(one) || one.before?.asked !== one.after?.asked || one.before?.net !== one.after?.net;
}

function isNews({ change }: { readonly change: string }): boolean {
  return change !== 'unchanged';
}

function weekRecord({ person, week, change, before, after, over }: LoadChange): object {
  const load = (one: PlanLoad | undefined) => one && { asked: one.asked, net: one.net };
  return { person, week, change, before: load(before), after: load(after), over };
}

function bottleneckRecords({ bottlenecks }: PlanChange): readonly object[] {
  return bottlenecks.filter(isNews).map(({ change, before, after }) => {
    const { people, weeks } = (after ?? before)!;
    return { change, people, weeks, before: before?.short, after: after?.short };
  });
}

function answeringRecord({ account, language, aspect, target, change, before, after }: CoverageChange): object {
  const cover = (one: PlanCoverage | undefined) =>
    one && { required: one.required, uncovered: one.uncovered, worst: one.worst?.byWall };
  const { inbound, category } = target ?? {};
  return { account, language, aspect, inbound, category, change, before: cover(before), after: cover(after) };
}
