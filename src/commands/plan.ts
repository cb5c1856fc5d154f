import { operatorError } from '../messages/operator-errors.ts';
import { stageDetail } from '../plan/stage-detail.ts';
import { explainStage } from '../report/plan/explain-stage.ts';
import { printDrill } from './drill.ts';
import { findNamed } from './find-named.ts';
import type { Io } from './io.ts';
import type { PlanOptions } from './plan-options.ts';
import { periodFrom } from './plan-period.ts';
import { planReportOptions } from './plan-report-options.ts';
import { type PlannedWorkspaces, planWorkspaces } from './plan-workspaces.ts';
import { writePlans } from './write-plans.ts';

/**
 * `smorg plan [path…]`: who does what by when, what cannot fit, and the proof.
 *
 * @returns 1 when work cannot fit, else 0
 * @throws SmorgError for what the operator must mend
 */
export async function planCommand(paths: readonly string[], options: PlanOptions, io: Io): Promise<number> {
  if (options.since !== undefined) {
    const { planSince } = await import('./plan-since.ts');
    return planSince(options.since, paths, options, io);
  }
  if (options.failOnNew) throw operatorError('fail-on-new-alone');
  const workspaces = await planWorkspaces(paths, options, periodFrom(options), io);
  if (options.explain !== undefined) explain(options.explain, workspaces, options, io);
  else await writePlans(workspaces, options, io);
  const { planned, languageOf } = workspaces;
  for (const one of planned) {
    if (options.crisis === undefined) continue;
    io.writeOut('\n');
    printDrill(one, { playbook: options.crisis, at: one.plan.horizon.now.utc }, languageOf(true), options, io);
  }
  return planned.some(({ plan }) => plan.summary.bound > 0) ? 1 : 0;
}

function explain(id: string, { planned, languageOf }: PlannedWorkspaces, options: PlanOptions, io: Io): void {
  for (const { model, plan } of planned) {
    const detail = stageDetail(model, id);
    if (detail === undefined) continue;
    io.writeOut(explainStage(plan, detail, languageOf(true), planReportOptions(options, io)));
    return;
  }
  findNamed(
    id,
    planned.flatMap(({ plan }) => plan.stages),
    '--explain',
  );
}
