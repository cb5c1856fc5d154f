import type { Content } from '../../analysis/content/contents.ts';
import { entryName } from '../../analysis/content/entry-name.ts';
import { FIVE_FACTS, lacksFact, type PlannedFact } from '../../analysis/content/five-facts.ts';
import { lackingAmong } from '../../analysis/content/lacking.ts';
import type { Text } from '../../diagnostics/text.ts';
import { valueOf } from '../../model/field.ts';
import type { Calendar } from '../../model/generated/entities.ts';
import type { Message, RuleFinding } from '../define-rule.ts';

const help: Text = {
  en: 'A content plan says of every entry its type, title, audience, visuals and date; what all entries share stands in `defaults` of the calendar, and `noVisual` gives the reason for having none.',
  tr: 'İçerik planı her içeriğin türünü, başlığını, hedef kitlesini, görsellerini ve yayın tarihini söyler; ortak olanlar takvimin `defaults` alanına, görsel olmamasının nedeni `noVisual` alanına yazılır.',
};

/** What is said of entries that do not state one of the five facts. */
export const missingFactMessages: Readonly<Record<'one' | 'all', Message>> = {
  one: {
    en: '"{entry}" is at "{status}" and lacks "{fields}".',
    tr: '"{entry}" içeriği "{status}" durumunda ama şunlar yazılmamış: "{fields}".',
    help,
  },
  all: {
    en: 'All {count} {sort} in calendar "{calendar}" lack "{fields}".',
    tr: '"{calendar}" takvimindeki {count} {sort} için yazılmamış: "{fields}".',
    help,
  },
};

/**
 * The findings about the entries of a calendar that are asked for the five facts: what all lack is said once.
 *
 * @param sort what these entries are called, in the plural
 */
export function missingFacts(calendar: Calendar, asked: readonly Content[], sort: Text): RuleFinding[] {
  const lackedByAll: PlannedFact[] = [];
  const lacked = new Map<Content, PlannedFact[]>();
  for (const fact of FIVE_FACTS) {
    const { entries, isAll } = lackingAmong(asked, (content) => lacksFact(content, fact));
    if (isAll) lackedByAll.push(fact);
    else for (const content of entries) lacked.set(content, [...(lacked.get(content) ?? []), fact]);
  }
  const found: RuleFinding[] = [];
  if (lackedByAll.length > 0) {
    const params = { count: asked.length, sort, calendar: calendar.id, fields: lackedByAll };
    found.push({ at: calendar.at, message: 'all', params, subject: lackedByAll.join(' ') });
  }
  for (const content of asked) {
    const fields = lacked.get(content);
    if (fields === undefined) continue;
    const { entry } = content;
    const params = { entry: entry.id, status: valueOf(entry.status) ?? 'draft', fields };
    found.push({ at: entryName(entry), message: 'one', params, subject: fields.join(' ') });
  }
  return found;
}
