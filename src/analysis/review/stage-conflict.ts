import { valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isApprovalStage, kindOf } from '../back-schedule/effort-of.ts';
import { passedStages } from './entry-approvals.ts';

/**
 * How the status of an entry contradicts the stage it is in: it counts as approved and still stands `behind` an approval,
 * it is in review while it is still in the `making`, or it is `ahead` of itself, a draft that is being published.
 * `undefined` without a contradiction, and when status, stage or workflow cannot be read
 * or a stage does not say its kind.
 */
export function stageConflict(model: Model, entry: Entry): 'behind' | 'making' | 'ahead' | undefined {
  const [status, current] = [valueOf(entry.status), valueOf(entry.stage)];
  const passed = status === undefined ? undefined : passedStages(model, entry);
  const stages = passed?.stages ?? [];
  const index = stages.findIndex(({ id }) => id === current);
  const stage = stages[index];
  if (stage === undefined || stages.some(({ kindField }) => kindField.state !== 'value')) return undefined;
  const kind = kindOf(stage);
  const isApproved = status === 'approved' || status === 'scheduled';
  const lastApproval = stages.findLastIndex(isApprovalStage);
  if (isApproved && index <= lastApproval) return 'behind';
  if (status === 'in-review' && (kind === 'brief' || kind === 'produce')) return 'making';
  const isEarly = status === 'idea' || status === 'draft' || status === 'in-review' || status === 'changes-requested';
  return isEarly && kind === 'publish' ? 'ahead' : undefined;
}
