import type { Param, Params } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Language, Text } from '../diagnostics/text.ts';
import { formatDate } from './format/date.ts';
import { formatMinutes } from './format/duration.ts';
import { formatList } from './format/list.ts';
import { formatNumber, formatPercent } from './format/number.ts';

/** Writes a place into a message, usually `file:line`; only `lint/` knows lines. */
export type PlaceWriter = (place: Place) => string;

// A brace that holds anything else is literal, so that a help text may show `{mon-fri: "09:00-18:00"}`.
const SLOT = /("?)\{([a-z][A-Za-z0-9]*)(?::([^{}|]*)\|([^{}|]*))?\}("?)/g;

/**
 * Fills a template. `{name}` is the parameter, written the language's way; `{count:person|people}` is the first word
 * when the number is 1 and the second otherwise; a list inside quotes, `"{ids}"`, has every item quoted. A name without
 * a parameter stays as it stands. The text of parameters is never read as a template.
 */
export function renderText(
  template: string,
  params: Params,
  language: Language,
  writePlace: PlaceWriter = writeFile,
): string {
  return template.replace(SLOT, (slot, open: string, name: string, one?: string, many?: string, close = '') => {
    if (!Object.hasOwn(params, name)) return slot;
    const param = params[name] as Param;
    if (one !== undefined && many !== undefined) return open + (param === 1 ? one : many) + close;
    if (isList(param) && open !== '' && close !== '') return formatList(param, language, open);
    return open + renderParam(param, language, writePlace) + close;
  });
}

/** One parameter as a message shows it. */
export function renderParam(param: Param, language: Language, writePlace: PlaceWriter = writeFile): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return formatNumber(param, language);
  if (isList(param)) return formatList(param, language);
  if ('minutes' in param) return formatMinutes(param.minutes, language);
  if ('percent' in param) return formatPercent(param.percent, language);
  if ('date' in param) return formatDate(param.date, language);
  if ('place' in param) return writePlace(param.place);
  return (param satisfies Text)[language];
}

function isList(param: Param): param is readonly string[] {
  return Array.isArray(param);
}

function writeFile(place: Place): string {
  return place.kind === 'command-line' ? '' : place.file;
}
