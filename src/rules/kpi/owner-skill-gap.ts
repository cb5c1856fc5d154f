import { isActivePerson } from '../../analysis/active.ts';
import { castOf } from '../../analysis/cast.ts';
import { kpisByOwner, type OwnedKpis } from '../../analysis/measurement/kpis-by-owner.ts';
import { skillDemands } from '../../analysis/skill-demands.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

/** The level of analytics that whoever interprets figures needs. */
interface Options {
  readonly level: number;
}

const SKILL = 'analytics';

export const ownerSkillGap = defineRule<OwnedKpis, Options>({
  id: 'kpi/owner-skill-gap',
  severity: 'warning',
  section: 4,
  readsClock: true,
  sources: ['S64'],
  summary: {
    en: 'Whoever follows a KPI is not said to be able to interpret it.',
    tr: 'Bir göstergeyi izleyenin sonuçları yorumlayabildiği yazılmamış.',
  },
  why: {
    en: 'Whoever follows the figures must be an expert in interpreting them; else a bad week is taken for a trend, and a trend for a bad week.',
    tr: 'Ölçümü yapan, sonuçların yorumlanması konusunda uzman olmalıdır; değilse kötü bir hafta eğilim, eğilim de kötü bir hafta sanılır.',
  },
  messages: {
    low: {
      en: '"{owner}" follows {count} {count:KPI|KPIs} with analytics at level {have}; interpreting needs {need}.',
      tr: '"{owner}" {count} göstergeyi izliyor; analiz becerisinin düzeyi {have}, yorumlamak için gereken {need}.',
      help: {
        en: 'Give the KPI to somebody who has `analytics: {need}`, plan training, or correct the level.',
        tr: 'Göstergeyi `analytics: {need}` düzeyindeki birine verin, eğitim planlayın ya da düzeyi düzeltin.',
      },
    },
    missing: {
      en: '"{owner}" follows {count} {count:KPI|KPIs}, but has no skill in analytics; interpreting needs level {need}.',
      tr: '"{owner}" {count} göstergeyi izliyor, ama analiz becerisi yazılmamış; yorumlamak için gereken düzey {need}.',
      help: {
        en: 'Write the level that the person has, `skills: {analytics: {need}}`, or give the KPI to somebody who has it.',
        tr: 'Kişinin düzeyini yazın, `skills: {analytics: {need}}`, ya da göstergeyi bu beceriye sahip birine verin.',
      },
    },
  },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: tara-voss
    source: Platform statistics
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: omar-reyes
    source: Platform statistics
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
  },
  options: {
    schema: { type: 'object', properties: { level: { type: 'integer', minimum: 1, maximum: 5 } } },
    defaults: { level: 3 } satisfies Options,
    stricter: { level: 'higher' },
  },
  subjects: kpisByOwner,
  *check({ owner, kpis, at }, { model, options: { level } }) {
    const cast = castOf(model, [owner]);
    const people = [...cast.people].filter((person) => isActivePerson(person, model.today));
    if (!cast.isKnown || people.length === 0 || people.some(({ skills }) => skills.state === 'broken')) return;
    // A role or responsibility that asks for the level says so itself.
    const isAsked = people.some((person) =>
      skillDemands(model)
        .get(person)
        ?.some(({ skills }) => (skills.get(SKILL) ?? 0) >= level),
    );
    const have = Math.max(...people.map(({ skills }) => valueOf(skills)?.get(SKILL) ?? 0));
    if (isAsked || have >= level) return;
    const params = { owner: owner.id, count: kpis.length, need: level, ...(have > 0 ? { have } : {}) };
    yield { at, message: have > 0 ? 'low' : 'missing', params, subject: owner.id };
  },
});
