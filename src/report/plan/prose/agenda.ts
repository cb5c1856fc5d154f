import type { Language } from '../../../diagnostics/text.ts';
import { formatList } from '../../../messages/format/list.ts';
import { formatShortDate } from '../../../messages/format/short-date.ts';
import { AGENDA_HEADINGS, AGENDA_WORDS, APPOINTMENT_WORDS } from '../../../messages/plan/agenda-words.ts';
import type { AppointmentKind, PlanAppointment } from '../../../plan/plan-operations.ts';
import type { PlanNames } from '../names.ts';
import { sayIn } from '../say.ts';

const HEADING_OF: Readonly<Record<AppointmentKind, keyof typeof AGENDA_HEADINGS>> = {
  measurement: 'measurements',
  review: 'reviews',
  ritual: 'rituals',
  'plan-review': 'crisis',
  drill: 'crisis',
  'statement-approval': 'crisis',
  postmortem: 'crisis',
  action: 'actions',
  'access-review': 'upkeep',
  'audience-analysis': 'upkeep',
  vacancy: 'upkeep',
};

/** Appointments under one heading. */
export interface AgendaGroup {
  readonly heading: string;
  /** Several kinds stand in it, so each is named. */
  readonly isMixed: boolean;
  /** What is overdue first, otherwise in the order of the plan. */
  readonly appointments: readonly PlanAppointment[];
}

/** The agenda by subject; a subject without appointments is left out. */
export function groupAgenda(agenda: readonly PlanAppointment[], language: Language): readonly AgendaGroup[] {
  const headings = Object.keys(AGENDA_HEADINGS) as (keyof typeof AGENDA_HEADINGS)[];
  return headings.flatMap((heading) => {
    const own = agenda.filter(({ kind }) => HEADING_OF[kind] === heading);
    if (own.length === 0) return [];
    const appointments = [...own.filter((one) => one.isOverdue), ...own.filter((one) => !one.isOverdue)];
    const isMixed = new Set(own.map(({ kind }) => kind)).size > 1;
    return [{ heading: AGENDA_HEADINGS[heading][language], isMixed, appointments }];
  });
}

/** When an appointment is: its day, with the time of day where there is one. */
export function writeDate({ date, at }: PlanAppointment, language: Language): string {
  return at === undefined ? formatShortDate(date, language) : `${formatShortDate(at.date, language)} ${at.time}`;
}

/** What an appointment is about; its kind before it where kinds are mixed. */
export function writeSubject({ kind, title, id }: PlanAppointment, isMixed: boolean, language: Language): string {
  const name = title.trim() === '' ? id : title;
  return isMixed ? `${APPOINTMENT_WORDS[kind][language]}: ${name}` : name;
}

/** Who it concerns: the people where they are few, else whoever is named, a team or a role; a long list is cut. */
export function writeOwners({ owners, people }: PlanAppointment, names: PlanNames, language: Language): string {
  const all = names.people(
    people.length > 0 && (people.length <= MOST_NAMES || owners.length > MOST_NAMES) ? people : owners,
  );
  if (all.length <= MOST_NAMES) return formatList(all, language);
  const more = sayIn(AGENDA_WORDS, language)('more', { count: all.length - MOST_NAMES + 1 });
  return formatList([...all.slice(0, MOST_NAMES - 1), more], language);
}

/** More names than this say less than how many they are. */
const MOST_NAMES = 3;
