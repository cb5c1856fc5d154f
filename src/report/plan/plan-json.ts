import { writeJson } from '../safe/json-text.ts';
import { JSON_SCHEMA_VERSION } from '../json-units.ts';
import { horizonRecord, loadRecord, postRecord, stageRecord, summaryRecord } from './json/work-records.ts';
import { bottleneckRecord } from './json/bottleneck-record.ts';
import { appointmentRecord, coverageRecord, crisisRecord } from './json/operation-records.ts';
import type { PlanReporter } from './plan-options.ts';

/**
 * The plan for programs and for comparison, as `schemas/plan.schema.json` describes it: a record a line, keys and records
 * in a fixed order, whole minutes, instants with their offset. What is not known is left out. Holds no words of ours, so it
 * is the same in every language.
 */
export const formatPlanJson: PlanReporter = (plan, _language, { version, timeZoneData }) => {
  const { resilience } = plan;
  const parts: readonly (readonly [string, unknown])[] = [
    ['schemaVersion', JSON_SCHEMA_VERSION],
    ['tool', { name: 'smorg', version }],
    ['timeZoneData', timeZoneData],
    ['organization', plan.organization],
    ['complete', plan.isComplete],
    ['horizon', horizonRecord(plan.horizon)],
    ['summary', summaryRecord(plan.summary)],
    ['people', new Lines(plan.people)],
    ['accounts', new Lines(plan.accounts)],
    ['teams', new Lines(plan.teams)],
    ['posts', new Lines(plan.posts.map(postRecord))],
  ];
  return '';
};
