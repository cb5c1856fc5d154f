import { type Content, contents } from '../../analysis/content/contents.ts';
import { entryName } from '../../analysis/content/entry-name.ts';
import { oncePerModel } from '../../analysis/once-per-model.ts';
import { valueOf } from '../../model/field.ts';
import type { Calendar } from '../../model/generated/entities.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Platforms on which a post has an address that anybody can open. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...['x', 'instagram', 'facebook', 'tiktok', 'linkedin', 'youtube', 'threads', 'bluesky', 'mastodon', 'pinterest'],
  ...['telegram', 'reddit', 'blog', 'website'],
]);

/** Published entries that have an address, by calendar. */
const publishedByCalendar = oncePerModel((model): ReadonlyMap<Calendar, readonly Content[]> => {
  const found = new Map<Calendar, Content[]>();
  for (const content of contents(model)) {
    if (content.phase !== 'published' || !isPublic(content)) continue;
    const known = found.get(content.calendar);
    if (known === undefined) found.set(content.calendar, [content]);
    else known.push(content);
  }
  return found;
});

export const publishedWithoutUrl = defineRule({
  id: 'content/published-without-url',
  severity: 'info',
  section: 4,
  sources: [],
  rationale: {
    en: 'Figures, complaints and later questions begin with the address of the post; without it somebody searches for it every time.',
    tr: 'Ölçüm, şikâyet ve sonraki sorular gönderinin adresiyle başlar; adres yoksa biri onu her seferinde arar.',
  },
  summary: {
    en: 'A published entry does not say where it can be seen.',
    tr: 'Yayınlanmış bir içeriğin adresi yazılmamış.',
  },
  why: {
    en: 'The plan and what was published cannot be compared, and figures cannot be traced to their post.',
    tr: 'Plan ile yayınlanan karşılaştırılamaz, ölçümlerin hangi gönderiye ait olduğu bulunamaz.',
  },
  messages: {
    one: {
      en: 'Published entry "{entry}" has no address.',
      tr: 'Yayınlanmış "{entry}" içeriğinin adresi yok.',
      help: { en: 'Add `publishedUrl: https://…`.', tr: '`publishedUrl: https://…` ekleyin.' },
    },
    all: {
      en: 'None of the {count} published entries of calendar "{calendar}" has an address.',
      tr: '"{calendar}" takvimindeki {count} yayınlanmış içeriğin hiçbirinin adresi yok.',
      help: {
        en: 'Note the address when something is published: `publishedUrl: https://…`.',
        tr: 'Yayınlandığında adresi yazın: `publishedUrl: https://…`.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        status: published
        approvals: [{stage: approve, by: omar-reyes, on: 2026-11-27}]
        publishAt: 2026-11-28 10:00
        text: Six in the morning and the ovens are on.`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        status: published
        approvals: [{stage: approve, by: omar-reyes, on: 2026-11-27}]
        publishAt: 2026-11-28 10:00
        text: Six in the morning and the ovens are on.
        publishedUrl: https://www.instagram.com/p/example`,
  },
  subjects: (model) => publishedByCalendar(model),
  check: ([calendar, published]) => {
    const lacking = published.filter(({ entry }) => entry.publishedUrl.state === 'absent');
    if (lacking.length === published.length && lacking.length > 1) {
      return [{ at: calendar.at, message: 'all', params: { count: lacking.length, calendar: calendar.id } }];
    }
    return lacking.map(
      ({ entry }): RuleFinding => ({ at: entryName(entry), message: 'one', params: { entry: entry.id } }),
    );
  },
});

function isPublic({ type, posts }: Content): boolean {
  return valueOf(type) !== 'story' && posts.some(({ platform = '' }) => PUBLIC.has(platform));
}
