import type { Model } from '../../model/model.ts';
import type { Bottleneck } from '../flow/cut-certificate.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { workload } from './work-problem-of.ts';

/** The weeks that are full, `2026-W50`, in order; of stages that no time at all is left for, those of their windows. */
export function bottleneckWeeks(model: Model, { tasks, certificate }: Bottleneck): string[] {
  const { days, weekOfDay, weeks } = planningFrame(model);
  const { problem } = workload(model);
  const cut = [...certificate.personDays, ...certificate.taskDays].map(({ day }) => weeks[weekOfDay[day]!]!);
  const full = [...certificate.personWeeks.map(({ week }) => week), ...cut];
  const windows = tasks.flatMap((task) => {
    const { release, due } = problem.tasks[task]!;
    return weekOfDay.flatMap((week, day) => (days[day]! < due && days[day + 1]! > release ? [weeks[week]!] : []));
  });
  return [...new Set(full.length > 0 ? full : windows)].sort();
}
