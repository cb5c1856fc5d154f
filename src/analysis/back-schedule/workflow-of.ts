import { valueOf } from '../../model/field.ts';
import type { Entry, Workflow } from '../../model/generated/entities.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { holdsFor, specificityOf } from './condition.ts';

/** The workflow that an entry goes through, or why none can be told. */
export type WorkflowChoice =
  | { readonly kind: 'found'; readonly workflow: Workflow }
  /** Nothing holds for the entry. */
  | { readonly kind: 'none' }
  /** Several hold, and none of them asks more than the others. */
  | { readonly kind: 'ambiguous'; readonly workflows: readonly Workflow[] }
  /** What is asked about cannot be read, or is a declared vacancy. */
  | { readonly kind: 'unknown' };

/**
 * The workflow of an entry: the one it names, else of those that hold for it the one that asks most. An entry for several
 * accounts goes through one workflow, which may hold for any of them.
 */
export const workflowOf = oncePerModel((model) => {
  const chosen = new WeakMap<Entry, WorkflowChoice>();
  return (entry: Entry): WorkflowChoice => {
    let choice = chosen.get(entry);
    if (choice === undefined) {
      choice = choose(entry, model.workflows);
      chosen.set(entry, choice);
    }
    return choice;
  };
});

/** Read once: every entry asks. */
const appliesOf = oncePer(({ applies }: Workflow) => applies);

function choose(entry: Entry, workflows: readonly Workflow[]): WorkflowChoice {
  if (entry.workflow.state !== 'absent') {
    const workflow = valueOf(entry.workflow)?.target;
    return workflow === undefined ? { kind: 'unknown' } : { kind: 'found', workflow };
  }
  let best: Workflow[] = [];
  let most = -1;
  for (const workflow of workflows) {
    const applies = appliesOf(workflow);
    const condition = valueOf(applies);
    const holds = applies.state === 'broken' ? 'unknown' : holdsFor(condition, entry);
    if (holds === 'unknown') return { kind: 'unknown' };
    const specificity = specificityOf(condition);
    if (holds === 'no' || specificity < most) continue;
    best = specificity === most ? [...best, workflow] : [workflow];
    most = specificity;
  }
  const [workflow, ...others] = best;
  if (workflow === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'found', workflow } : { kind: 'ambiguous', workflows: best };
}
