import type { Language } from '../../../diagnostics/text.ts';
import { EVERY_WORDS } from '../../../messages/plan/every-words.ts';
import { renderText } from '../../../messages/render.ts';

type Unit = keyof typeof EVERY_WORDS;

const RECURRENCE = /^(?:(\d{1,4}) )?(day|week|month|quarter|year)s?$/;
const DURATION = /^(\d{1,4})(wd|d|w|mo|y)$/;
const UNITS: Readonly<Record<string, Unit>> = { wd: 'workingDay', d: 'day', w: 'week', mo: 'month', y: 'year' };

/** How often something comes back, in words: `2 weeks` and `6mo` as files write it; anything else stays as it is. */
export function writeEvery(every: string, language: Language): string {
  const match = RECURRENCE.exec(every) ?? DURATION.exec(every);
  if (match === null) return every;
  const count = Number(match[1] ?? 1);
  const { one, many } = EVERY_WORDS[UNITS[match[2]!] ?? (match[2] as Unit)];
  return count === 1 ? one[language] : renderText(many[language], { count }, language);
}
