import { likelyOwner } from '../analysis/likely-owner.ts';
import type { Language } from '../diagnostics/text.ts';
import type { AnyRule } from '../lint/run-rules.ts';
import type { OpenGap, RemedyContext } from '../rules/remedy.ts';
import { addDays } from '../time/calendar-date.ts';
import { type PlacedChange, placeEdits, placeRemedy, type RemedyFiles } from './place-remedy.ts';

/** The remedy of an open gap where it goes in the files; without one of its own the rule's first fix is taken. */
export function remedyOf(rule: AnyRule, gap: OpenGap, files: RemedyFiles, language: Language): readonly PlacedChange[] {
  if (rule.remedy !== undefined) return placeRemedy(rule.remedy(gap, contextOf(rule, files, language)), files);
  return placeEdits(gap.finding.fixes?.[0]?.edits ?? [], files);
}

function contextOf({ section = 1 }: AnyRule, { model }: RemedyFiles, language: Language): RemedyContext {
  return {
    model,
    say: (text) => text[language],
    actor: (wanted = section) => likelyOwner(model, wanted)?.actor.id ?? 'tbd',
    day: (days) => addDays(model.today, days),
  };
}
