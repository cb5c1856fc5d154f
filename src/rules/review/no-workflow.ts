import { workflowOf } from '../../analysis/back-schedule/workflow-of.ts';
import { openContents } from '../../analysis/content/contents.ts';
import { entryName } from '../../analysis/content/entry-name.ts';
import { valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** Entries of one type that go through no workflow. */
interface Uncovered {
  readonly type: string | undefined;
  /** At least one. */
  readonly entries: readonly Entry[];
}

export const noWorkflow = defineRule({
  id: 'review/no-workflow',
  severity: 'error',
  section: 3,
  sources: ['S17', 'S58'],
  summary: {
    en: 'No workflow holds for content that is to be published.',
    tr: 'Yayınlanacak bir içerik için geçerli iş akışı yok.',
  },
  why: {
    en: 'A review process is a must; this content has none, and nobody can plan when it has to be ready.',
    tr: 'Gözden geçirme süreci bir zorunluluktur; bu içeriğin süreci yok, ne zaman hazır olması gerektiği de hesaplanamaz.',
  },
  messages: {
    type: {
      en: 'No workflow holds for {count} {count:entry|entries} of type "{type}", for example "{entry}".',
      tr: '"{type}" türündeki {count} içerik için geçerli iş akışı yok; örneğin "{entry}" kimlikli içerik.',
      help: {
        en: 'Write a workflow for the type, widen `applies` of one that is there, or name one at the entry: `workflow: {first}`.',
        tr: 'Bu tür için bir iş akışı yazın, var olan birinin `applies` alanını genişletin ya da içerikte belirtin: `workflow: {first}`.',
      },
    },
    untyped: {
      en: 'No workflow holds for {count} {count:entry|entries}, for example "{entry}".',
      tr: '{count} içerik için geçerli iş akışı yok; örneğin "{entry}" kimlikli içerik.',
      help: {
        en: 'Say the type of the entry, or name its workflow: `workflow: {first}`.',
        tr: 'İçeriğin türünü ya da iş akışını yazın: `workflow: {first}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
workflows:
  pictures: {applies: {types: [image, carousel]}, stages: [{id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, type: reel, publishAt: 2026-12-20 12:00}]`,
    good: `accounts:
  shop: {platform: instagram}
workflows:
  pictures: {applies: {types: [image, carousel, reel]}, stages: [{id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, type: reel, publishAt: 2026-12-20 12:00}]`,
  },
  subjects: uncovered,
  *check({ type, entries }, { model }) {
    const [entry] = entries;
    if (entry === undefined) return;
    const params = { count: entries.length, entry: entry.id, first: model.workflows[0]?.id ?? '' };
    if (type === undefined) yield { at: entryName(entry), message: 'untyped', params };
    else yield { at: entryName(entry), message: 'type', params: { ...params, type }, subject: type };
  },
});

/** Without any workflow there is one thing to say, and `review/none` says it. */
function uncovered(model: Model): readonly Uncovered[] {
  const byType = new Map<string | undefined, Entry[]>();
  if (model.workflows.length === 0) return [];
  for (const { entry, publishAt, phase } of openContents(model)) {
    if (publishAt.state !== 'value' || phase === 'idea' || workflowOf(model)(entry).kind !== 'none') continue;
    const type = valueOf(entry.type);
    const alike = byType.get(type);
    if (alike === undefined) byType.set(type, [entry]);
    else alike.push(entry);
  }
  return [...byType].map(([type, entries]) => ({ type, entries }));
}
