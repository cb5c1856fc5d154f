import type { EntityName } from '../../diagnostics/finding.ts';
import type { Entity } from '../../model/entity.ts';
import { everyDatedVacancy } from '../../model/every-vacancy.ts';
import { listOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { agendaWindow } from './agenda-window.ts';
import type { Appointment } from './appointment.ts';
import { type ActorField, NOBODY, type Owners, ownersIn, peopleOn } from './owners.ts';

/** Fields that say who answers for the thing they stand in. */
const OWNING = ['owner', 'accountable', 'lead'] as const;

/** The declared vacancies that are to be filled within the horizon, or were before today. */
export function vacancies(model: Model): readonly Appointment[] {
  const { from, to } = agendaWindow(model);
  return everyDatedVacancy(model)
    .filter(({ due }) => due < model.today || (due >= from && due < to))
    .flatMap(({ entity, field, reason, due, at }) => {
      if (entity === undefined) return [];
      const { ids, cast } = ownersOf(model, entity);
      return [
        {
          ...{ kind: 'vacancy', date: due, start: undefined, minutes: undefined, entity, title: reason ?? field },
          ...{ owners: ids, people: peopleOn(model, cast, due), isOverdue: due < model.today, isFirst: false },
          ...{ since: undefined, every: undefined, at },
        } satisfies Appointment,
      ];
    });
}

function ownersOf(model: Model, name: EntityName): Owners {
  const entity = entitiesByName(model).get(`${name.kind} ${name.id}`) as (Entity & Partial<Owned>) | undefined;
  if (entity === undefined) return NOBODY;
  return ownersIn(model, [OWNING.flatMap((field) => entity[field] ?? [])]);
}

type Owned = Readonly<Record<(typeof OWNING)[number], ActorField>>;

const entitiesByName = oncePerModel((model): ReadonlyMap<string, Entity> => {
  const entries = model.calendars.flatMap((calendar) => listOf(calendar.entries));
  return new Map([...model.entities, ...entries].map((entity) => [`${entity.kind} ${entity.id}`, entity]));
});
