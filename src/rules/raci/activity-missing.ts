import { activitySubjects } from '../../analysis/activities-covered.ts';
import { defineRule } from '../define-rule.ts';
import { assignActivities, missingActivities, missingActivityMessages } from './missing-activities.ts';

export const activityMissing = defineRule({
  id: 'raci/activity-missing',
  severity: 'info',
  gap: 'high',
  section: 2,
  isAbsence: true,
  sources: ['S3', 'S14'],
  summary: {
    en: 'No responsibility covers an activity that every account needs.',
    tr: 'Her hesabın gerektirdiği bir faaliyeti kapsayan sorumluluk yok.',
  },
  why: {
    en: 'Which tasks who takes on has to be written down; what is not is done by whoever happens to think of it, or by nobody.',
    tr: 'Hangi görevi kimin üstleneceği yazılmalıdır; yazılmayan işi ya aklına gelen yapar ya da kimse yapmaz.',
  },
  messages: missingActivityMessages,
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
responsibilities:
  account-access-admin: {responsible: ada-lund, accountable: ada-lund}
  content-planning: {responsible: ada-lund, accountable: ada-lund}
  content-writing: {responsible: ada-lund, accountable: ada-lund}
  visual-design: {responsible: ada-lund, accountable: ada-lund}
  content-review: {responsible: ada-lund, accountable: ada-lund}
  publishing: {responsible: ada-lund, accountable: ada-lund}
  reply-messages: {responsible: ada-lund, accountable: ada-lund}
  reply-comments: {responsible: ada-lund, accountable: ada-lund}
  handle-complaints: {responsible: ada-lund, accountable: ada-lund}
  measurement: {responsible: ada-lund, accountable: ada-lund}
  reporting: {responsible: ada-lund, accountable: ada-lund}
people:
  ada-lund: {name: Ada Lund}`,
    good: `accounts:
  shop: {platform: instagram}
responsibilities:
  account-access-admin: {responsible: ada-lund, accountable: ada-lund}
  content-planning: {responsible: ada-lund, accountable: ada-lund}
  content-writing: {responsible: ada-lund, accountable: ada-lund}
  visual-design: {responsible: ada-lund, accountable: ada-lund}
  content-review: {responsible: ada-lund, accountable: ada-lund}
  publishing: {responsible: ada-lund, accountable: ada-lund}
  reply-messages: {responsible: ada-lund, accountable: ada-lund}
  reply-comments: {responsible: ada-lund, accountable: ada-lund}
  handle-complaints: {responsible: ada-lund, accountable: ada-lund}
  measurement: {responsible: ada-lund, accountable: ada-lund}
  reporting: {responsible: ada-lund, accountable: ada-lund}
  crisis-lead: {responsible: ada-lund, accountable: ada-lund}
people:
  ada-lund: {name: Ada Lund}`,
  },
  subjects: (model) => activitySubjects(model, 'high'),
  check: missingActivities,
  remedy: assignActivities,
});
