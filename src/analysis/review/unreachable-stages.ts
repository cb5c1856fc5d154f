import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Condition, Stage, Workflow } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { referredEntities } from '../referred-entities.ts';

/** A stage whose condition no content of its workflow can meet. */
export interface UnreachableStage {
  readonly workflow: Workflow;
  readonly stage: Stage;
  /** The field of the condition that cannot hold. */
  readonly field: 'accounts' | 'types' | 'promotion';
  readonly asked: Condition;
  /** What the workflow is for; `undefined` where the condition asks for nothing at all. */
  readonly applies: Condition | undefined;
}

/**
 * Such stages. A workflow that an entry, a calendar or a campaign names holds for whatever names it, so that nothing is
 * said of its stages but that an empty list holds for nothing.
 */
export const unreachableStages = oncePerModel((model): readonly UnreachableStage[] =>
  model.workflows.flatMap((workflow) => {
    const applies = referredEntities(model).has(workflow) ? undefined : valueOf(workflow.applies);
    return listOf(workflow.stages).flatMap((stage) => {
      const asked = valueOf(stage.when);
      const field = asked && impossibleField(asked, applies);
      return asked === undefined || field === undefined ? [] : [{ workflow, stage, field, asked, applies }];
    });
  }),
);

function impossibleField(asked: Condition, applies: Condition | undefined): UnreachableStage['field'] | undefined {
  if (areApart(targetsIn(asked.accounts), targetsIn(applies?.accounts))) return 'accounts';
  if (areApart(valueOf(asked.types), applies && valueOf(applies.types))) return 'types';
  // A flag beside it lets other content in, and content has one way of promotion.
  const hasFlags = asked.flags.state !== 'absent' || (applies !== undefined && applies.flags.state !== 'absent');
  if (hasFlags) return undefined;
  return areApart(valueOf(asked.promotion), applies && valueOf(applies.promotion)) ? 'promotion' : undefined;
}

function targetsIn(field: Field<readonly Reference[]> | undefined): readonly (Entity | undefined)[] | undefined {
  return field && valueOf(field)?.map(({ target }) => target);
}

/** Whether nothing can be in both lists; without a list everything is. */
function areApart<T>(asked: readonly T[] | undefined, given: readonly T[] | undefined): boolean {
  if (asked === undefined) return false;
  return asked.length === 0 || (given !== undefined && !asked.some((one) => given.includes(one)));
}
