import { openContents } from '../../analysis/content/contents.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

export const outsideCampaign = defineRule({
  id: 'content/outside-campaign',
  severity: 'warning',
  section: 3,
  sources: ['S46'],
  summary: {
    en: 'An entry appears before its campaign begins, or after it ends.',
    tr: 'Bir içerik, kampanyası başlamadan ya da bittikten sonra yayınlanıyor.',
  },
  why: {
    en: 'An offer that does not hold yet or any more annoys people, and the campaign is measured without the entry.',
    tr: 'Henüz geçerli olmayan ya da süresi dolmuş bir teklif insanları kızdırır; kampanya bu içerik olmadan ölçülür.',
  },
  messages: {
    before: {
      en: '"{entry}" appears on {date}, before campaign "{campaign}" begins on {from}.',
      tr: '"{entry}" içeriği {date} tarihinde, "{campaign}" kampanyası başlamadan ({from}) yayınlanıyor.',
      help: {
        en: 'Move it, take it out of the campaign, or change `from` of the campaign.',
        tr: 'İçeriği kaydırın, kampanyadan çıkarın ya da kampanyanın `from` tarihini değiştirin.',
      },
    },
    after: {
      en: '"{entry}" appears on {date}, after campaign "{campaign}" ended on {to}.',
      tr: '"{entry}" içeriği {date} tarihinde, "{campaign}" kampanyası bittikten ({to}) sonra yayınlanıyor.',
      help: {
        en: 'Move it, take it out of the campaign, or change `to` of the campaign.',
        tr: 'İçeriği kaydırın, kampanyadan çıkarın ya da kampanyanın `to` tarihini değiştirin.',
      },
    },
  },
  texts: { bound: { en: 'the campaign', tr: 'kampanya' } },
  example: {
    bad: `campaigns:
  advent: {title: Advent, goals: reach, owner: mina-falk, from: 2026-12-01, to: 2026-12-24, audiences: students}
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, campaign: advent, type: text, noVisual: A few words}
    entries:
      - {id: last-door, title: The last door, publishAt: 2026-12-25 10:15, text: The last door is open.}`,
    good: `campaigns:
  advent: {title: Advent, goals: reach, owner: mina-falk, from: 2026-12-01, to: 2026-12-24, audiences: students}
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, campaign: advent, type: text, noVisual: A few words}
    entries:
      - {id: last-door, title: The last door, publishAt: 2026-12-24 10:15, text: The last door is open.}`,
  },
  subjects: openContents,
  check({ entry, publishAt, posts }) {
    const campaign = valueOf(entry.campaign)?.target;
    if (campaign === undefined) return [];
    const [from, to] = [valueOf(campaign.from), valueOf(campaign.to)];
    const found = new Map<string, RuleFinding>();
    for (const field of [publishAt, ...posts.map((post) => post.publishAt)]) {
      const date = valueOf(field)?.date;
      const message = date === undefined ? undefined : sideOf(date, from, to);
      if (date === undefined || message === undefined) continue;
      const bound = (message === 'before' ? campaign.from : campaign.to).at;
      const bounds = { from: { date: from ?? '' }, to: { date: to ?? '' } };
      found.set(field.at.pointer, {
        at: field.at,
        message,
        params: { entry: entry.id, date: { date }, campaign: campaign.id, ...bounds },
        subject: campaign.id,
        related: [{ at: bound, message: 'bound' }],
      });
    }
    return [...found.values()];
  },
});

function sideOf(date: string, from: string | undefined, to: string | undefined): 'before' | 'after' | undefined {
  if (from !== undefined && date < from) return 'before';
  return to !== undefined && date > to ? 'after' : undefined;
}
