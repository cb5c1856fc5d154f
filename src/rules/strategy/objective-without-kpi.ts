import { oncePerModel } from '../../analysis/once-per-model.ts';
import { listOf } from '../../model/field.ts';
import type { Goal } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

export const objectiveWithoutKpi = defineRule({
  id: 'strategy/objective-without-kpi',
  severity: 'warning',
  section: 4,
  isAbsence: true,
  sources: ['S40', 'S65'],
  summary: { en: 'No KPI measures a goal.', tr: 'Bir hedefi ölçen gösterge yok.' },
  why: {
    en: 'A goal is reached more easily when its results are measured; nobody can tell whether this one is near.',
    tr: 'Hedeflenen sonuçlara ölçülünce daha kolay ulaşılır; bu hedefe yaklaşılıp yaklaşılmadığını kimse söyleyemez.',
  },
  messages: {
    none: {
      en: 'No KPI measures goal "{goal}".',
      tr: '"{goal}" kimlikli hedefi ölçen gösterge yok.',
      help: {
        en: 'Name the goal at a KPI: `kpis: {engagement: {goals: {goal}}}`.',
        tr: 'Hedefi bir göstergeye yazın: `kpis: {engagement: {goals: {goal}}}`.',
      },
    },
    nowhere: {
      en: 'No KPI says which of the {count} goals it measures.',
      tr: 'Hiçbir göstergede, {count} hedeften hangisini ölçtüğü yazılmamış.',
      help: {
        en: 'Add the goals to the KPIs: `kpis: {engagement: {goals: more-visits}}`.',
        tr: 'Göstergelere hedeflerini ekleyin: `kpis: {engagement: {goals: more-visits}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `goals:
  visits: {title: Fill the Saturday visits, due: 2027-06-30}
  tours: {title: Fill the tours, due: 2027-03-31}
kpis:
  bookings: {metric: conversions, goals: visits}`,
    good: `goals:
  visits: {title: Fill the Saturday visits, due: 2027-06-30}
  tours: {title: Fill the tours, due: 2027-03-31}
kpis:
  bookings: {metric: conversions, goals: [visits, tours]}`,
  },
  subjects: (model) => {
    // Of an organisation that measures nothing another rule says so.
    if (model.kpis.length === 0) return [];
    const isNowhere = measuredGoals(model)?.size === 0 && model.goals.length > 1;
    return isNowhere ? [model.goals] : model.goals.map((goal) => [goal]);
  },
  *check(goals, { model }) {
    const measured = measuredGoals(model);
    if (measured === undefined) return;
    if (goals.length > 1) yield { at: homePlace(model), message: 'nowhere', params: { count: goals.length } };
    else
      for (const { id, at } of goals.filter((goal) => !measured.has(goal)))
        yield { at, message: 'none', params: { goal: id } };
  },
});

/** Goals that some KPI names; `undefined` while the goals of one cannot be read. */
const measuredGoals = oncePerModel((model): ReadonlySet<Goal | undefined> | undefined => {
  if (model.kpis.some(({ goals }) => goals.state === 'broken')) return undefined;
  return new Set(model.kpis.flatMap(({ goals }) => listOf(goals).map(({ target }) => target)));
});
