import type { Language } from '../../../diagnostics/text.ts';
import { formatShortSpan } from '../../../messages/format/short-date.ts';
import { BOTTLENECK_WORDS, REMEDY_WORDS } from '../../../messages/plan/bottleneck-words.ts';
import { LOAD_WORDS } from '../../../messages/plan/load-words.ts';
import type { PlanBottleneck, PlanRemedy } from '../../../plan/plan-work.ts';
import { sayIn } from '../say.ts';
import { writeWeek } from '../write-time.ts';
import type { ProseContext } from './bottleneck.ts';

/** A cure that was tried, and what it does. */
export interface RemedyLine {
  readonly cure: string;
  readonly result: string;
  readonly isEnough: boolean;
}

/** The cures of a bottleneck, in their order. */
export function listRemedies({ remedies }: PlanBottleneck, context: ProseContext): readonly RemedyLine[] {
  const say = sayIn(BOTTLENECK_WORDS, context.language);
  return remedies.map((remedy) => ({
    cure: writeCure(remedy, context),
    result: remedy.left === 0 ? say('fits') : say('stillShort', { left: { minutes: remedy.left } }),
    isEnough: remedy.left === 0,
  }));
}

function writeCure(remedy: PlanRemedy, { names, language }: ProseContext): string {
  const say = sayIn(REMEDY_WORDS, language);
  const { kind } = remedy;
  if (kind === 'publish-later') return say(kind, { entry: names.entry(remedy.entry), count: remedy.workingDays });
  if (kind === 'begin-earlier') return say(kind, { stage: names.stage(remedy.stage), count: remedy.workingDays });
  const person = names.person(remedy.person);
  if (kind === 'more-hours')
    return say(kind, { person, week: writeWeek(remedy.week), time: { minutes: remedy.minutes } });
  if (kind === 'gain-skill') return say(kind, { person, skills: remedy.skills });
  if (kind === 'join') return say(kind, { person });
  return say(kind, { person, span: writeSpan(remedy.from, remedy.until, language) });
}

/** Days away, ends inclusive; without the last one the end is open. */
function writeSpan(from: string, until: string | undefined, language: Language): string {
  if (until !== undefined) return formatShortSpan(from, until, language);
  return sayIn(LOAD_WORDS, language)('from', { date: formatShortSpan(from, from, language) });
}
