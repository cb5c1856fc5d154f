import { activitySubjects, coveredActivities } from '../../analysis/activities-covered.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

export const furtherActivityMissing = defineRule({
  id: 'raci/further-activity-missing',
  severity: 'info',
  gap: 'medium',
  section: 2,
  isAbsence: true,
  sources: ['S14', 'S15', 'S16'],
  summary: {
    en: 'No responsibility covers an activity that most organisations need.',
    tr: 'Çoğu kuruluşun gerektirdiği bir faaliyeti kapsayan sorumluluk yok.',
  },
  why: {
    en: 'These activities are easy to forget because nobody misses them on an ordinary day: access reviews, drills, legal review.',
    tr: 'Bu faaliyetler kolay unutulur, çünkü sıradan bir günde eksikliği duyulmaz: erişim gözden geçirmeleri, tatbikatlar, hukuki inceleme.',
  },
  messages: {
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
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
responsibilities:
  profile-maintenance: {responsible: ada-lund, accountable: ada-lund}
  video-production: {responsible: ada-lund, accountable: ada-lund}
  legal-review: {responsible: ada-lund, accountable: ada-lund}
  community-monitoring: {responsible: ada-lund, accountable: ada-lund}
  escalation: {responsible: ada-lund, accountable: ada-lund}
  paid-promotion: {responsible: ada-lund, accountable: ada-lund}
  influencer-partnership: {responsible: ada-lund, accountable: ada-lund}
  strategy-review: {responsible: ada-lund, accountable: ada-lund}
  audience-research: {responsible: ada-lund, accountable: ada-lund}
  crisis-monitoring: {responsible: ada-lund, accountable: ada-lund}
  crisis-statement-approval: {responsible: ada-lund, accountable: ada-lund}
  crisis-drill: {responsible: ada-lund, accountable: ada-lund}
  asset-archive: {responsible: ada-lund, accountable: ada-lund}
people:
  ada-lund: {name: Ada Lund}`,
    good: `accounts:
  shop: {platform: instagram}
responsibilities:
  profile-maintenance: {responsible: ada-lund, accountable: ada-lund}
  video-production: {responsible: ada-lund, accountable: ada-lund}
  legal-review: {responsible: ada-lund, accountable: ada-lund}
  community-monitoring: {responsible: ada-lund, accountable: ada-lund}
  escalation: {responsible: ada-lund, accountable: ada-lund}
  paid-promotion: {responsible: ada-lund, accountable: ada-lund}
  influencer-partnership: {responsible: ada-lund, accountable: ada-lund}
  strategy-review: {responsible: ada-lund, accountable: ada-lund}
  audience-research: {responsible: ada-lund, accountable: ada-lund}
  crisis-monitoring: {responsible: ada-lund, accountable: ada-lund}
  crisis-statement-approval: {responsible: ada-lund, accountable: ada-lund}
  crisis-drill: {responsible: ada-lund, accountable: ada-lund}
  asset-archive: {responsible: ada-lund, accountable: ada-lund}
  access-review: {responsible: ada-lund, accountable: ada-lund}
people:
  ada-lund: {name: Ada Lund}`,
  },
  subjects: (model) => activitySubjects(model, 'medium'),
  *check({ activities }, { model }) {
    const missing = activities.filter((activity) => !coveredActivities(model).has(activity.id));
    const [first] = missing;
    if (first === undefined) return;
    const at = homePlace(model);
    if (activities.length > 1) {
      yield { at, message: 'none', params: { count: missing.length, activities: missing.map((one) => one.id) } };
      return;
    }
    yield { at, message: 'missing', params: { activity: first.id, title: first.title }, subject: first.id };
  },
});
