import type {
  AcceptedGap,
  DeclaredVacancy,
  Gap,
  GapCheck,
  GapPlace,
  GapReport,
  GapsSince,
  RemedyPiece,
} from '../../gaps/gap-report.ts';
import { JSON_SCHEMA_VERSION, JSON_UNITS } from '../json-units.ts';
import { writeJson } from '../safe/json-text.ts';
import type { GapReporter } from './gap-options.ts';
import { selectGaps } from './select-gaps.ts';

/**
 * The gap report for programs and for comparison, as `schemas/gaps.schema.json` describes it: a record a line, keys and
 * records in a fixed order. What is not known is left out.
 */
export const formatGapsJson: GapReporter = (report, { version, view }) => {
  const { language, folder, organization, today, isComplete, mistakes, score, files } = report;
  const head = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version },
    units: JSON_UNITS,
    ...{ language, folder, organization, today, complete: isComplete, mistakes },
    summary: { ...(score !== undefined && { score }), ...countsOf(report), files },
    ...(report.since && { since: sinceRecord(report.since) }),
  };
  const lists = {
    sections: report.sections,
    checks: report.checks.map(checkRecord),
    gaps: selectGaps(report, view).map(gapRecord),
    vacancies: report.vacancies.map(vacancyRecord),
    accepted: report.accepted.map(acceptedRecord),
    ...(report.since && {
      fixed: selectGaps({ ...report, gaps: report.since.fixed }, view).map(gapRecord),
      hidden: selectGaps({ ...report, gaps: report.since.hidden }, view).map(gapRecord),
      nowAccepted: selectGaps({ ...report, gaps: report.since.accepted }, view).map(gapRecord),
    }),
  };
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${writeJson(key)}: ${writeJson(value, 0)}`),
    ...Object.entries(lists).map(([key, records]) => `${writeJson(key)}: ${writeLines(records)}`),
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
};

/** Of everything, whatever is shown. */
function countsOf({ gaps }: GapReport): Readonly<Record<string, number>> {
  const count = (wanted: Gap['priority']): number => gaps.filter(({ priority }) => priority === wanted).length;
  const [critical, high, medium, low] = [count('critical'), count('high'), count('medium'), count('low')];
  return { gaps: gaps.length, critical, high, medium, low };
}

function checkRecord({
  rule,
  section,
  priority,
  state,
  idle,
  justification,
  subjects,
  satisfied,
  summary,
}: GapCheck): object {
  return { rule, section, priority, state, idle, justification, subjects, satisfied, summary };
}

function gapRecord(gap: Gap): object {
  const { rule, section, priority, severity, entity, message, why, nextStep, requirements, owner, docs, fingerprint } =
    gap;
  const places = gap.places.map(placeRecord);
  const remedy = gap.remedy.map(remedyRecord);
  return {
    ...{ rule, section, priority, severity, entity, message, why, nextStep, requirements, places, owner, remedy },
    ...{ docs, fingerprint, change: gap.change },
  };
}

function sinceRecord({ ref, commit, base, counts, score, sections }: GapsSince): object {
  return { ref, commit, base, counts, score, sections };
}

function placeRecord({ file, range }: GapPlace): object {
  return { file, line: range.start.line, column: range.start.column, range };
}

function remedyRecord({ file, how, line, of, yaml, edit }: RemedyPiece): object {
  return { file, how, line, of, yaml, edit: { range: edit.range, text: edit.text } };
}

function vacancyRecord({ entity, field, reason, due, isOverdue, place }: DeclaredVacancy): object {
  return { entity, field, reason, due, overdue: isOverdue, place: placeRecord(place) };
}

function acceptedRecord({ rule, by, reason, place }: AcceptedGap): object {
  return { rule, by, reason, place: placeRecord(place) };
}

function writeLines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => `    ${writeJson(record, 0)}`).join(',\n')}\n  ]`;
}
