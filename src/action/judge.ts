import type { Job } from './job.ts';
import { judgeFindings } from './judge-findings.ts';
import { judgeGaps } from './judge-gaps.ts';
import { judgePlan } from './judge-plan.ts';
import type { Judged } from './judgement.ts';

/**
 * Judges what the action is to judge.
 *
 * @throws SmorgError for what the operator must mend
 */
export function judge(job: Job): Promise<Judged> {
  switch (job.inputs.command) {
    case 'plan':
      return judgePlan(job);
    case 'gaps':
      return judgeGaps(job);
    case 'lint':
    case 'all':
      return judgeFindings(job);
  }
}
