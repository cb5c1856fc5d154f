import type { Language } from '../../diagnostics/text.ts';
import { formatNumber } from './number.ts';

interface Units {
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

const UNITS: Readonly<Record<Language, Units>> = {
  en: { hour: 'h', minute: 'min', second: 's' },
  tr: { hour: 'saat', minute: 'dakika', second: 'saniye' },
};

const SHORT_UNITS: Readonly<Record<Language, Units>> = {
  en: UNITS.en,
  tr: { hour: 'sa', minute: 'dk', second: 'sn' },
};

/**
 * A length of time given in minutes: `2 h 30 min`, `2 saat 30 dakika`. It never turns hours into days, because a day
 * may be 24 hours or a working day and a reader could not tell which.
 */
export function formatMinutes(minutes: number, language: Language): string {
  return writeMinutes(minutes, language, UNITS[language]);
}

/** The same for the cells of a table: `2 h 30 min`, `2 sa 30 dk`. */
export function formatShortMinutes(minutes: number, language: Language): string {
  return writeMinutes(minutes, language, SHORT_UNITS[language]);
}

function writeMinutes(minutes: number, language: Language, unit: Units): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const parts = [
    [Math.floor(seconds / 3600), unit.hour],
    [Math.floor(seconds / 60) % 60, unit.minute],
    [seconds % 60, unit.second],
  ] as const;
  const written = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count, language)} ${word}`);
  if (written.length === 0) return `0 ${unit.minute}`;
  return (minutes < 0 ? '-' : '') + written.join(' ');
}
