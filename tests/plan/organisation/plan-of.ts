import { buildModel } from '../../../src/model/build-model.ts';
import type { Model } from '../../../src/model/model.ts';
import { DEFAULT_PLANNING } from '../../../src/model/planning.ts';
import { makePlan } from '../../../src/plan/make-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { formatPlanJson } from '../../../src/report/plan/plan-json.ts';
import { organisationShape } from '../../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../../src/source/read-source.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { durationOf } from '../../../src/time/duration.ts';
import { parseNow } from '../../../src/time/parse-now.ts';
import { PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';
import type { Files } from './files.ts';
import { writeYaml } from './write-yaml.ts';

/** Files of an organisation as YAML by path. */
export function textsOf(files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, sections]) => [path, writeYaml(sections)]));
}

/** The model of texts by path over two weeks, and the findings of building it. */
export function builtFrom(texts: Readonly<Record<string, string>>, now: string, weeks = 2) {
  const files = Object.entries(texts).map(([path, text]) =>
    readSource(path, new TextEncoder().encode(text), organisationShape),
  );
  return builtFromSources(files, now, weeks);
}

/** The same of files that are read. */
export function builtFromSources(files: readonly SourceFile[], now: string, weeks = 2) {
  const nowIn = (zone = 'UTC') => {
    const parsed = parseNow(now, zone);
    if (!parsed.ok) throw new Error(now);
    return parsed.value;
  };
  const planning = { ...DEFAULT_PLANNING, horizon: durationOf({ w: weeks }) };
  return buildModel({ files, now: nowIn, planning });
}

/** The model of an organisation's files. */
export function modelOf(files: Files, now: string, weeks?: number): Model {
  return builtFrom(textsOf(files), now, weeks).model;
}

/** The plan of an organisation's files. */
export function planOf(files: Files, now: string, weeks?: number): Plan {
  return makePlan(modelOf(files, now, weeks), true);
}

/** The plan of texts by path as JSON text. */
export function jsonOf(texts: Readonly<Record<string, string>>, now: string): string {
  return formatPlanJson(makePlan(builtFrom(texts, now).model, true), 'en', PLAN_OPTIONS);
}
