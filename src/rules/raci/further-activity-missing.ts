import { activitySubjects } from '../../analysis/activities-covered.ts';
import { defineRule } from '../define-rule.ts';
import { assignActivities, missingActivities, missingActivityMessages } from './missing-activities.ts';

export const furtherActivityMissing = defineRule({
  id: 'raci/further-activity-missing',
  severity: 'info',
  gap: 'medium',
  section: 2,
  isAbsence: true,
  sources: ['S3', 'S14'],
  summary: {
    en: 'No responsibility covers an activity that most organisations need.',
    tr: 'Çoğu kuruluşun gerektirdiği bir faaliyeti kapsayan sorumluluk yok.',
  },
  why: {
    en: 'These activities are easy to forget because nobody misses them on an ordinary day: access reviews, drills, legal review.',
    tr: 'Bu faaliyetler kolay unutulur, çünkü sıradan bir günde eksikliği duyulmaz: erişim gözden geçirmeleri, tatbikatlar, hukuki inceleme.',
  },
  messages: missingActivityMessages,
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
  check: missingActivities,
  remedy: assignActivities,
});
