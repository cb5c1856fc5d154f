import type { Language } from '../../../diagnostics/text.ts';
import { formatShortSpan } from '../../../messages/format/short-date.ts';
import { LOAD_WORDS } from '../../../messages/plan/load-words.ts';
import type { Plan } from '../../../plan/plan.ts';
import { sayIn } from '../say.ts';

/** When somebody is away between two dates, each absence as `2–3 Dec`; cut to these dates. */
export function listAbsences(
  { people }: Plan,
  id: string,
  days: { readonly from: string; readonly until: string },
  language: Language,
): readonly string[] {
  const say = sayIn(LOAD_WORDS, language);
  const absences = people.find((person) => person.id === id)?.absences ?? [];
  return absences
    .filter(({ from, until }) => from <= days.until && (until ?? from) >= (until === undefined ? '' : days.from))
    .map(({ from, until }) => {
      const first = from < days.from ? days.from : from;
      if (until === undefined) return say('from', { date: formatShortSpan(first, first, language) });
      return formatShortSpan(first, until > days.until ? days.until : until, language);
    });
}
