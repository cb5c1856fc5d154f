import { entityNameOf } from '../../model/entity.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { type RecurrenceEvery, writeEvery } from '../../time/recurrence.ts';
import { isActiveAccount } from '../active.ts';
import { cadenceOf } from '../measurement/cadence-of.ts';
import { scopesOverlap } from '../scope.ts';
import { agendaWindow } from './agenda-window.ts';
import type { Appointment } from './appointment.ts';
import { type LastMeasured, lastMeasured } from './last-measured.ts';
import { datesAfter, nextAfter, periodDates } from './measurement-dates.ts';
import { ownersIn, peopleOn, responsibleFor } from './owners.ts';

/**
 * When KPIs are measured: counted from the last measurement, each KPI that is late once and on all its days to come.
 * Of one without a measurement, or with its figures in a file, when the periods of the calendar are over. Without a
 * cadence, its own or its metric's, nothing is due, and nobody measures accounts of which none is in use.
 */
export function measurements(model: Model): readonly Appointment[] {
  return model.kpis.filter(isMeasured).flatMap((kpi) => {
    const every = cadenceOf(kpi);
    const last = lastMeasured(kpi, model.today);
    return every === undefined || last.kind === 'unknown' ? [] : appointmentsOf(model, kpi, every, last);
  });
}

function isMeasured(kpi: Kpi): boolean {
  const scope = valueOf(kpi.accounts);
  if (scope === undefined) return kpi.accounts.state === 'absent';
  return scope.isAll || scope.references.some(({ target }) => target !== undefined && isActiveAccount(target));
}

function appointmentsOf(model: Model, kpi: Kpi, every: RecurrenceEvery, last: LastMeasured): Appointment[] {
  const { cast, ids } = ownersIn(model, [
    [kpi.owner],
    responsibleFor(model, 'measurement', (accounts) => scopesOverlap(accounts, kpi.accounts)),
  ]);
  return datesOf(model, every, last).map((date, index) => ({
    ...{ kind: 'measurement', date, start: undefined, minutes: undefined, entity: entityNameOf(kpi) },
    ...{ title: valueOf(kpi.title) ?? valueOf(kpi.metric) ?? kpi.id, owners: ids, people: peopleOn(model, cast, date) },
    ...{ isOverdue: date < model.today, isFirst: last.kind === 'never' && index === 0 },
    since: last.kind === 'on' ? last.date : undefined,
    every: writeEvery(every),
    at: last.kind === 'on' ? last.measurement.on.at : kpi.every.at,
  }));
}

function datesOf(model: Model, every: RecurrenceEvery, last: LastMeasured): readonly string[] {
  const { from, to } = agendaWindow(model);
  if (last.kind !== 'on') return periodDates(every, from, to);
  const next = nextAfter(last.date, every);
  const later = datesAfter(last.date, every, from, to);
  return next !== undefined && next < model.today ? [next, ...later] : later;
}
