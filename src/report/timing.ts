import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Language } from '../diagnostics/text.ts';
import { formatNumber, formatPercent } from '../messages/format/number.ts';
import { TABLE_WORDS } from '../messages/report/table-words.ts';
import { drawTable } from './draw-table.ts';

/** How long a rule or another piece of work took, as the caller measured it. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

/** A table of what took how long, the longest first, with the share of the whole; empty when nothing was measured. */
export function formatTiming(timings: readonly Timing[], language: Language): string {
  if (timings.length === 0) return '';
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const sorted = [...timings].sort((a, b) => b.milliseconds - a.milliseconds || compareCodeUnits(a.name, b.name));
  const row = (name: string, milliseconds: number): readonly string[] => [
    `${formatNumber(milliseconds, language)} ms`,
    formatPercent(total === 0 ? 0 : Math.round((milliseconds / total) * 100), language),
    name,
  ];
  return drawTable(
    [
      { heading: TABLE_WORDS.time[language], side: 'right' },
      { heading: TABLE_WORDS.share[language], side: 'right' },
      { heading: TABLE_WORDS.work[language], side: 'left' },
    ],
    [...sorted.map(({ name, milliseconds }) => row(name, milliseconds)), row(TABLE_WORDS.total[language], total)],
  );
}
