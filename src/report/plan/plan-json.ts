import type { Plan } from '../../plan/plan.ts';
import { JSON_SCHEMA_VERSION } from '../json-units.ts';
import { writeJson } from '../safe/json-text.ts';
import { bottleneckRecord } from './json/bottleneck-record.ts';
import {
  absenceRecord,
  aloneRecord,
  appointmentRecord,
  coverageRecord,
  crisisRecord,
} from './json/operation-records.ts';
import {
  accountRecord,
  horizonRecord,
  leftOutRecord,
  loadRecord,
  personRecord,
  postRecord,
  stageRecord,
  summaryRecord,
  teamRecord,
} from './json/work-records.ts';
import type { PlanReporter } from './plan-options.ts';
import { selectView } from './select-view.ts';

/**
 * The plan for programs and for comparison, as `schemas/plan.schema.json` describes it: a record a line, keys and records
 * in a fixed order, whole minutes, instants with their offset. What is not known is left out. Holds no words of ours, so
 * it is the same in every language.
 */
export const formatPlanJson: PlanReporter = (whole, _language, { version, timeZoneData, view }) => {
  const plan = selectView(whole, view);
  const head = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version },
    timeZoneData,
    organization: plan.organization,
    complete: plan.isComplete,
    horizon: horizonRecord(plan.horizon),
    summary: summaryRecord(plan.summary),
  };
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${writeJson(key)}: ${writeJson(value, 0)}`),
    ...Object.entries(listsOf(plan)).map(([key, records]) => `${writeJson(key)}: ${writeLines(records)}`),
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
};

function listsOf(plan: Plan): Readonly<Record<string, readonly unknown[]>> {
  return {
    people: plan.people.map(personRecord),
    accounts: plan.accounts.map(accountRecord),
    teams: plan.teams.map(teamRecord),
    posts: plan.posts.map(postRecord),
    stages: plan.stages.map(stageRecord),
    load: plan.load.map(loadRecord),
    bottlenecks: plan.bottlenecks.map(bottleneckRecord),
    leftOut: plan.leftOut.map(leftOutRecord),
    coverage: plan.coverage.map(coverageRecord),
    crisis: plan.crisis.map(crisisRecord),
    alone: plan.resilience.alone.map(aloneRecord),
    absences: plan.resilience.absences.map(absenceRecord),
    agenda: plan.agenda.map(appointmentRecord),
  };
}

function writeLines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => `    ${writeJson(record, 0)}`).join(',\n')}\n  ]`;
}
