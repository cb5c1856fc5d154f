import { holdsFor } from '../../analysis/back-schedule/condition.ts';
import { kindOf } from '../../analysis/back-schedule/effort-of.ts';
import { openContents } from '../../analysis/content/contents.ts';
import { entryName } from '../../analysis/content/entry-name.ts';
import { passedStages } from '../../analysis/review/entry-approvals.ts';
import { marksOf } from '../../analysis/review/legal-marks.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** Flags that mark content which the law has rules for. */
interface Options {
  readonly flags: readonly string[];
}

export const legalRequired = defineRule<Model, Options>({
  id: 'review/legal-required',
  severity: 'warning',
  section: 3,
  sources: [],
  rationale: {
    en: 'Contests, claims about health and money, and partnerships are bound by law almost everywhere, and whoever writes well need not know it.',
    tr: 'Çekilişler, sağlık ve para iddiaları, iş birlikleri hemen her yerde yasaya bağlıdır; iyi yazan bunu bilmek zorunda değildir.',
  },
  summary: {
    en: 'Content that the law has rules for passes no legal stage.',
    tr: 'Yasanın kural koyduğu bir içerik hukuk aşamasından geçmiyor.',
  },
  why: {
    en: 'A fine, a correction or a contest that must be repeated costs more than an hour of somebody who knows the rules.',
    tr: 'Para cezası, düzeltme yazısı ya da yinelenen bir çekiliş, kuralları bilen birinin bir saatinden pahalıdır.',
  },
  messages: {
    none: {
      en: 'Workflow "{workflow}" has no legal stage for {count} {count:entry|entries} marked "{marks}", for example "{entry}".',
      tr: '"{workflow}" kimlikli iş akışında "{marks}" işaretli {count} içerik için hukuk aşaması yok; örneğin "{entry}".',
      help: {
        en: 'Add one for such content: `{id: legal, kind: legal, by: legal-counsel, lead: 2wd, when: {flags: [{marks}]}}`.',
        tr: 'Böyle içerik için bir aşama ekleyin: `{id: hukuk, kind: legal, by: legal-counsel, lead: 2wd, when: {flags: [{marks}]}}`.',
      },
    },
  },
  texts: { entry: { en: 'such content', tr: 'böyle bir içerik' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: draw, flags: contest, publishAt: 2026-12-20 12:00}]`,
    good: `accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: law, kind: legal, when: {flags: contest}}, {id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: draw, flags: contest, publishAt: 2026-12-20 12:00}]`,
  },
  options: {
    schema: { type: 'object', properties: { flags: { type: 'array', items: { type: 'string' } } } },
    defaults: { flags: ['regulated', 'contest', 'health', 'finance'] } satisfies Options,
    stricter: { flags: 'more' },
  },
  subjects: (model) => (model.workflows.length > 0 ? [model] : []),
  *check(model, { options }) {
    for (const [workflow, { entries, marks }] of unchecked(model, options.flags)) {
      const [entry] = entries;
      if (entry === undefined) continue;
      const params = { workflow: workflow.id, count: entries.length, entry: entry.id, marks: [...marks] };
      yield { at: workflow.at, message: 'none', params, related: [{ at: entryName(entry), message: 'entry' }] };
    }
  },
});

interface Unchecked {
  readonly entries: Entry[];
  readonly marks: Set<string>;
}

function unchecked(model: Model, flags: readonly string[]): ReadonlyMap<Workflow, Unchecked> {
  const found = new Map<Workflow, Unchecked>();
  for (const { entry } of openContents(model)) {
    const marks = marksOf(entry, flags);
    const workflow = marks.length === 0 ? undefined : passedStages(model, entry)?.workflow;
    if (workflow === undefined || mayPassLegal(workflow, entry)) continue;
    const known = found.get(workflow) ?? { entries: [], marks: new Set<string>() };
    found.set(workflow, known);
    known.entries.push(entry);
    for (const mark of marks) known.marks.add(mark);
  }
  return found;
}

/** Whether a legal stage holds for the entry, or may hold, for what is known. */
function mayPassLegal({ stages }: Workflow, entry: Entry): boolean {
  if (stages.state === 'broken') return true;
  return listOf(stages).some((stage) => {
    if (stage.kindField.state === 'broken') return true;
    return (
      kindOf(stage) === 'legal' && (stage.when.state === 'broken' || holdsFor(valueOf(stage.when), entry) !== 'no')
    );
  });
}
