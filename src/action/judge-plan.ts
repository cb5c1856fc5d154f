import { planReportOptions } from '../commands/plan-report-options.ts';
import { reviewWorkspaces } from '../commands/review-workspaces.ts';
import type { WorkspaceReview } from '../diff/review/review.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { PLAN_FORMATS } from '../report/plan/plan-formats.ts';
import type { Job } from './job.ts';
import type { Judged } from './judgement.ts';
import { lintOptions } from './lint-options-of.ts';
import { onlyOne, writePages } from './write-pages.ts';

/**
 * Judges whether the work fits, as `smorg plan` does.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function judgePlan(job: Job): Promise<Judged> {
  const { io, inputs, root, paths, options, base } = job;
  const { checked, reviewIn } = await reviewWorkspaces(paths, root, lintOptions(job), io);
  const language = checked.spoken ?? 'en';
  const review = reviewIn(language);
  const planned = review.workspaces.map(({ plan, planChange, folder }) => {
    if (plan === undefined) throw operatorError('broken-configuration', { path: folder });
    return { plan, planChange, folder };
  });
  const isByNew = inputs.failOnNew && base !== undefined;
  const exitCode = planned.some((one) => isFailed(one, isByNew)) ? 1 : 0;
  const inFile = planReportOptions(options, io, false);
  const markdown = await PLAN_FORMATS.markdown();
  const isResolved = inputs.comment === 'on-failure' && exitCode === 0;
  return {
    ...{ kind: 'judged', exitCode, language, counts: {} },
    write: {
      log: async () => {
        const pretty = await PLAN_FORMATS.pretty();
        return planned.map(({ plan }) => pretty(plan, language, planReportOptions(options, io))).join('');
      },
      // Nothing of a plan stands at a line.
      annotations: nothing,
      json: async () => {
        const folders = planned.map(({ folder }) => folder);
        return (await PLAN_FORMATS.json())(onlyOne(planned, folders).plan, language, inFile);
      },
      sarif: nothing,
      html: nothing,
      ...writePages(planned, ({ plan }, room) => markdown(plan, language, { ...inFile, ...room }), {
        review,
        isResolved,
      }),
    },
  };
}

async function nothing(): Promise<string> {
  return '';
}

/** Whether work cannot fit, or where only that counts, whether more cannot fit than before. */
function isFailed({ plan, planChange }: Pick<WorkspaceReview, 'plan' | 'planChange'>, isByNew: boolean): boolean {
  if (plan === undefined || plan.summary.bound === 0) return false;
  if (!isByNew || planChange === undefined || planChange.obstacle !== undefined) return true;
  return [planChange.shortage, ...planChange.bottlenecks].some(({ change }) => change === 'new' || change === 'worse');
}
