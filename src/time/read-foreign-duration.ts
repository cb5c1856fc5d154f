import { DURATION_UNITS, type DurationUnit, writeUnits } from './duration.ts';
import { foldWord } from './fold-word.ts';
import { type Failure, failure, guess, respelled } from './parsed.ts';

const UNIT_WORDS: Readonly<Record<DurationUnit, string>> = {
  s: 's sec secs second seconds sn saniye',
  m: 'm min mins minute minutes dk dak dakika',
  h: 'h hr hrs hour hours sa st saat',
  d: 'd day days gun gunde',
  wd: 'wd bd is_gunu isgunu work_day work_days working_day working_days workday workdays business_day business_days',
  w: 'w wk wks week weeks hafta haftada',
  mo: 'mo mos month months ay ayda',
  y: 'y yr yrs year years yil yilda',
};

const HABITS: Readonly<Record<string, string>> = {
  hourly: '1h saatlik',
  daily: '1d gunluk',
  weekly: '1w haftalik',
  monthly: '1mo aylik',
  quarterly: '3mo uc_aylik ceyreklik',
  yearly: '1y yillik annual annually',
};

const PIECE = /(\d{1,6}(?:[.,]\d{1,2})?)\s*([a-z_]+)\.?(?:,|\s+(?:and|ve|bir)\b)?\s*/gy;

const unitByWord = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as DurationUnit])),
);
const habitByWord = new Map(
  Object.entries(HABITS).flatMap(([word, row]) => {
    const [duration = '', ...others] = row.split(' ');
    return [word, ...others].map((name) => [name, duration] as const);
  }),
);

/** Says what a text that is no duration of ours may mean: `1 saat`, `2 days`, `P6M`, `1:30`, `weekly`, `90`. */
export function readForeignDuration(text: string): Failure {
  const word = foldWord(text);
  const habit = habitByWord.get(word.replaceAll(' ', '_'));
  if (habit !== undefined) return respelled(habit);
  if (/^\d+$/.test(word)) return failure('no-unit');
  if (/^[-−]/.test(word)) return failure('negative');
  const clock = /^(\d{1,2}):(\d{2})$/.exec(word);
  if (clock !== null) return guess('clock', writeUnits({ h: Number(clock[1]), m: Number(clock[2]) }));
  const span = /^(\d+)\s*(?:-|–|to|ila)\s*(\d+\s*\D+)$/.exec(word);
  if (span !== null) {
    const longer = readWords(span[2] ?? '');
    return longer === undefined ? failure('span') : guess('span', longer);
  }
  const iso = readIso(text.trim().toUpperCase());
  const fix = iso ?? readWords(word);
  // A capital M may be a month of ISO 8601 as well as a minute.
  if (fix !== undefined && iso === undefined && /\dM\b/.test(text)) return guess('respelled', fix);
  return fix === undefined ? failure('unreadable') : respelled(fix);
}

function readIso(text: string): string | undefined {
  const match =
    /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(
      text,
    );
  if (match === null || !/\d/.test(text)) return undefined;
  const [y, mo, w, d, h, m, s] = match.slice(1).map(Number);
  return writeUnits({ y: y || 0, mo: mo || 0, w: w || 0, d: d || 0, h: h || 0, m: m || 0, s: s || 0 });
}

function readWords(text: string): string | undefined {
  const normal = text
    .replace(/\b(is|work|working|business) (gunu|days?)\b/g, '$1_$2')
    .replace(/(\d{1,5})\s*(?:quarters?|ceyrek)\b/g, (_, count: string) => `${Number(count) * 3}mo`);
  const counts: Partial<Record<DurationUnit, number>> = {};
  let read = 0;
  for (const [piece, number = '', word = ''] of normal.matchAll(PIECE)) {
    const unit = unitByWord.get(word);
    if (unit === undefined || counts[unit] !== undefined) return undefined;
    addCount(counts, unit, Number(number.replace(',', '.')));
    read += piece.length;
  }
  const isWhole = DURATION_UNITS.every((unit) => Number.isInteger(counts[unit] ?? 0));
  return read > 0 && read === normal.length && isWhole ? writeUnits(counts) : undefined;
}

/** `1.5h` is `1h30m`; half a week or month has no exact writing. */
function addCount(counts: Partial<Record<DurationUnit, number>>, unit: DurationUnit, count: number): void {
  if (Number.isInteger(count) || (unit !== 'h' && unit !== 'm')) {
    counts[unit] = count;
    return;
  }
  const smaller = unit === 'h' ? 'm' : 's';
  counts[unit] = Math.floor(count);
  counts[smaller] = Math.round((count - Math.floor(count)) * 60);
}
