import { pad } from './calendar-date.ts';

/** A distance from UTC at the end of a text. */
export interface WrittenOffset {
  /** The text before it. */
  readonly local: string;
  /** As written: `+03:00`, `Z`, `GMT+3`, `EST`, `(TRT)`. */
  readonly written: string;
  /** Minutes east of UTC; `undefined` for an abbreviation, which is not unique. */
  readonly minutes: number | undefined;
  readonly within: { readonly start: number; readonly end: number };
}

const OFFSET =
  /\s*((?:(?:GMT|UTC)\s*)?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?|[Zz]|GMT|UTC|[A-Z]{2,5}T|\([A-Z]{1,5}\)|[A-Z][a-z]+\/[A-Za-z_]+)$/;

/** Finds an offset, an abbreviation or a zone behind a time of day: `19:30+03:00`, `19:30Z`, `19:30 GMT+3`, `19:30 EST`. */
export function readOffset(text: string): WrittenOffset | undefined {
  const match = OFFSET.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index);
  // Without a time before it, `2026-12-28` would end in an offset of -28.
  if (!/\d[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?$/.test(before)) return undefined;
  const local = before.replace(/(\d{2}:\d{2}):00(?:[.,]0+)?$/, '$1');
  const within = { start: match.index, end: text.length };
  return { local, written: match[1] ?? '', minutes: offsetMinutes(match), within };
}

/** The offset as RFC 3339 writes it, `+03:00`. */
export function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

function offsetMinutes(match: RegExpExecArray): number | undefined {
  if (/^(?:z|gmt|utc)$/i.test(match[1] ?? '')) return 0;
  if (match[3] === undefined) return undefined;
  const minutes = Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[2] === '+' ? minutes : -minutes;
}
