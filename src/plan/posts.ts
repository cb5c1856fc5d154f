import { backSchedule } from '../analysis/back-schedule/back-schedule.ts';
import { valueOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { momentAt } from './moment.ts';
import type { PlanPost } from './plan.ts';
import type { PlanLeftOut } from './plan-work.ts';

/** What appears within the horizon. */
export function postsOf(model: Model): PlanPost[] {
  return backSchedule(model).posts.map(({ entry, account, instant, zone }) => ({
    entry: entry.id,
    title: valueOf(entry.title) ?? entry.id,
    type: valueOf(entry.type),
    status: valueOf(entry.status),
    account: account.id,
    at: momentAt(instant, zone),
    zone,
  }));
}

/** Work that should be in the plan and is not. */
export function leftOutOf(model: Model): PlanLeftOut[] {
  return backSchedule(model).leftOut.map(({ entry, stage, minutes, reason, at }) => ({
    entry: entry.id,
    title: valueOf(entry.title) ?? entry.id,
    stage: stage?.id,
    ...{ minutes, reason, file: at.file },
  }));
}
