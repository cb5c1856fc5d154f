import { entryName } from '../../analysis/content/entry-name.ts';
import { namedIn } from '../../analysis/review/review-stages.ts';
import { soleAuthors } from '../../analysis/review/sole-authors.ts';
import { defineRule } from '../define-rule.ts';

export const selfApproval = defineRule({
  id: 'review/self-approval',
  severity: 'error',
  section: 3,
  sources: ['S58'],
  summary: {
    en: 'Whoever makes the content is the only one who may approve it.',
    tr: 'İçeriği hazırlayan kişi, onu onaylayabilecek tek kişi.',
  },
  why: {
    en: 'A review takes a second pair of eyes: nobody finds the own slip, and nobody else has seen it.',
    tr: 'Gözden geçirme ikinci bir göz ister: kimse kendi yanlışını göremez, başka gören de olmamıştır.',
  },
  messages: {
    only: {
      en: '"{person}" makes {count} {count:entry|entries} and alone may approve in stage "{stage}", for example "{entry}".',
      tr: '"{person}" adlı kişi {count} içeriği hazırlıyor ve "{stage}" aşamasını yalnızca o onaylayabiliyor; örneğin "{entry}".',
      help: {
        en: 'Name a second approver, `approval: {by: [{person}, …]}`, or let somebody else make the content (`assignees`).',
        tr: 'İkinci bir onaylayan yazın, `approval: {by: [{person}, …]}`, ya da içeriği başkasına hazırlatın (`assignees`).',
      },
    },
    given: {
      en: '"{person}" made entry "{entry}" and approved it.',
      tr: '"{person}" adlı kişi "{entry}" kimlikli içeriği hem hazırlamış hem onaylamış.',
      help: { en: 'Let somebody else approve it.', tr: 'İçeriği başka birine onaylatın.' },
    },
  },
  texts: { entry: { en: 'made by the only approver', tr: 'tek onaylayan hazırlıyor' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve, approval: {by: ada-lund}}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, owner: ada-lund, publishAt: 2026-12-20 12:00}]`,
    good: `people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve, approval: {by: [ada-lund, iris-vane]}}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, owner: ada-lund, publishAt: 2026-12-20 12:00}]`,
  },
  subjects: soleAuthors,
  *check({ kind, person, stage, entries, at }) {
    const [entry] = entries;
    if (entry === undefined) return;
    if (kind === 'given') {
      yield { at, message: 'given', params: { person: person.id, entry: entry.id } };
      return;
    }
    const named = namedIn(stage);
    yield {
      at: named.state === 'absent' ? stage.at : named.at,
      message: 'only',
      params: { person: person.id, count: entries.length, stage: stage.id, entry: entry.id },
      subject: person.id,
      related: [{ at: entryName(entry), message: 'entry' }],
    };
  },
});
