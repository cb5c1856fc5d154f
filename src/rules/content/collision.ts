import { collisions } from '../../analysis/content/collisions.ts';
import { type Content, openContents } from '../../analysis/content/contents.ts';
import { defineRule } from '../define-rule.ts';

/** Minutes that lie between two posts where an account does not say. */
interface Options {
  readonly leastMinutes: number;
}

export const collision = defineRule<Content, Options>({
  id: 'content/collision',
  severity: 'warning',
  section: 3,
  sources: ['S46'],
  summary: {
    en: 'Two entries appear on an account too soon after each other.',
    tr: 'İki içerik, bir hesapta birbirine çok yakın zamanda yayınlanıyor.',
  },
  why: {
    en: 'The second post pushes the first away before it was seen; two teams may have planned the same hour without knowing.',
    tr: 'İkinci gönderi, ilki görülmeden onu aşağı iter; iki ekip birbirinden habersiz aynı saati planlamış olabilir.',
  },
  messages: {
    close: {
      en: '"{entry}" appears {gap} from "{other}" on "{accounts}"; {least} are meant.',
      tr: '"{entry}" ile "{other}" arasında {gap} var ("{accounts}"); en az {least} olmalı.',
      help: {
        en: 'Move one of them, or change `cadence.minGap` of the account.',
        tr: 'Birini kaydırın ya da hesabın `cadence.minGap` değerini değiştirin.',
      },
    },
    together: {
      en: '"{entry}" and "{other}" appear at the same time on "{accounts}".',
      tr: '"{entry}" ile "{other}" aynı anda yayınlanıyor: "{accounts}".',
      help: { en: 'Move one of them.', tr: 'Birini kaydırın.' },
    },
  },
  texts: {
    other: { en: 'the other one', tr: 'öteki' },
    stated: { en: 'the gap that the account states', tr: 'hesabın belirttiği ara' },
  },
  options: {
    schema: { type: 'object', properties: { leastMinutes: { type: 'integer', minimum: 0, maximum: 10080 } } },
    defaults: { leastMinutes: 30 } satisfies Options,
    stricter: { leastMinutes: 'higher' },
  },
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: morning, title: Good morning, publishAt: 2026-12-05 10:00, text: The ovens are on.}
      - {id: bread, title: Bread, publishAt: 2026-12-05 10:15, text: The first bread is out.}`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: morning, title: Good morning, publishAt: 2026-12-05 10:00, text: The ovens are on.}
      - {id: bread, title: Bread, publishAt: 2026-12-05 12:00, text: The first bread is out.}`,
  },
  subjects: openContents,
  check: (content, { model, options }) =>
    (collisions(model)(options.leastMinutes).get(content) ?? []).map(
      ({ moved, other, gap, least, statedAt, accounts }) => ({
        at: moved.post.publishAt.at,
        message: gap === 0 ? 'together' : 'close',
        params: {
          entry: content.entry.id,
          other: other.content.entry.id,
          accounts: accounts.map(({ id }) => id),
          gap: { minutes: gap },
          least: { minutes: least },
        },
        subject: other.content.entry.id,
        related: [
          { at: other.post.publishAt.at, message: 'other' },
          ...(statedAt === undefined ? [] : [{ at: statedAt, message: 'stated' }]),
        ],
      }),
    ),
});
