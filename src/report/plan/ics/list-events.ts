import type { Language } from '../../../diagnostics/text.ts';
import { APPOINTMENT_WORDS } from '../../../messages/plan/agenda-words.ts';
import { CALENDAR_FILE_WORDS } from '../../../messages/plan/calendar-file-words.ts';
import type { Plan, PlanPost } from '../../../plan/plan.ts';
import type { PlanAppointment } from '../../../plan/plan-operations.ts';
import type { PlanStage } from '../../../plan/plan-work.ts';
import type { PlanNames } from '../names.ts';
import { sayIn } from '../say.ts';
import { writeMoment } from '../write-time.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** Everything in a plan that a calendar can show: stages when they are worked on, what appears, meetings and dates. */
export function listEvents(plan: Plan, names: PlanNames, language: Language): readonly CalendarEvent[] {
  return withOwnKeys([
    ...plan.stages.flatMap((stage) => eventsOfStage(stage, names, language)),
    ...plan.posts.map((post) => eventOfPost(post, language)),
    ...plan.agenda.map((one) => eventOfAppointment(one, names, language)),
  ]);
}

/** An event for each block of work; for a stage that nobody works on in this plan, the instant at which it is due. */
function eventsOfStage(stage: PlanStage, names: PlanNames, language: Language): CalendarEvent[] {
  const say = sayIn(CALENDAR_FILE_WORDS, language);
  const { id, title, entryTitle, owner, short, blocks, due } = stage;
  const given = { stage: title, title: entryTitle };
  const event = {
    description: [
      ...(owner === undefined ? [] : [say('owner', { people: names.person(owner) })]),
      say('due', { at: writeMoment(due, language) }),
      ...(short === 0 ? [] : [say('short', { time: { minutes: short } })]),
      id,
    ],
    category: 'stage',
  };
  if (blocks.length === 0) {
    const when = { kind: 'instants', start: due.utc, end: undefined } as const;
    return [{ ...event, key: `stage/${id}/due`, summary: say('stageDue', given), when, isBusy: false }];
  }
  return blocks.map(({ start, end }, i) => ({
    ...event,
    key: `stage/${id}/${i + 1}`,
    summary: say('stage', given),
    when: { kind: 'instants', start: start.utc, end: end.utc },
    isBusy: true,
  }));
}

function eventOfPost({ entry, account, title, at }: PlanPost, language: Language): CalendarEvent {
  return {
    key: `post/${entry}/${account}`,
    summary: sayIn(CALENDAR_FILE_WORDS, language)('post', { account, title }),
    description: [entry],
    category: 'post',
    when: { kind: 'instants', start: at.utc, end: undefined },
    isBusy: false,
  };
}

function eventOfAppointment(one: PlanAppointment, names: PlanNames, language: Language): CalendarEvent {
  const say = sayIn(CALENDAR_FILE_WORDS, language);
  const { kind, section, id, date, at, minutes, title, people, isOverdue } = one;
  const given = { kind: APPOINTMENT_WORDS[kind][language], title: title.trim() === '' ? id : title };
  return {
    key: `${kind}/${section}/${id}/${date}`,
    summary: say(isOverdue ? 'overdue' : 'appointment', given),
    description: [
      ...(people.length === 0 ? [] : [say('people', { people: names.people(people) })]),
      [section, id].join(': '),
    ],
    category: kind,
    when:
      at === undefined
        ? { kind: 'day', date }
        : { kind: 'instants', start: at.utc, end: minutes === undefined ? undefined : at.utc + minutes },
    isBusy: at !== undefined && minutes !== undefined,
  };
}

/** Two dates of one thing on one day (a meeting twice, two actions of one review) are told apart by their order. */
function withOwnKeys(events: readonly CalendarEvent[]): CalendarEvent[] {
  const times = new Map<string, number>();
  return events.map((event) => {
    const nth = (times.get(event.key) ?? 0) + 1;
    times.set(event.key, nth);
    return nth === 1 ? event : { ...event, key: `${event.key}/again/${nth}` };
  });
}
