import type { Entry, Stage } from '../../model/generated/entities.ts';
import { contents } from '../content/contents.ts';
import { oncePerModel } from '../once-per-model.ts';
import { approvalStages, isGiven, neededApprovals, passedStages } from './entry-approvals.ts';

/** An entry that counts as approved and lacks approvals. */
export interface UnapprovedEntry {
  readonly entry: Entry;
  readonly isPublished: boolean;
  /** Stages in which nobody approved. */
  readonly stages: readonly Stage[];
  /** Stages in which everybody named must approve and only some did, with who is missing. */
  readonly partly: readonly { readonly stage: Stage; readonly actors: readonly string[] }[];
}

/** Entries with the status approved, scheduled or published whose workflow asks for approvals that were not given. */
export const missingApprovals = oncePerModel((model): readonly UnapprovedEntry[] => {
  const found: UnapprovedEntry[] = [];
  for (const { entry, phase } of contents(model)) {
    if (phase !== 'ready' && phase !== 'published') continue;
    const passed = passedStages(model, entry);
    if (passed === undefined || entry.approvals.state === 'broken') continue;
    const open = approvalStages(passed.stages).flatMap((stage) => {
      const needed = neededApprovals(stage);
      const missing = needed.filter((one) => !isGiven(model, entry, one));
      return missing.length === 0 ? [] : [{ stage, missing, areAll: missing.length === needed.length }];
    });
    const stages = open.filter(({ areAll }) => areAll).map(({ stage }) => stage);
    const partly = open
      .filter(({ areAll }) => !areAll)
      .map(({ stage, missing }) => ({ stage, actors: missing.flatMap(({ only }) => only?.id ?? []) }));
    if (open.length > 0) found.push({ entry, isPublished: phase === 'published', stages, partly });
  }
  return found;
});
