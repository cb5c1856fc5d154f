import { resolve } from 'node:path';
import { comparePlans } from '../diff/since/compare-plans.ts';
import type { PlanChange } from '../diff/since/plan-change.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { makePlan } from '../plan/make-plan.ts';
import { CHANGE_FORMAT_NAMES, CHANGE_FORMATS, type ChangeFormatName } from '../report/plan-change/change-formats.ts';
import { baseCommit } from './base-files.ts';
import { findNamed } from './find-named.ts';
import type { Io } from './io.ts';
import { narrowChange } from './narrow-change.ts';
import type { PlanOptions } from './plan-options.ts';
import { periodFrom } from './plan-period.ts';
import { planReportOptions } from './plan-report-options.ts';
import { baseOf, type PreparedOrganisations, prepareOrganisations } from './prepare-organisations.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { organisationUnderNewIds, readBothStates } from './read-base.ts';
import type { EarlierState } from './read-earlier.ts';
import { writeReportFile } from './write-reports.ts';

/** What happened to the plan of a workspace. */
export interface ChangedPlan {
  /** Its folder relative to the base of the report, `.` for the base itself. */
  readonly folder: string;
  readonly base: EarlierState;
  readonly change: PlanChange;
}

/**
 * `smorg plan --since <ref>`: what the present files do to the plan since the ref and the present parted.
 *
 * @returns 1 when work cannot fit, with `--fail-on-new` only when more of it cannot fit than before; else 0
 * @throws SmorgError for what the operator must mend
 */
export async function planSince(ref: string, paths: readonly string[], options: PlanOptions, io: Io): Promise<number> {
  const outputs = outputsOf(options);
  // Before the files are read: a slip in the ref is the likelier mistake.
  baseCommit(baseOf(options, io), ref, true);
  const organisations = await prepareOrganisations(paths, options, io);
  const period = periodFrom(options);
  const changed = organisations.prepared.map((workspace) => changeOf(workspace, period, ref));
  for (const { change } of changed) checkView(change, options);
  for (const output of outputs) await write(output, changed, organisations, options, io);
  return changed.some(({ change }) => isPlanFailed(change, options)) ? 1 : 0;
}

/**
 * The plans of both states of a workspace, compared.
 *
 * @param period the days to plan; what is left open is the configuration's
 * @throws SmorgError for a broken configuration, an empty workspace, and when git cannot read the earlier state
 */
export function changeOf(
  { input, root }: PreparedWorkspace,
  period: PreparedWorkspace['input']['period'],
  ref: string,
): ChangedPlan {
  const { folder = '.' } = input;
  if (input.config.isFatal) throw operatorError('broken-configuration', { path: input.config.config.path });
  const both = readBothStates({ ...input, ...(period && { period }) }, root, ref);
  const { organisation } = both.after;
  if (organisation.ours.length === 0) throw operatorError('nothing-to-check', { path: folder });
  const earlier = organisationUnderNewIds(both);
  const before = makePlan(earlier.model, earlier.isComplete);
  const change = comparePlans(before, makePlan(organisation.model, organisation.isComplete));
  return { folder, base: both.state, change };
}

/** Whether work cannot fit; or with `--fail-on-new`, whether more cannot fit than before. */
export function isPlanFailed(
  { after, shortage, bottlenecks, obstacle }: PlanChange,
  { failOnNew }: Pick<PlanOptions, 'failOnNew'>,
): boolean {
  if (!failOnNew) return after.summary.bound > 0;
  // What nobody can compare is nothing new; where there was no plan, all of this one is.
  if (obstacle === 'base-incomplete' || obstacle === 'head-incomplete') return false;
  return [shortage, ...bottlenecks].some(({ change }) => change === 'new' || change === 'worse');
}

interface ChangeOutput {
  readonly format: ChangeFormatName;
  /** The file it goes to, as given; `undefined` for standard output. */
  readonly path: string | undefined;
}

/** Formats in which one report may follow another; JSON holds one. */
const FOR_PEOPLE: readonly ChangeFormatName[] = ['pretty', 'markdown'];

async function write(
  { format, path }: ChangeOutput,
  changed: readonly ChangedPlan[],
  { base, languageOf }: PreparedOrganisations,
  options: PlanOptions,
  io: Io,
): Promise<void> {
  if (changed.length > 1 && !FOR_PEOPLE.includes(format)) {
    const choices = changed.map(({ folder }) => folder);
    throw operatorError('one-workspace-only', { option: `--format ${format}`, count: changed.length, choices });
  }
  const { person, team, account, week } = options;
  const view = { person, team, account, week };
  const report = await CHANGE_FORMATS[format]();
  const texts = changed.map((one) => {
    const reportOptions = { ...planReportOptions(options, io, path === undefined), view, base: one.base };
    return report(narrowChange(one.change, view), languageOf(format === 'pretty'), reportOptions);
  });
  if (path === undefined) io.writeOut(texts.join('\n'));
  else writeReportFile(resolve(base, path), path, texts.join('\n'));
}

function outputsOf({ format: written = ['pretty'], explain, crisis }: PlanOptions): readonly ChangeOutput[] {
  if (explain !== undefined) throw refused('--explain');
  if (crisis !== undefined) throw refused('--crisis');
  const outputs = written.map((text): ChangeOutput => {
    const [name = '', path] = text.split(/=(.*)/);
    const format = CHANGE_FORMAT_NAMES.find((known) => known === name);
    if (format === undefined) throw refused(`--format ${name}`);
    return { format, path: path || undefined };
  });
  const onScreen = outputs.filter(({ path }) => path === undefined);
  if (onScreen.length > 1)
    throw operatorError('two-reports-one-output', { formats: onScreen.map(({ format }) => format) });
  return outputs;
}

function refused(option: string): Error {
  return operatorError('not-with-since', { option, choices: CHANGE_FORMAT_NAMES });
}

/** What a view names must be in one of the plans. */
function checkView({ before, after }: PlanChange, { person, team, account, week }: PlanOptions): void {
  if (person !== undefined) findNamed(person, eitherOf(before.people, after.people), '--person');
  if (team !== undefined) findNamed(team, eitherOf(before.teams, after.teams), '--team');
  if (account !== undefined) findNamed(account, eitherOf(before.accounts, after.accounts), '--account');
  if (week !== undefined) findNamed(week, after.horizon.weeks, '--week');
}

function eitherOf<Named extends { readonly id: string }>(before: readonly Named[], after: readonly Named[]): Named[] {
  return [...new Map([...before, ...after].map((one) => [one.id, one])).values()];
}
