import type { ReviewReportOptions } from '../review-options.ts';
import { lineUrl } from './line-url.ts';
import type { ToldCell } from './told-section.ts';

/**
 * A place as a link to its line, where there is an address for it.
 *
 * @param isEarlier it stands in the state that is compared with
 */
export function tellPlace(
  file: string,
  line: number | undefined,
  { pathPrefix = '', filesUrl, earlierFilesUrl }: ReviewReportOptions,
  isEarlier: boolean,
): ToldCell {
  const text = line === undefined ? file : `${file}:${line}`;
  return { text, style: 'code', href: lineUrl(isEarlier ? earlierFilesUrl : filesUrl, pathPrefix + file, line) };
}
