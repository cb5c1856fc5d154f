import { likelyOwner } from '../analysis/likely-owner.ts';
import type { Config } from '../config/config.ts';
import { optionsOf } from '../config/rule-settings.ts';
import type { Language } from '../diagnostics/text.ts';
import type { AnyRule } from '../lint/run-rules.ts';
import type { OpenGap, RemedyContext } from '../rules/remedy.ts';
import { addDays } from '../time/calendar-date.ts';
import { type PlacedChange, placeEdits, placeRemedy, type RemedyFiles } from './place-remedy.ts';

/** What a remedy depends on besides the files. */
interface RemedySettings {
  readonly config: Config;
  readonly language: Language;
}

/** The remedy of an open gap where it goes in the files; without one of its own the rule's first fix is taken. */
export function remedyOf(
  rule: AnyRule,
  gap: OpenGap,
  files: RemedyFiles,
  settings: RemedySettings,
): readonly PlacedChange[] {
  if (rule.remedy === undefined) return placeEdits(gap.finding.fixes?.[0]?.edits ?? [], files);
  return placeRemedy(rule.remedy(gap, contextOf(rule, gap, files, settings)), files);
}

function contextOf(
  rule: AnyRule,
  { finding: { at } }: OpenGap,
  { model }: RemedyFiles,
  { config, language }: RemedySettings,
): RemedyContext {
  return {
    model,
    options: optionsOf(config, rule, at.kind === 'command-line' ? undefined : at.file),
    say: (text) => text[language],
    actor: (wanted = rule.section ?? 1) => likelyOwner(model, wanted)?.actor.id ?? 'tbd',
    day: (days) => addDays(model.today, days),
  };
}
