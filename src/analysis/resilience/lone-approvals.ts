import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account, Condition, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isActiveAccount } from '../active.ts';
import { activePeople } from '../active-people.ts';
import { isApprovalStage, kindOf } from '../back-schedule/effort-of.ts';
import { type Eligible, eligiblePeople } from '../back-schedule/eligible-people.ts';
import { stageTraits } from '../back-schedule/stage-traits.ts';
import { oncePerModel } from '../once-per-model.ts';
import { criticalGroups } from './critical-groups.ts';
import { withStandIns } from './stand-ins.ts';

/** An approval that the absence of one person, or of two at once, leaves to nobody. */
export interface LoneApproval {
  readonly account: Account;
  /** `workflow/stage`; with `@actor` behind it where several must approve. */
  readonly stage: string;
  /** One or two, by id. They need not be approvers: without them only the author may be left to approve. */
  readonly people: readonly Person[];
}

/** With more approvers than this any two may be away. */
const MOST = 3;

/**
 * The approvals of active accounts that rest on one person, or on two. An approver is never the author, so four eyes
 * count two: where two people both write and approve, each of them is needed. Every stage of every workflow that may
 * hold for the account counts; what may have more approvers is left out. By account, stage and people.
 */
export const loneApprovals = oncePerModel((model): readonly LoneApproval[] => {
  const key = ({ account, stage, people }: LoneApproval) =>
    [account.id, stage, ...people.map(({ id }) => id)].join(' ');
  return model.accounts
    .filter(isActiveAccount)
    .flatMap((account) =>
      model.workflows
        .filter(({ applies }) => mayHold(applies, account))
        .flatMap((workflow) => approvalsOf(model, account, workflow)),
    )
    .sort((a, b) => compareCodeUnits(key(a), key(b)));
});

/** Whether what a condition asks may be true of something on the account; of what cannot be read it is not. */
function mayHold(field: Field<Condition>, account: Account): boolean {
  const condition = valueOf(field);
  if (condition === undefined || condition.accounts.state === 'absent') return field.state !== 'broken';
  return listOf(condition.accounts).some(({ target }) => target === account);
}

function approvalsOf(model: Model, account: Account, workflow: Workflow): readonly LoneApproval[] {
  const stages = listOf(workflow.stages).filter(({ when }) => mayHold(when, account));
  const eligible = eligiblePeople(model)(undefined, account);
  const produce = stages.find((stage) => kindOf(stage) === 'produce');
  const authorsOf = () => (produce === undefined ? undefined : fewOf(model, eligible(produce)));
  return stages.filter(isApprovalStage).flatMap((stage) =>
    requestsOf(stage).flatMap((only) => {
      const approvers = fewOf(model, eligible(stage, only));
      // Who may write is asked only where it matters.
      if (approvers === undefined || approvers.size > MOST) return [];
      const id = `${workflow.id}/${stage.id}${only === undefined ? '' : `@${only.id}`}`;
      return criticalGroups(approvers, authorsOf()).map((group) => ({
        ...{ account, stage: id },
        people: [...group].sort((a, b) => compareCodeUnits(a.id, b.id)),
      }));
    }),
  );
}

/** Whom a stage asks: whoever may approve, or each of several who must all do so. */
function requestsOf(stage: Stage): readonly (Reference | undefined)[] {
  const { everybody } = stageTraits(stage);
  return everybody.length === 0 ? [undefined] : everybody.filter(({ vacancy }) => vacancy === undefined);
}

/** Everybody here who may do it, with their stand-ins, when they are few and all of them are known. */
function fewOf(model: Model, { people, hasOutsider, isKnown }: Eligible): ReadonlySet<Person> | undefined {
  const here = people.filter((person) => activePeople(model).has(person));
  if (hasOutsider || !isKnown || here.length > MOST) return undefined;
  const all = withStandIns(model, here);
  return all.isWhole ? all.people : undefined;
}
