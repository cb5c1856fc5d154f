import type { Priority } from '../diagnostics/severity.ts';
import type { Text } from '../diagnostics/text.ts';
import type { CoreFunction } from './core-functions.ts';

/** An activity that somebody has to do wherever accounts are run. */
export interface Activity {
  readonly id: string;
  readonly title: Text;
  /** The core function it belongs to, when it belongs to one. */
  readonly function?: CoreFunction;
  /** How grave it is when nobody does it; `undefined` when it depends on the organisation. */
  readonly gap: Extract<Priority, 'high' | 'medium'>;
}

/** The standard activities of running accounts; our own selection. */
export const activities: readonly Activity[] = [
  {
    id: 'account-access-admin',
    title: { en: 'account access', tr: 'hesap erişimlerinin yönetimi' },
    function: 'account-management',
    gap: 'high',
  },
  {
    id: 'profile-maintenance',
    title: { en: 'profile maintenance', tr: 'profillerin güncel tutulması' },
    function: 'account-management',
    gap: 'medium',
  },
  {
    id: 'content-planning',
    title: { en: 'content planning', tr: 'içerik planlaması' },
    function: 'content',
    gap: 'high',
  },
  { id: 'content-writing', title: { en: 'copywriting', tr: 'metin yazımı' }, function: 'content', gap: 'high' },
  { id: 'visual-design', title: { en: 'visual design', tr: 'görsel tasarım' }, function: 'content', gap: 'high' },
  {
    id: 'video-production',
    title: { en: 'video production', tr: 'video üretimi' },
    function: 'content',
    gap: 'medium',
  },
  { id: 'content-review', title: { en: 'content review', tr: 'içeriğin gözden geçirilmesi' }, gap: 'high' },
  { id: 'legal-review', title: { en: 'legal review', tr: 'hukuki inceleme' }, gap: 'medium' },
  { id: 'publishing', title: { en: 'publishing', tr: 'yayınlama' }, function: 'account-management', gap: 'high' },
  {
    id: 'community-monitoring',
    title: { en: 'community monitoring', tr: 'topluluğun izlenmesi' },
    function: 'response',
    gap: 'medium',
  },
  {
    id: 'reply-messages',
    title: { en: 'replies to messages', tr: 'mesajların yanıtlanması' },
    function: 'response',
    gap: 'high',
  },
  {
    id: 'reply-comments',
    title: { en: 'replies to comments', tr: 'yorumların yanıtlanması' },
    function: 'response',
    gap: 'high',
  },
  {
    id: 'handle-complaints',
    title: { en: 'complaints', tr: 'şikâyetlerin ele alınması' },
    function: 'response',
    gap: 'high',
  },
  { id: 'escalation', title: { en: 'escalation', tr: 'üst kademeye aktarma' }, function: 'response', gap: 'medium' },
  { id: 'paid-promotion', title: { en: 'paid promotion', tr: 'ücretli tanıtım' }, gap: 'medium' },
  {
    id: 'influencer-partnership',
    title: { en: 'influencer partnerships', tr: 'etkileyicilerle iş birliği' },
    gap: 'medium',
  },
  { id: 'measurement', title: { en: 'measurement', tr: 'ölçüm' }, function: 'analytics', gap: 'high' },
  { id: 'reporting', title: { en: 'reporting', tr: 'raporlama' }, function: 'analytics', gap: 'high' },
  { id: 'strategy-review', title: { en: 'strategy review', tr: 'stratejinin değerlendirilmesi' }, gap: 'medium' },
  { id: 'audience-research', title: { en: 'audience research', tr: 'hedef kitle araştırması' }, gap: 'medium' },
  { id: 'crisis-monitoring', title: { en: 'crisis monitoring', tr: 'krizlerin izlenmesi' }, gap: 'medium' },
  { id: 'crisis-lead', title: { en: 'leading in a crisis', tr: 'kriz liderliği' }, gap: 'high' },
  {
    id: 'crisis-statement-approval',
    title: { en: 'approval of crisis statements', tr: 'kriz açıklamalarının onayı' },
    gap: 'medium',
  },
  { id: 'crisis-drill', title: { en: 'crisis drills', tr: 'kriz tatbikatları' }, gap: 'medium' },
  { id: 'asset-archive', title: { en: 'asset archive', tr: 'varlık arşivi' }, gap: 'medium' },
  {
    id: 'access-review',
    title: { en: 'access reviews', tr: 'erişimlerin gözden geçirilmesi' },
    function: 'account-management',
    gap: 'medium',
  },
];

const byId = new Map(activities.map((one) => [one.id, one]));

/** The standard activity of this id. */
export function activityOf(id: string): Activity | undefined {
  return byId.get(id);
}
