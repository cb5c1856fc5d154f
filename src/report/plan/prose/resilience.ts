import type { Language } from '../../../diagnostics/text.ts';
import { FUNCTION_WORDS, RESILIENCE_WORDS } from '../../../messages/plan/resilience-words.ts';
import type { PlanResilience } from '../../../plan/plan.ts';
import type { PlanNames } from '../names.ts';
import { sayIn, sayKnown } from '../say.ts';
import { writeWeek } from '../write-time.ts';

/** What happens when somebody is away: work that no longer fits, the most first, then functions that rest on few. */
export function describeResilience(resilience: PlanResilience, names: PlanNames, language: Language): string[] {
  const say = sayIn(RESILIENCE_WORDS, language);
  const absences = [...resilience.absences].sort((a, b) => b.short - a.short);
  const lone = resilience.alone.filter(({ people }) => people.length === 1);
  const pairs = resilience.alone.filter(({ people }) => people.length > 1);
  return [
    ...absences.map(({ person, week, short }) =>
      say('absence', { person: names.person(person), week: writeWeek(week), time: { minutes: short } }),
    ),
    ...[...lone, ...pairs].map((one) => {
      const given = {
        account: one.account,
        function: sayKnown(FUNCTION_WORDS, one.function, language),
        people: names.people(one.people),
      };
      if (one.people.length === 1) return say('alone', given);
      if (one.minutesAlone === undefined) return say('pair', given);
      return say('pairAlone', { ...given, time: { minutes: one.minutesAlone } });
    }),
  ];
}
