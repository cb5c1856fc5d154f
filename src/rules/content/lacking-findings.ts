import type { Content } from '../../analysis/content/contents.ts';
import { entryName } from '../../analysis/content/entry-name.ts';
import { lackingAmong } from '../../analysis/content/lacking.ts';
import type { Calendar } from '../../model/generated/entities.ts';
import type { RuleFinding } from '../define-rule.ts';

/**
 * The findings about entries of a calendar that lack something: one about the calendar (`all`) when every entry does,
 * else one about each.
 *
 * @param wordsOf what is said of one entry; `one` unless told otherwise
 */
export function lackingFindings(
  calendar: Calendar,
  asked: readonly Content[],
  lacks: (content: Content) => boolean,
  wordsOf: (content: Content) => Pick<RuleFinding, 'message' | 'params'> = () => ({ message: 'one' }),
): RuleFinding[] {
  const { entries, isAll } = lackingAmong(asked, lacks);
  if (isAll) {
    return [{ at: calendar.at, message: 'all', params: { count: entries.length, calendar: calendar.id } }];
  }
  return entries.map((content) => {
    const { entry } = content;
    const { message, params } = wordsOf(content);
    return { at: entryName(entry), message, params: { entry: entry.id, ...params } };
  });
}
