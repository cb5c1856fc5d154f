import { type Activity, activities } from '../facts/activities.ts';
import { valueOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { oncePerModel } from './once-per-model.ts';

/** A standard activity, or all of them where the matrix is empty. */
export interface ActivitySubject {
  readonly activities: readonly Activity[];
}

/** Ids of the activities that some responsibility is for: by `activity`, else by its own id. */
export const coveredActivities = oncePerModel(
  (model): ReadonlySet<string> => new Set(model.responsibilities.map((row) => valueOf(row.activity) ?? row.id)),
);

/**
 * The standard activities of a weight, one by one, or together where there is no responsibility at all: that is one
 * finding and not one an activity. Without accounts there is nothing to do, and nothing is known while an activity
 * cannot be read.
 */
export function activitySubjects(model: Model, gap: Activity['gap']): readonly ActivitySubject[] {
  if (model.accounts.length === 0) return [];
  if (model.responsibilities.some((row) => row.activity.state === 'broken')) return [];
  const wanted = activities.filter((activity) => activity.gap === gap);
  if (model.responsibilities.length === 0) return [{ activities: wanted }];
  return wanted.map((activity) => ({ activities: [activity] }));
}
