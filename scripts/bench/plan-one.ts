import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { backSchedule } from '../../src/analysis/back-schedule/back-schedule.ts';
import { crisisReachability } from '../../src/analysis/crisis/crisis-reachability.ts';
import { responseCoverage } from '../../src/analysis/response/response-coverage.ts';
import { absences, assignment, feasibility } from '../../src/analysis/workload/assigned-work.ts';
import { remedies } from '../../src/analysis/workload/remedies.ts';
import { workload } from '../../src/analysis/workload/work-problem-of.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { DEFAULT_PLANNING } from '../../src/model/planning.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import { durationOf } from '../../src/time/duration.ts';
import { parseNow } from '../../src/time/parse-now.ts';

// Plans one corpus in a process of its own and prints what each analysis took, as JSON: <folder> <first day> <weeks>.

const [, , folder = '', day = '', weeks = ''] = process.argv;
const laps: Record<string, number> = {};
let last = performance.now();

function lap<T>(name: string, value: T): T {
  const now = performance.now();
  laps[name] = Math.round(now - last);
  last = now;
  return value;
}

const sources = lap(
  'read',
  yamlFiles(folder).map((file) => readSource(relative(folder, file), readFileSync(file), organisationShape)),
);
const now = parseNow(day, 'Europe/Istanbul');
if (!now.ok) throw new Error(day);
const planning = { ...DEFAULT_PLANNING, horizon: durationOf({ w: Number(weeks) }) };
const { model } = lap('model', buildModel({ files: sources, now: now.value, planning }));
const { stages } = lap('windows', backSchedule(model));
lap('problem', workload(model));
const { work, short: bound, bottlenecks } = lap('flow and certificates', feasibility(model));
const { short, isProved, method } = lap('assignment', assignment(model));
lap('remedies', remedies(model));
lap('absences', absences(model));
lap('coverage', responseCoverage(model));
lap('crisis', crisisReachability(model));
lap('plan', makePlan(model, true));
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const facts = {
  stages: stages.length,
  work,
  bound,
  short,
  isProved,
  method,
  bottlenecks: bottlenecks.length,
  megabytes,
};
console.log(JSON.stringify({ ...facts, laps }));

function yamlFiles(path: string): string[] {
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = join(path, name);
      if (statSync(file).isDirectory()) return yamlFiles(file);
      return name.endsWith('.yaml') && name !== 'smorg.yaml' ? [file] : [];
    });
}
