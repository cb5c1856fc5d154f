import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Model } from '../../model/model.ts';
import { writeDuration } from '../../time/duration.ts';
import { repetitions } from '../../time/repetitions.ts';
import { oncePerModel } from '../once-per-model.ts';
import { agendaWindow } from './agenda-window.ts';
import type { Appointment } from './appointment.ts';
import { datedWork } from './dated-work.ts';
import { measurements } from './measurements.ts';
import { meetingAppointments } from './meeting-appointments.ts';
import { peopleOn } from './owners.ts';
import { type ReviewCycle, reviewCycles } from './review-cycles.ts';
import { vacancies } from './vacancies.ts';

/**
 * Everything besides content that has a date in the horizon, and what was to be done before today and was not, by date,
 * kind, section and id. Holidays move no date. Fields that cannot be read have their own findings and give no date.
 */
export const agenda = oncePerModel((model): readonly Appointment[] =>
  [
    ...measurements(model),
    ...meetingAppointments(model),
    ...reviewCycles(model).flatMap((cycle) => datesOfCycle(model, cycle)),
    ...openWork(model),
    ...vacancies(model),
  ].sort(compare),
);

/**
 * What is late is listed once: when it comes again depends on when it is done. Else it comes at its length from the day
 * it was last done, again and again.
 */
function datesOfCycle(model: Model, cycle: ReviewCycle): readonly Appointment[] {
  const { kind, entity, title, owners, since, due, at } = cycle;
  const isOverdue = due < model.today;
  const { from, to } = agendaWindow(model);
  const dates = isOverdue || since === undefined ? [due] : repetitions(since, cycle.every, from, to);
  return dates.map((date) => ({
    ...{ kind, date, start: undefined, minutes: undefined, entity, title, owners: owners.ids },
    ...{ people: peopleOn(model, owners.cast, date), isOverdue, isFirst: since === undefined },
    ...{ since, every: writeDuration(cycle.every), at },
  }));
}

function openWork(model: Model): readonly Appointment[] {
  const { from, to } = agendaWindow(model);
  return datedWork(model)
    .filter(({ isOpen, due }) => isOpen && (due < model.today || (due >= from && due < to)))
    .map(({ kind, due, entity, title, owners, since, at }) => ({
      ...{ kind, date: due, start: undefined, minutes: undefined, entity, title, owners: owners.ids },
      ...{ people: peopleOn(model, owners.cast, due), isOverdue: due < model.today, isFirst: false },
      ...{ since, every: undefined, at },
    }));
}

function compare(a: Appointment, b: Appointment): number {
  return (
    compareCodeUnits(a.date, b.date) ||
    compareCodeUnits(a.kind, b.kind) ||
    compareCodeUnits(a.entity.kind, b.entity.kind) ||
    compareCodeUnits(a.entity.id, b.entity.id) ||
    (a.start ?? 0) - (b.start ?? 0) ||
    compareCodeUnits(a.title, b.title) ||
    compareCodeUnits(a.at.file, b.at.file) ||
    a.at.document - b.at.document ||
    compareCodeUnits(a.at.pointer, b.at.pointer)
  );
}
