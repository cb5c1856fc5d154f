import { agenda } from '../../../src/analysis/agenda/agenda.ts';
import type { Appointment } from '../../../src/analysis/agenda/appointment.ts';
import type { ModelInput } from '../../../src/model/build-model.ts';
import { buildYaml, type Texts } from '../../model/build-yaml.ts';

/** The agenda of these files as `date kind section/id "title"`, with what else is known behind it. */
export function agendaLines(texts: Texts, more: Partial<ModelInput> = {}): string[] {
  return agenda(buildYaml(texts, more).model).map(lineOf);
}

/** One appointment in a line. */
export function lineOf(one: Appointment): string {
  const { date, kind, entity, title, owners, people, since, every, minutes } = one;
  const marks = [
    ...(one.start === undefined ? [] : [`at ${one.start}`]),
    ...(minutes === undefined ? [] : [`for ${minutes}`]),
    ...(owners.length === 0 ? [] : [`by ${owners.join('+')}`]),
    ...(people.length === 0 ? [] : [`is ${people.map(({ id }) => id).join('+')}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(every === undefined ? [] : [`every ${every}`]),
    ...(one.isFirst ? ['first'] : []),
    ...(one.isOverdue ? ['late'] : []),
  ];
  return [`${date} ${kind} ${entity.kind}/${entity.id} "${title}"`, ...marks].join(', ');
}
