import { agenda } from '../analysis/agenda/agenda.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import type { Model } from '../model/model.ts';
import { momentAt } from './moment.ts';
import type { PlanAppointment } from './plan-operations.ts';

/** Everything besides content that has a date, by date, kind, section and id. */
export function appointmentsOf(model: Model): PlanAppointment[] {
  const { zone } = planningFrame(model);
  return agenda(model).map(({ kind, date, start, minutes, entity, title, owners, people, ...more }) => ({
    ...{ kind, date, at: start === undefined ? undefined : momentAt(start, zone), minutes },
    ...{ section: entity.kind, id: entity.id, title, owners, people: people.map(({ id }) => id) },
    ...{ isOverdue: more.isOverdue, isFirst: more.isFirst, since: more.since, every: more.every, file: more.at.file },
  }));
}
