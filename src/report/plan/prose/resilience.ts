import type { Language } from '../../../diagnostics/text.ts';
import { FUNCTION_WORDS, RESILIENCE_WORDS } from '../../../messages/plan/resilience-words.ts';
import type { PlanAlone, PlanResilience } from '../../../plan/plan-operations.ts';
import type { PlanNames } from '../names.ts';
import { sayIn, sayKnown } from '../say.ts';
import { writeWeek } from '../write-time.ts';

/** What happens when somebody is away: work that no longer fits, the most first, then what rests on few. */
export function describeResilience(resilience: PlanResilience, names: PlanNames, language: Language): string[] {
  const say = sayIn(RESILIENCE_WORDS, language);
  const absences = [...resilience.absences].sort((a, b) => b.short - a.short);
  const lone = resilience.alone.filter(({ people }) => people.length === 1);
  const pairs = resilience.alone.filter(({ people }) => people.length > 1);
  return [
    ...absences.map(({ person, week, short }) =>
      say('absence', { person: names.person(person), week: writeWeek(week), time: { minutes: short } }),
    ),
    ...[...lone, ...pairs].map((one) => describeAlone(one, names, language)),
  ];
}

function describeAlone(one: PlanAlone, names: PlanNames, language: Language): string {
  const say = sayIn(RESILIENCE_WORDS, language);
  const { account, stage, people, hours } = one;
  const what = stage === undefined ? sayKnown(FUNCTION_WORDS, one.function, language) : say('approval', { stage });
  const given = { account, function: what, people: names.people(people) };
  if (people.length === 1) return say('alone', given);
  if (hours === undefined || hours.alone + hours.nobody === 0) return say('pair', given);
  const open = { minutes: hours.open };
  if (hours.nobody > 0) return say('nobody', { ...given, open, nobody: { minutes: hours.nobody } });
  return say('pairAlone', { ...given, open, alone: { minutes: hours.alone } });
}
