import type { Text } from '../diagnostics/text.ts';

/** A crisis that may come to anybody who runs accounts: what `scenario` of a playbook names. */
export interface CrisisScenario {
  readonly id: string;
  readonly title: Text;
  /** Technology makes it possible: a plan without any such scenario has not kept up (S82). */
  readonly isTechnological?: true;
}

/**
 * The scenarios that an organisation on social networks is likeliest to meet, the likeliest first. The list is a choice of
 * this project, drawn from what the sources of `crisis-practice.ts` rehearse; any other id is a scenario of one's own.
 */
export const crisisScenarios: readonly CrisisScenario[] = [
  {
    id: 'account-takeover',
    title: { en: 'account takeover', tr: 'hesabın ele geçirilmesi' },
    isTechnological: true,
  },
  { id: 'erroneous-post', title: { en: 'erroneous or offensive post', tr: 'hatalı ya da kırıcı gönderi' } },
  { id: 'product-failure', title: { en: 'failure of a product or service', tr: 'ürün ya da hizmet kusuru' } },
  { id: 'viral-complaint', title: { en: 'complaint that goes viral', tr: 'yayılan şikâyet' } },
  { id: 'impersonation', title: { en: 'impersonation', tr: 'taklit hesap' }, isTechnological: true },
  { id: 'data-breach', title: { en: 'data breach', tr: 'veri ihlali' }, isTechnological: true },
  { id: 'disinformation', title: { en: 'disinformation', tr: 'dezenformasyon' }, isTechnological: true },
  {
    id: 'deepfake',
    title: { en: 'deepfake: a forged picture, film or voice', tr: 'derin kurgu (deepfake): sahte görüntü ya da ses' },
    isTechnological: true,
  },
  { id: 'employee-misconduct', title: { en: 'misconduct of an employee', tr: 'çalışanın uygunsuz davranışı' } },
  { id: 'disaster', title: { en: 'disaster or national mourning', tr: 'afet ya da ulusal yas' } },
  { id: 'boycott', title: { en: 'boycott or hashtag attack', tr: 'boykot ya da etiket (hashtag) saldırısı' } },
  {
    id: 'platform-outage',
    title: {
      en: 'outage of a platform, or an account that is banned',
      tr: 'platform kesintisi ya da hesabın kapatılması',
    },
  },
  {
    id: 'partner-scandal',
    title: { en: 'scandal of a partner or influencer', tr: 'iş ortağı ya da etkileyici skandalı' },
  },
  { id: 'legal-action', title: { en: 'legal or regulatory action', tr: 'hukuki ya da idari işlem' } },
];
