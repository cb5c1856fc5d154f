import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { valueOf } from '../../model/field.ts';
import type { Person, Ritual } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { minutesWithin } from '../../time/intervals.ts';
import { activePeople } from '../active-people.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { type Meeting, meetings } from './meetings.ts';

/** A ritual that comes at a time at which most of those who attend it do not work. */
export interface RitualOffHours {
  readonly ritual: Ritual;
  /** When it comes so first, in UTC minutes. */
  readonly at: number;
  /** The zone of the ritual's times. */
  readonly zone: string;
  /** Those who do not work then, by id, out of so many. */
  readonly off: readonly Person[];
  readonly size: number;
}

/**
 * Rituals within the plan of which more than half of the participants do not work from beginning to end, by their usual
 * hours alone: holidays and leave move no meeting. Each once, with its first such time.
 */
export const ritualsOffHours = oncePerModel((model): readonly RitualOffHours[] => {
  const found = new Map<Ritual, RitualOffHours>();
  for (const meeting of meetings(model)) {
    const { of: ritual, team, hasTime, start } = meeting;
    if (team === undefined || !hasTime || ritual.kind !== 'ritual' || found.has(ritual as Ritual)) continue;
    const people = [...meeting.attendees].filter((person) => activePeople(model).has(person));
    const known = people.every((person) => personTime(model)(person).isKnown);
    const off = people.filter((person) => !isAtWork(model, person, meeting));
    if (!known || team.timezone.state === 'broken' || off.length * 2 <= people.length) continue;
    const zone = valueOf(team.timezone) ?? planningFrame(model).zone;
    off.sort((a, b) => compareCodeUnits(a.id, b.id));
    found.set(ritual as Ritual, { ritual: ritual as Ritual, at: start, zone, off, size: people.length });
  }
  return [...found.values()];
});

function isAtWork(model: Model, person: Person, { start, minutes }: Meeting): boolean {
  const lasts = Math.max(minutes, 1);
  return minutesWithin(personTime(model)(person).regular, start, start + lasts) === lasts;
}
