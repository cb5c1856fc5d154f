import type { Language } from '../../../diagnostics/text.ts';
import { formatList } from '../../../messages/format/list.ts';
import { EXPLAIN_WORDS, LEAD_UNITS, WORKED_LEAD } from '../../../messages/plan/explain-words.ts';
import { renderText } from '../../../messages/render.ts';
import type { PlanStage } from '../../../plan/plan-work.ts';
import { sayIn } from '../say.ts';

const WHOLE = /^(?:\d{1,6}(?:wd|mo|[dwyhm]))+$/;
const PART = /(\d{1,6})(wd|mo|[dwyhm])/g;
const MINUTES: Readonly<Record<string, number>> = { h: 60, m: 1 };

/** A lead time as written and what it is counted on: `"2wd" (2 working days of the account "blog")`. */
export function writeLead({ lead, account }: PlanStage, language: Language): string {
  if (!WHOLE.test(lead)) return lead;
  const days: string[] = [];
  let minutes = 0;
  for (const [, count, unit = ''] of lead.matchAll(PART)) {
    const words = LEAD_UNITS[unit as keyof typeof LEAD_UNITS];
    if (words === undefined) minutes += Number(count) * (MINUTES[unit] ?? 0);
    else
      days.push(
        renderText(words[count === '1' ? 'one' : 'many'][language], { count: Number(count), account }, language),
      );
  }
  const worked = minutes === 0 ? [] : [renderText(WORKED_LEAD[language], { time: { minutes } }, language)];
  const words = formatList([...days, ...worked], language);
  return words === '' ? lead : sayIn(EXPLAIN_WORDS, language)('leadOf', { lead, words });
}
