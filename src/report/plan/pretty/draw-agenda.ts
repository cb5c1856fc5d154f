import type { Language } from '../../../diagnostics/text.ts';
import { AGENDA_WORDS } from '../../../messages/plan/agenda-words.ts';
import { RESILIENCE_WORDS } from '../../../messages/plan/resilience-words.ts';
import type { PlanAppointment } from '../../../plan/plan-operations.ts';
import { type AgendaGroup, groupAgenda, writeDate, writeOwners, writeSubject } from '../prose/agenda.ts';
import { writeEvery } from '../prose/every.ts';
import { describeResilience } from '../prose/resilience.ts';
import { sayIn } from '../say.ts';
import type { RowCell } from './draw-rows.ts';
import { drawHidden, drawSection, drawSentence, drawTableLines, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_APPOINTMENTS = 12;
const MOST_LINES = 10;

/** Everything else that has a date, by subject, what is overdue first. */
export function drawAgenda(style: PlanStyle): string[] {
  return groupAgenda(style.plan.agenda, style.language).flatMap((group) => drawGroup(group, style));
}

function drawGroup({ heading, isMixed, appointments }: AgendaGroup, style: PlanStyle): string[] {
  const say = sayIn(AGENDA_WORDS, style.language);
  const overdue = appointments.filter(({ isOverdue }) => isOverdue).length;
  const { shown, hidden } = limitItems(appointments, MOST_APPOINTMENTS, style);
  const lines = drawTableLines(
    [],
    shown.map((one) => drawAppointment(one, isMixed, style)),
    style,
  );
  const aside = overdue === 0 ? '' : style.paint.bad(say('overdueCount', { count: overdue }));
  return drawSection(heading, aside, [...lines, ...drawHidden(hidden, style)], style);
}

function drawAppointment(one: PlanAppointment, isMixed: boolean, style: PlanStyle): RowCell[] {
  const { names, language, paint } = style;
  const brush = one.isOverdue ? paint.bad : undefined;
  return [
    { text: writeDate(one, language), brush, give: 'none' },
    { text: noteOf(one, language), brush, give: 'none' },
    { text: writeSubject(one, isMixed, language) },
    { text: writeOwners(one, names, language) },
    { text: one.every === undefined ? '' : writeEvery(one.every, language), brush: paint.quiet, give: 'all' },
  ];
}

function noteOf({ isOverdue, isFirst }: PlanAppointment, language: Language): string {
  const words = [
    ...(isOverdue ? [`! ${AGENDA_WORDS.overdue[language]}`] : []),
    ...(isFirst ? [AGENDA_WORDS.first[language]] : []),
  ];
  return words.join(', ');
}

/** What happens when one person is away. */
export function drawResilience(style: PlanStyle): string[] {
  const lines = describeResilience(style.plan.resilience, style.names, style.language);
  const { shown, hidden } = limitItems(lines, MOST_LINES, style);
  const drawn = shown.flatMap((line) => drawSentence(line, style, '- '));
  return drawSection(RESILIENCE_WORDS.heading[style.language], '', [...drawn, ...drawHidden(hidden, style)], style);
}
