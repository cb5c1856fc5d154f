import { bottleneckWeeks } from '../../analysis/workload/bottleneck-weeks.ts';
import { overloads, timeOf } from '../../analysis/workload/overloads.ts';
import { type Remedy, remedies } from '../../analysis/workload/remedies.ts';
import type { Text } from '../../diagnostics/text.ts';
import { defineRule } from '../define-rule.ts';

/** As many related entries as a reader can follow. */
const MOST_RELATED = 5;

export const overCapacity = defineRule({
  id: 'team/over-capacity',
  severity: 'error',
  section: 1,
  readsClock: true,
  measure: { param: 'short', worse: 'more' },
  sources: ['S5', 'S27', 'S52'],
  summary: {
    en: 'Planned work cannot fit, whoever does it.',
    tr: 'Planlanan iş, kim yaparsa yapsın sığmıyor.',
  },
  why: {
    en: 'Something will be late or not be made, and nobody has chosen what.',
    tr: 'Bir şey gecikecek ya da hiç yapılmayacak ve bunun hangisi olacağına kimse karar vermemiş olacak.',
  },
  messages: {
    over: {
      en: '{short} of work cannot fit in {weeks}: {count} {count:stage needs|stages need} {work}, and there is time for {capacity}.',
      tr: '{weeks} içinde {short} iş sığmıyor: {count} aşama {work} istiyor, eldeki süre {capacity}.',
      help: {
        en: 'Whoever does what: there is no more time of "{people}" for "{stages}" within their lead times. {cure} "smorg plan" shows the proof.',
        tr: 'Kime verilirse verilsin sığmaz: hazırlık süreleri içinde şu kişilerin ("{people}") şu aşamalara ayıracak başka süresi yok: "{stages}". {cure} Kanıtı "smorg plan" gösterir.',
      },
    },
  },
  texts: { competes: { en: 'competes for the same time', tr: 'aynı süreye gereksinim duyuyor' } },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, capacity: 4h}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: nina-holt, effort: 3h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-11 12:00}
      - {id: exam-night, title: Exam night, status: idea, publishAt: 2026-12-11 17:00}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, capacity: 8h}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: nina-holt, effort: 3h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-11 12:00}
      - {id: exam-night, title: Exam night, status: idea, publishAt: 2026-12-11 17:00}`,
  },
  subjects: overloads,
  *check(overload, { model }) {
    const { bottleneck, stages, people } = overload;
    const [first] = stages;
    if (first === undefined) return;
    const { work, capacity, short } = bottleneck.certificate;
    const weeks = bottleneckWeeks(model, bottleneck);
    const entries = [...new Set(stages.map(({ entry }) => entry))];
    yield {
      at: timeOf(first.entry),
      message: 'over',
      params: {
        ...{ short: { minutes: short }, work: { minutes: work }, capacity: { minutes: capacity } },
        ...{ count: stages.length, weeks },
        ...{ people: people.map(({ id }) => id), stages: stages.slice(0, MOST_RELATED).map(({ id }) => id) },
        cure: cureOf(remedies(model).get(overload.index) ?? []),
      },
      subject: weeks.join(' '),
      related: entries.slice(1, MOST_RELATED).map((entry) => ({ at: timeOf(entry), message: 'competes' })),
    };
  },
});

/** The best cure that was tried and leaves nothing, in words. */
function cureOf(tried: readonly Remedy[]): Text {
  const best = tried.find(({ left }) => left === 0)?.candidate.does;
  switch (best?.kind) {
    case 'more-hours':
      return {
        en: `It fits with ${best.minutes} more minutes for "${best.person.id}" in ${best.week}.`,
        tr: `"${best.person.id}" adlı kişiye ${best.week} haftasında ${best.minutes} dakika daha verilirse sığar.`,
      };
    case 'publish-later':
      return {
        en: `It fits when "${best.entry.id}" appears one working day later.`,
        tr: `"${best.entry.id}" kimlikli içerik bir iş günü sonra yayınlanırsa sığar.`,
      };
    case 'begin-earlier':
      return {
        en: `It fits when stage "${best.stage.id}" is given one working day more.`,
        tr: `"${best.stage.id}" aşamasına bir iş günü daha verilirse sığar.`,
      };
    case 'gain-skill':
    case 'join':
      return {
        en: `It fits when "${best.person.id}" does some of it too.`,
        tr: `Bir bölümünü "${best.person.id}" adlı kişi de yaparsa sığar.`,
      };
    case 'work-absence':
      return {
        en: `It fits when "${best.person.id}" is not away.`,
        tr: `"${best.person.id}" adlı kişi izinli olmazsa sığar.`,
      };
    default:
      return { en: 'No single change that was tried makes it fit.', tr: 'Denenen tek bir değişiklikle sığmıyor.' };
  }
}
