import type { Language } from '../../diagnostics/text.ts';
import { formatPercent } from '../../messages/format/number.ts';
import { formatShortDate } from '../../messages/format/short-date.ts';
import type { Moment } from '../../plan/moment.ts';

/** A moment on the clocks of its zone: `Wed 25 Nov 18:00`, `25 Kas Çar 18:00`. */
export function writeMoment({ date, time }: Moment, language: Language): string {
  return `${formatShortDate(date, language)} ${time}`;
}

/** A stretch between two moments; the day stands once when both are on it. */
export function writeSpan(from: Moment, to: Moment, language: Language): string {
  const end = from.date === to.date ? to.time : writeMoment(to, language);
  return `${writeMoment(from, language)}${from.date === to.date ? '–' : ' – '}${end}`;
}

/** The number of an ISO week, `2026-W49` is `49`; any other text is given back as it is. */
export function writeWeek(id: string): string {
  const match = /^\d{4}-W(\d{2})$/.exec(id);
  return match === null ? id : String(Number(match[1]));
}

/** A part of a whole in percent, never rounded up: only the whole is 100 %. */
export function writeShare(part: number, whole: number, language: Language): string {
  return formatPercent(whole <= 0 ? 0 : Math.floor((part * 100) / whole), language);
}
