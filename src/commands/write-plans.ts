import { resolve } from 'node:path';
import { operatorError } from '../messages/operator-errors.ts';
import type { Plan } from '../plan/plan.ts';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS, type PlanFormatName } from '../report/plan/plan-formats.ts';
import { findNamed } from './find-named.ts';
import type { Io } from './io.ts';
import type { PlanOptions } from './plan-options.ts';
import { planReportOptions } from './plan-report-options.ts';
import type { PlannedWorkspaces } from './plan-workspaces.ts';
import { writeReportFile } from './write-reports.ts';

interface PlanOutput {
  readonly format: PlanFormatName;
  /** The file it goes to, as given; `undefined` for standard output. */
  readonly path: string | undefined;
}

/** Formats in which one plan may follow another; the others hold one. */
const FOR_PEOPLE: readonly PlanFormatName[] = ['pretty', 'markdown'];

/**
 * Writes every report of the plans, narrowed to the view that the options ask for.
 *
 * @throws SmorgError for a format that does not exist, a view of nothing, or several plans in a format that holds one
 */
export async function writePlans(
  { base, planned, languageOf }: PlannedWorkspaces,
  options: PlanOptions,
  io: Io,
): Promise<void> {
  const { person, team, account, week } = options;
  const view = { person, team, account, week };
  const outputs = outputsOf(options);
  for (const { plan } of planned) checkView(plan, options);
  for (const { format, path } of outputs) {
    if (planned.length > 1 && !FOR_PEOPLE.includes(format)) {
      const option = `--format ${format}`;
      const choices = planned.map(({ folder }) => folder);
      throw operatorError('one-workspace-only', { option, count: planned.length, choices });
    }
    const report = await PLAN_FORMATS[format]();
    const reportOptions = { ...planReportOptions(options, io, path === undefined), view };
    const texts = planned.map(({ plan }) => report(plan, languageOf(format === 'pretty'), reportOptions));
    if (path === undefined) io.writeOut(texts.join('\n'));
    else writeReportFile(resolve(base, path), path, texts.join('\n'));
  }
}

function outputsOf({ format: written = ['pretty'] }: PlanOptions): PlanOutput[] {
  const outputs = written.map((text): PlanOutput => {
    const [name = '', path] = text.split(/=(.*)/);
    const format = PLAN_FORMAT_NAMES.find((known) => known === name);
    if (format === undefined)
      throw operatorError('bad-option-value', { option: '--format', value: name, choices: PLAN_FORMAT_NAMES });
    return { format, path: path || undefined };
  });
  const onScreen = outputs.filter(({ path }) => path === undefined);
  if (onScreen.length > 1)
    throw operatorError('two-reports-one-output', { formats: onScreen.map(({ format }) => format) });
  return outputs;
}

function checkView({ people, teams, accounts, horizon }: Plan, { person, team, account, week }: PlanOptions): void {
  if (person !== undefined) findNamed(person, people, '--person');
  if (team !== undefined) findNamed(team, teams, '--team');
  if (account !== undefined) findNamed(account, accounts, '--account');
  if (week !== undefined) findNamed(week, horizon.weeks, '--week');
}
