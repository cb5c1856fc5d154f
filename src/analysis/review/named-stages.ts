import type { NodePlace } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Entry, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { workflowOf } from '../back-schedule/workflow-of.ts';
import { openContents } from '../content/contents.ts';
import { oncePerModel } from '../once-per-model.ts';
import { hasId } from './review-stages.ts';

/** A stage that an entry names, where it is none of its workflow's. */
export interface UnknownStage {
  readonly entry: Entry;
  readonly workflow: Workflow;
  readonly stage: string;
  readonly at: NodePlace;
}

/** Stages that entries name and that their workflows do not have. What an entry inherits may be another workflow's. */
export const unknownStages = oncePerModel((model): readonly UnknownStage[] => {
  const found = new Map<string, UnknownStage>();
  for (const { entry } of openContents(model)) {
    const choice = workflowOf(model)(entry);
    if (choice.kind !== 'found' || choice.workflow.stages.state !== 'value') continue;
    const { workflow } = choice;
    const stages = choice.workflow.stages.value;
    if (!stages.every(hasId)) continue;
    const own = new Set(stages.map(({ id }) => id));
    for (const { stage, at, isInherited } of namedStages(entry)) {
      if (own.has(stage) || (isInherited && allStages(model).has(stage))) continue;
      found.set(`${at.file} ${at.document} ${at.pointer}`, { entry, workflow, stage, at });
    }
  }
  return [...found.values()];
});

const allStages = oncePerModel((model: Model): ReadonlySet<string> => {
  return new Set(model.workflows.flatMap(({ stages }) => listOf(stages).map(({ id }) => id)));
});

interface NamedStage {
  readonly stage: string;
  readonly at: NodePlace;
  readonly isInherited: boolean;
}

function* namedStages({ stage, assignees, effort, approvals }: Entry): Iterable<NamedStage> {
  if (stage.state === 'value') yield { stage: stage.value, at: stage.at, isInherited: stage.isInherited };
  yield* keysOf(assignees);
  yield* keysOf(effort);
  const isInherited = approvals.state === 'value' && approvals.isInherited;
  for (const { stage: approved } of listOf(approvals)) {
    const id = valueOf(approved);
    if (id !== undefined) yield { stage: id, at: approved.at, isInherited };
  }
}

function* keysOf(map: Field<ReadonlyMap<string, unknown>>): Iterable<NamedStage> {
  if (map.state !== 'value') return;
  for (const stage of map.value.keys()) {
    const at: NodePlace = { ...map.at, pointer: joinPointer(map.at.pointer, stage), part: 'key' };
    yield { stage, at, isInherited: map.isInherited };
  }
}
