import type { Text } from '../../diagnostics/text.ts';

/** How fast people are reached in a crisis. */
export const CRISIS_WORDS = {
  heading: { en: 'Reaching people in a crisis', tr: 'Krizde kişilere ulaşma' },
  head: { en: '{title}, severity "{severities}"', tr: '{title}, kriz seviyesi "{severities}"' },
  role: { en: 'role', tr: 'rol' },
  within: { en: 'reached within', tr: 'ulaşma süresi' },
  at: { en: 'worst moment', tr: 'en kötü an' },
  who: { en: 'who', tr: 'kim' },
  withoutOne: { en: 'when one does not answer', tr: 'biri yanıt vermezse' },
  never: { en: 'nobody is reached', tr: 'kimseye ulaşılamıyor' },
  reached: {
    en: 'Whenever a crisis begins, every role is reached; the longest wait is {time}.',
    tr: 'Kriz ne zaman başlarsa başlasın her role ulaşılıyor; en uzun bekleme {time}.',
  },
  chainWell: {
    en: 'Every first statement meets its target at any hour.',
    tr: 'İlk açıklamalar her saatte hedeflenen sürede çıkıyor.',
  },
  chain: {
    en: 'First statement: {time} at the worst moment ({at}); target {target}.',
    tr: 'İlk açıklama: en kötü anda ({at}) {time}; hedef {target}.',
  },
  chainWithoutTarget: {
    en: 'First statement: {time} at the worst moment ({at}); no target is stated.',
    tr: 'İlk açıklama: en kötü anda ({at}) {time}; hedef belirtilmemiş.',
  },
  chainNever: {
    en: 'First statement: from {at} on nobody completes the approvals.',
    tr: 'İlk açıklama: {at} anından sonra onayları tamamlayan kimse yok.',
  },
  chainWithout: {
    en: 'When {person} does not answer: {time} at the worst moment.',
    tr: '{person} yanıt vermezse: en kötü anda {time}.',
  },
  chainNeverWithout: {
    en: 'When {person} does not answer, nobody completes the approvals.',
    tr: '{person} yanıt vermezse onayları tamamlayan kimse kalmıyor.',
  },
  step: { en: '{step} {done} ({who})', tr: '{step} {done} ({who})' },
  stepOfNobody: { en: '{step} {done}', tr: '{step} {done}' },
  statements: { en: 'First statements', tr: 'İlk açıklamalar' },
  notDone: { en: 'never', tr: 'tamamlanmıyor' },
  none: {
    en: 'No playbook says who is called in a crisis.',
    tr: 'Krizde kimin aranacağını söyleyen bir kriz yönetim planı yok.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The steps to a first statement. */
export const CHAIN_STEPS = {
  detection: { en: 'detection', tr: 'fark etme' },
  verification: { en: 'verification', tr: 'doğrulama' },
  approval: { en: 'approval', tr: 'onay' },
} as const satisfies Readonly<Record<string, Text>>;

/** The roles of a crisis plan. */
export const CRISIS_ROLES: Readonly<Record<string, Text>> = {
  lead: { en: 'lead', tr: 'kriz lideri' },
  deputy: { en: 'deputy', tr: 'vekil' },
  spokesperson: { en: 'spokesperson', tr: 'sözcü' },
  legal: { en: 'legal counsel', tr: 'hukuk danışmanı' },
  scribe: { en: 'scribe', tr: 'kayıt tutan' },
  monitor: { en: 'monitor', tr: 'izleyen' },
  'internal-liaison': { en: 'internal liaison', tr: 'kurum içi iletişim sorumlusu' },
  'external-liaison': { en: 'external liaison', tr: 'kurum dışı iletişim sorumlusu' },
  expert: { en: 'expert', tr: 'uzman' },
  responder: { en: 'responder', tr: 'yanıt sorumlusu' },
};
