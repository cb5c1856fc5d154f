import type { Language } from '../../../diagnostics/text.ts';
import { formatList } from '../../../messages/format/list.ts';
import { EXPLAIN_WORDS, LEAD_UNITS } from '../../../messages/plan/explain-words.ts';
import { renderText } from '../../../messages/render.ts';
import type { PlanStage } from '../../../plan/plan.ts';
import { sayIn } from '../say.ts';

type Unit = keyof typeof LEAD_UNITS;

const WHOLE = /^(?:\d{1,6}(?:wd|mo|[dwyhm]))+$/;
const PART = /(\d{1,6})(wd|mo|[dwyhm])/g;

/** A lead time as written and what it is counted on: `"2wd" (2 working days of the account "blog")`. */
export function writeLead({ lead, account }: PlanStage, language: Language): string {
  if (!WHOLE.test(lead)) return lead;
  const parts = [...lead.matchAll(PART)].map(([, count, unit]) => {
    const { one, many } = LEAD_UNITS[unit as Unit];
    return renderText((count === '1' ? one : many)[language], { count: Number(count), account }, language);
  });
  return sayIn(EXPLAIN_WORDS, language)('leadOf', { lead, words: formatList(parts, language) });
}
