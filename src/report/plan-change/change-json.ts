import { CHANGES } from '../../diagnostics/change.ts';
import type { AmountChange, Changed, PlanChange } from '../../diff/since/plan-change.ts';
import type { PlanLoad } from '../../plan/plan-work.ts';
import { JSON_SCHEMA_VERSION } from '../json-units.ts';
import { horizonRecord } from '../plan/json/work-records.ts';
import { writeJson } from '../safe/json-text.ts';
import type { ChangeReporter } from './change-options.ts';
import { absenceFigures, aloneFigures, chainFigures, coverageFigures, reachFigures } from './operation-figures.ts';

/**
 * What a change does to the plan for programs, as `schemas/plan-change.schema.json` describes it: a record a line, in a
 * fixed order, with the figures of both states. Rows of which nothing was wrong and nothing moved are left out. Holds no
 * words of ours, so it is the same in every language.
 */
export const formatChangeJson: ChangeReporter = (change, _language, { version, timeZoneData, base }) => {
  const { before, after, obstacle, shortage, unplaced } = change;
  const head = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version },
    timeZoneData,
    organization: after.organization,
    base: { ref: base.ref, commit: base.commit },
    ...(obstacle !== undefined && { obstacle }),
    complete: { base: before.isComplete, head: after.isComplete },
    horizon: horizonRecord(after.horizon),
    summary: { ...countRows(change), shortage: amountRecord(shortage), unplaced: amountRecord(unplaced) },
  };
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${writeJson(key)}: ${writeJson(value, 0)}`),
    ...Object.entries(listsOf(change)).map(([key, records]) => `${writeJson(key)}: ${writeLines(records)}`),
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
};

function countRows({ load, bottlenecks, work, coverage, reach, statements, alone, absences }: PlanChange): object {
  const rows = [load, bottlenecks, work, coverage, reach, statements, alone, absences].flat();
  const count = (of: (row: Changed<unknown>) => boolean) => rows.filter(of).length;
  const counts = CHANGES.map((change) => [
    change,
    count((row) => row.change === change && (change !== 'unchanged' || row.isProblem)),
  ]);
  return Object.fromEntries(counts);
}

function amountRecord({ change, before, after }: AmountChange): object {
  return { change, before, after };
}

function listsOf(change: PlanChange): Readonly<Record<string, readonly object[]>> {
  const { load, bottlenecks, work, coverage, reach, statements, alone, absences } = change;
  return {
    load: told(load, ({ before, after }) => before?.asked !== after?.asked || before?.net !== after?.net).map((row) =>
      record(row, { person: row.person, week: row.week }, loadFigures),
    ),
    bottlenecks: told(bottlenecks).map((row) =>
      record(row, { key: row.key }, ({ short, weeks, people, stages }) => ({ short, weeks, people, stages })),
    ),
    work: told(work).map((row) =>
      record(row, { entry: row.entry, title: row.title, issue: row.problem }, ({ stages, minutes }) => ({
        stages,
        minutes,
      })),
    ),
    coverage: told(coverage).map((row) => {
      const { account, language, aspect, target } = row;
      const subject = { account, language, aspect, inbound: target?.inbound, category: target?.category };
      return record(row, subject, (one) => coverageFigures(one, row));
    }),
    reach: told(reach).map((row) => {
      const { playbook, title, severity, role, isWithoutOne } = row;
      return record(row, { playbook, title, severity, role, withoutOne: isWithoutOne }, reachFigures);
    }),
    statements: told(statements).map((row) => {
      const { playbook, title, severity } = row;
      return record(row, { playbook, title, severity }, chainFigures);
    }),
    alone: told(alone).map((row) =>
      record(row, { account: row.account, function: row.function, stage: row.stage }, aloneFigures),
    ),
    absences: told(absences).map((row) => record(row, { person: row.person, week: row.week }, absenceFigures)),
  };
}

/** The rows worth a line. */
function told<Row extends Changed<unknown>>(rows: readonly Row[], isMoved: (row: Row) => boolean = () => false): Row[] {
  return rows.filter((row) => row.change !== 'unchanged' || row.isProblem || isMoved(row));
}

function record<Figures>(
  { change, isProblem, before, after }: Changed<Figures>,
  subject: object,
  figures: (one: Figures) => object,
): object {
  return {
    ...{ change, problem: isProblem, ...subject },
    before: before && figures(before),
    after: after && figures(after),
  };
}

function loadFigures({ asked, net, overrun }: PlanLoad): object {
  return { asked, net, overrun, over: Math.max(0, asked - net) + overrun };
}

function writeLines(records: readonly object[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((one) => `    ${writeJson(one, 0)}`).join(',\n')}\n  ]`;
}
