import { assignWork } from '../assignment/assign-work.ts';
import { candidatesOf } from '../assignment/candidates-of.ts';
import { absenceCosts } from '../flow/absences.ts';
import { feasibilityOf } from '../flow/feasibility.ts';
import { oncePerModel } from '../once-per-model.ts';
import { workload } from './work-problem-of.ts';

/** What no plan can place, with the proof. */
export const feasibility = oncePerModel((model) => feasibilityOf(workload(model).problem));

/** Who does what when. */
export const assignment = oncePerModel((model) => {
  const { short, bottlenecks } = feasibility(model);
  const parts = bottlenecks.map((part) => ({ tasks: part.tasks, bound: part.short }));
  return assignWork(workload(model).problem, { bound: short, bottlenecks: parts });
});

/** Why somebody does a task and somebody else does not, by index of the task. */
export const choicesFor = oncePerModel((model) => {
  const { problem } = workload(model);
  return (task: number) => candidatesOf(problem, assignment(model), task);
});

/** What it costs when somebody is away for a week; where it is nothing there is no row. */
export const absences = oncePerModel((model) => absenceCosts(feasibility(model)));
