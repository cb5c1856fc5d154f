import { type ActivitySubject, coveredActivities } from '../../analysis/activities-covered.ts';
import { sectionNumbers, sections } from '../../facts/sections.ts';
import type { Message, RuleContext, RuleFinding } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newEntity, type Remedy } from '../remedy.ts';

/** Words for activities that no responsibility covers, urgent or not. */
export const missingActivityMessages: Readonly<Record<'missing' | 'none', Message>> = {
  missing: {
    en: 'No responsibility covers "{activity}" ({title}).',
    tr: '"{activity}" faaliyetini ({title}) kapsayan bir sorumluluk yok.',
    help: {
      en: 'Add it: `responsibilities: {{activity}: {responsible: …, accountable: …}}`, or say in `notApplicable` why it is not needed.',
      tr: 'Ekleyin: `responsibilities: {{activity}: {responsible: …, accountable: …}}`; gerekmiyorsa nedenini `notApplicable` altında yazın.',
    },
  },
  none: {
    en: 'No responsibility is written down; {count} standard activities have nobody.',
    tr: 'Hiçbir sorumluluk yazılmamış; {count} standart faaliyet sahipsiz.',
    help: {
      en: 'Begin with these: "{activities}".',
      tr: 'Şunlardan başlayın: "{activities}".',
    },
  },
};

/** What is said of standard activities that no responsibility covers: of each, or once where the matrix is empty. */
export function* missingActivities({ activities }: ActivitySubject, { model }: RuleContext): Iterable<RuleFinding> {
  const missing = activities.filter((activity) => !coveredActivities(model).has(activity.id));
  const [first] = missing;
  if (first === undefined) return;
  const at = homePlace(model);
  if (activities.length > 1) {
    yield { at, message: 'none', params: { count: missing.length, activities: missing.map((one) => one.id) } };
    return;
  }
  yield { at, message: 'missing', params: { activity: first.id, title: first.title }, subject: first.id };
}

/** Rows for the activities that a finding names, each with whoever is accountable for work of its kind. */
export const assignActivities: Remedy<ActivitySubject> = ({ finding: { params = {} } }, { model, actor }) => {
  const { activity, activities } = params;
  const ids = activity === undefined ? activities : [activity];
  return (ids as readonly string[]).map((id) => {
    const person = actor(sectionNumbers.find((section) => sections[section].activities.includes(id)) ?? 2);
    return newEntity(model, 'responsibilities', id, { responsible: person, accountable: person });
  });
};
