import { workflowOf } from '../../analysis/back-schedule/workflow-of.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** Workflows that hold alike, with the entries that cannot choose. */
interface Tie {
  readonly workflows: readonly Workflow[];
  readonly entries: readonly Entry[];
}

export const ambiguousWorkflow = defineRule({
  id: 'repo/ambiguous-workflow',
  severity: 'error',
  isAbsence: true,
  sources: ['S17', 'S58'],
  summary: {
    en: 'Two workflows hold for the same content, and none is more specific.',
    tr: 'Aynı içerik için iki iş akışı geçerli ve hiçbiri ötekinden daha özel değil.',
  },
  why: {
    en: 'Nobody can tell who has to approve what: the entry has no plan.',
    tr: 'Neyi kimin onaylayacağı belli olmaz: içeriğin planı yapılamaz.',
  },
  messages: {
    tie: {
      en: 'Workflows "{workflows}" hold alike for {count} {count:entry|entries}, for example "{entry}".',
      tr: 'Şu iş akışları {count} içerik için aynı ölçüde geçerli: "{workflows}"; örneğin "{entry}" kimlikli içerik.',
      help: {
        en: 'Narrow one of them in `applies`, or name the workflow at the entry: `workflow: {first}`.',
        tr: 'Birini `applies` ile daraltın ya da iş akışını içerikte belirtin: `workflow: {first}`.',
      },
    },
  },
  texts: { other: { en: 'holds as well', tr: 'bu da geçerli' } },
  example: {
    bad: `workflows:
  one: {applies: {types: image}, stages: [{id: draft, kind: produce, by: omar-reyes, effort: 1h, lead: 1wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
  two: {applies: {types: image}, stages: [{id: draft, kind: produce, by: omar-reyes, effort: 2h, lead: 1wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    entries:
      - {id: exam-week, title: Exam week, type: image, audiences: students, goals: reach, owner: omar-reyes, status: idea, publishAt: 2026-12-16 12:00}`,
    good: `workflows:
  one: {applies: {types: image}, stages: [{id: draft, kind: produce, by: omar-reyes, effort: 1h, lead: 1wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
  two: {applies: {types: reel}, stages: [{id: draft, kind: produce, by: omar-reyes, effort: 2h, lead: 1wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    entries:
      - {id: exam-week, title: Exam week, type: image, audiences: students, goals: reach, owner: omar-reyes, status: idea, publishAt: 2026-12-16 12:00}`,
  },
  subjects: ties,
  *check({ workflows, entries }) {
    const [first, ...others] = workflows;
    const last = others.at(-1);
    if (first === undefined || last === undefined) return;
    const ids = workflows.map(({ id }) => id);
    yield {
      at: last.at,
      message: 'tie',
      params: { workflows: ids, count: entries.length, entry: entries[0]?.id ?? '', first: first.id },
      subject: ids.join(' '),
      related: workflows.filter((one) => one !== last).map(({ at }) => ({ at, message: 'other' })),
    };
  },
});

function ties(model: Model): Iterable<Tie> {
  const found = new Map<string, { workflows: readonly Workflow[]; entries: Entry[] }>();
  for (const calendar of model.calendars) {
    for (const entry of listOf(calendar.entries)) {
      if (['scheduled', 'published', 'cancelled'].includes(valueOf(entry.status) ?? '')) continue;
      const choice = workflowOf(model)(entry);
      if (choice.kind !== 'ambiguous') continue;
      const key = choice.workflows.map(({ id }) => id).join(' ');
      const tie = found.get(key) ?? { workflows: choice.workflows, entries: [] };
      tie.entries.push(entry);
      found.set(key, tie);
    }
  }
  return found.values();
}
