import type { Language } from '../../diagnostics/text.ts';
import type { PlanChange } from '../../diff/since/plan-change.ts';
import { CHANGE_WORDS } from '../../messages/plan/change-words.ts';
import { shortCommit } from '../diff/short-commit.ts';
import { namesOf } from '../plan/names.ts';
import { writeHorizon, writeView } from '../plan/prose/headline.ts';
import { sayIn } from '../plan/say.ts';
import { isNarrow } from '../plan/select-view.ts';
import type { ChangeReportOptions } from './change-options.ts';
import type { ToldPlanChange } from './tell-plan-change.ts';

/** The sentence that says what a change comes to, and how it looks. */
export interface ChangeVerdict {
  readonly text: string;
  readonly mood: 'good' | 'bad' | 'same' | 'open';
}

/** The days, the base and the view that a report is about. */
export function writeSubject({ after }: PlanChange, { base, view }: ChangeReportOptions, language: Language): string {
  const days = [writeHorizon(after, language), ...writeView(view, namesOf(after), language)].join(', ');
  return sayIn(CHANGE_WORDS, language)('since', { days, ref: base.ref, commit: shortCommit(base.commit) });
}

/** What a change comes to: how much gets worse and better, that nothing does, or why nobody can say. */
export function writeVerdict(
  { obstacle, shortage }: PlanChange,
  told: ToldPlanChange,
  { base, view }: ChangeReportOptions,
  language: Language,
): ChangeVerdict {
  const say = sayIn(CHANGE_WORDS, language);
  const [worse, better] = [told.worse.length, told.better.length];
  if (obstacle !== undefined) {
    const isShort = obstacle === 'base-without-work' && shortage.after > 0;
    const short = isShort ? [say('ofItShort', { after: { minutes: shortage.after } })] : [];
    return { text: [say(obstacle, { ref: base.ref }), ...short].join(' '), mood: isShort ? 'bad' : 'open' };
  }
  const rest = told.unchanged === 0 ? [] : [say('unchanged', { count: told.unchanged })];
  const sentence = (text: string) => [`${text}.`, ...rest].join(' ');
  if (worse > 0) {
    const parts = [say('worse', { count: worse }), ...(better === 0 ? [] : [say('better', { count: better })])];
    return { text: sentence(parts.join(', ')), mood: 'bad' };
  }
  if (better > 0) return { text: sentence(say('onlyBetter', { count: better })), mood: 'good' };
  const word = told.moved.length > 0 ? 'neutral' : isNarrow(view) ? 'noneHere' : 'none';
  return { text: [say(word), ...rest].join(' '), mood: 'same' };
}
