import { entityNameOf } from '../../model/entity.ts';
import { valueOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { dateOf } from '../../time/calendar-date.ts';
import { writeEvery } from '../../time/recurrence.ts';
import { type Meeting, meetings } from '../capacity/meetings.ts';
import { referencesIn } from '../cast.ts';
import { localDay } from '../working-time/account-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import type { Appointment } from './appointment.ts';
import { peopleOn } from './owners.ts';

/** The rituals of teams and the review meetings of the horizon. A ritual is known as `team/ritual`. */
export function meetingAppointments(model: Model): readonly Appointment[] {
  const { zone } = planningFrame(model);
  return meetings(model).map((meeting): Appointment => {
    const { of, team, hasTime, start, minutes, attendees } = meeting;
    const date = hasTime ? dateOf(localDay(start, zone)) : meeting.date;
    const recurrence = valueOf(of.recurrence);
    const every = recurrence === undefined ? undefined : valueOf(recurrence.every);
    return {
      kind: team === undefined ? 'review' : 'ritual',
      ...{ date, start: hasTime ? start : undefined, minutes: minutes === 0 ? undefined : minutes },
      entity: team === undefined ? entityNameOf(of) : { kind: team.kind, id: `${team.id}/${of.id}` },
      title: valueOf(of.title) ?? of.id,
      owners: attendeesOf(meeting),
      people: peopleOn(model, attendees, date),
      ...{ isOverdue: false, isFirst: false },
      since: recurrence === undefined ? undefined : valueOf(recurrence.starting),
      every: every === undefined ? undefined : writeEvery(every),
      at: of.at,
    };
  });
}

/** Who is asked to come, as written: a ritual without attendees is its team's. */
function attendeesOf({ of, team }: Meeting): readonly string[] {
  if (team !== undefined && of.attendees.state === 'absent') return [team.id];
  return referencesIn(of.attendees).flatMap(({ id, vacancy }) => (vacancy === undefined ? id : []));
}
