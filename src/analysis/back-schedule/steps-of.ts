import type { Reference } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { castOfField } from '../cast.ts';
import { effortsOf, kindOf } from './effort-of.ts';
import { type Eligible, eligiblePeople } from './eligible-people.ts';
import type { PlannedStage } from './planned-stage.ts';
import type { PublishTime } from './publish-time.ts';
import type { EntryStages } from './remaining-stages.ts';
import { stageTraits } from './stage-traits.ts';

/** A stage that remains of an entry, before it is told when it is done. */
export type Step = Omit<PlannedStage, 'window' | 'planned' | 'isSqueezed' | 'hasKnownWindow' | 'effort'> & {
  readonly effort: PlannedStage['effort'] | undefined;
};

/** The remaining stages of an entry as steps: one each, or several side by side where everybody named must approve. */
export function stepsOf(
  model: Model,
  entry: Entry,
  workflow: Workflow,
  publish: PublishTime,
  passed: EntryStages,
): Step[] {
  const { account } = publish;
  const author = knownAuthor(model, entry, passed);
  const authoring = author === undefined ? passed.remaining.find((stage) => kindOf(stage) === 'produce') : undefined;
  const effort = effortsOf(entry, passed.all);
  const eligible = eligiblePeople(model)(entry, account);
  const steps: Step[] = [];
  for (const stage of passed.remaining) {
    const { isApproval, lead, isUsualLead, everybody } = stageTraits(stage);
    const id = `${entry.id}/${stage.id}`;
    const other = isApproval ? author : undefined;
    const add = (only?: Reference): void => {
      // Written out in full: of tens of thousands of steps a spread copies each field by its name.
      steps.push({
        id: only === undefined ? id : `${id}@${only.id}`,
        entry,
        account,
        publish,
        workflow,
        stage,
        effort: effort(stage),
        lead,
        isUsualLead,
        eligible: without(eligible(stage, only), other),
        isApproval,
        isAuthoring: stage === authoring,
        author: other,
      });
    };
    if (everybody.length === 0) add();
    for (const only of everybody) if (!hasApproved(model, entry, stage, only)) add(only);
  }
  return steps;
}

function hasApproved(model: Model, entry: Entry, stage: Stage, wanted: Reference): boolean {
  const people = castOfField(model, { state: 'value', value: wanted, at: wanted.at, isInherited: false }).people;
  return listOf(entry.approvals).some(
    ({ stage: approved, by }) =>
      valueOf(approved) === stage.id &&
      (valueOf(by)?.id === wanted.id || [...castOfField(model, by).people].some((person) => people.has(person))),
  );
}

function without(eligible: Eligible, author: Person | undefined): Eligible {
  if (author === undefined || !eligible.people.includes(author)) return eligible;
  return { ...eligible, people: eligible.people.filter((person) => person !== author) };
}

/** Who made the content, once the first produce stage is behind: its assignee, else the owner when that is one person. */
function knownAuthor(model: Model, entry: Entry, { all, remaining }: EntryStages): Person | undefined {
  const first = all.find((stage) => kindOf(stage) === 'produce');
  if (first !== undefined && remaining.includes(first)) return undefined;
  const assigned = first === undefined ? undefined : valueOf(entry.assignees)?.get(first.id)?.target;
  if (assigned !== undefined) return assigned;
  const [owner, ...others] = castOfField(model, entry.owner).people;
  return others.length === 0 ? owner : undefined;
}
