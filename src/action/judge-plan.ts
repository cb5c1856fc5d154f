import { planReportOptions } from '../commands/plan-report-options.ts';
import { isPlanFailed } from '../commands/plan-since.ts';
import { reviewWorkspaces } from '../commands/review-workspaces.ts';
import type { WorkspaceReview } from '../diff/review/review.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { PLAN_FORMATS } from '../report/plan/plan-formats.ts';
import type { PlanReportOptions } from '../report/plan/plan-options.ts';
import { CHANGE_FORMATS } from '../report/plan-change/change-formats.ts';
import type { Job } from './job.ts';
import type { Judged } from './judgement.ts';
import { lintOptions } from './lint-options-of.ts';
import { onlyOne, writePages } from './write-pages.ts';

/**
 * Judges whether the work fits, as `smorg plan` does; with a base what the change does to the plan, as `plan --since`.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function judgePlan(job: Job): Promise<Judged> {
  const { io, inputs, root, paths, options, base } = job;
  const { checked, reviewIn } = await reviewWorkspaces(paths, root, lintOptions(job), io);
  const language = checked.spoken ?? 'en';
  const review = reviewIn(language);
  const planned = review.workspaces.map((one) => {
    if (one.plan === undefined) throw operatorError('broken-configuration', { path: one.folder });
    return { ...one, plan: one.plan };
  });
  const exitCode = planned.some((one) => isFailed(one, inputs.failOnNew)) ? 1 : 0;
  /** Writes the plan, or what became of it. */
  const writer = async (format: 'pretty' | 'markdown' | 'json') => {
    const [plan, change] = [await PLAN_FORMATS[format](), await CHANGE_FORMATS[format]()];
    return (one: Planned, shown: PlanReportOptions) =>
      one.planChange === undefined || base === undefined
        ? plan(one.plan, language, shown)
        : change(one.planChange, language, { ...shown, base: { ref: base, commit: base } });
  };
  const inFile = planReportOptions(options, io, false);
  const markdown = await writer('markdown');
  const isResolved = inputs.comment === 'on-failure' && exitCode === 0;
  return {
    ...{ kind: 'judged', exitCode, language, counts: {} },
    write: {
      log: async () => {
        const pretty = await writer('pretty');
        return planned.map((one) => pretty(one, planReportOptions(options, io))).join('');
      },
      // Nothing of a plan stands at a line.
      annotations: nothing,
      json: async () => {
        const folders = planned.map(({ folder }) => folder);
        return (await writer('json'))(onlyOne(planned, folders), inFile);
      },
      sarif: nothing,
      html: nothing,
      ...writePages(planned, (one, room) => markdown(one, { ...inFile, ...room }), { review, isResolved }),
    },
  };
}

type Planned = WorkspaceReview & { readonly plan: NonNullable<WorkspaceReview['plan']> };

async function nothing(): Promise<string> {
  return '';
}

function isFailed({ plan, planChange }: Planned, failOnNew: boolean): boolean {
  return planChange === undefined ? plan.summary.bound > 0 : isPlanFailed(planChange, { failOnNew });
}
