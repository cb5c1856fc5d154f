import type { Text } from '../diagnostics/text.ts';

/** A skill that needs no declaration, with its code in the Skills Framework for the Information Age 9. */
export interface BuiltInSkill {
  readonly title: Text;
  readonly sfia?: string;
}

/** Where the codes were read, on 2026-11-22. */
export const SFIA_SOURCE = 'SFIA 9, in niwa/sfia-position-description-tool json_source.json @ 746a5d63';

/** The built-in skills. The article's four (web design, graphic design, copywriting, analysis: S31) are among them. */
export const builtInSkills: Readonly<Record<string, BuiltInSkill>> = {
  analytics: { title: { en: 'analytics', tr: 'analiz' }, sfia: 'DAAN' },
  'audience-research': { title: { en: 'audience research', tr: 'hedef kitle araştırması' }, sfia: 'MRCH' },
  brand: { title: { en: 'brand management', tr: 'marka yönetimi' }, sfia: 'BRMG' },
  campaigns: { title: { en: 'campaigns', tr: 'kampanya yönetimi' }, sfia: 'MKCM' },
  'community-management': { title: { en: 'community management', tr: 'topluluk yönetimi' }, sfia: 'CELO' },
  copywriting: { title: { en: 'copywriting', tr: 'metin yazarlığı' }, sfia: 'INCA' },
  'crisis-management': { title: { en: 'crisis management', tr: 'kriz yönetimi' }, sfia: 'USUP' },
  'customer-care': { title: { en: 'customer care', tr: 'müşteri hizmetleri' }, sfia: 'CSMG' },
  'digital-marketing': { title: { en: 'digital marketing', tr: 'dijital pazarlama' }, sfia: 'DIGM' },
  'graphic-design': { title: { en: 'graphic design', tr: 'grafik tasarımı' }, sfia: 'GRDN' },
  legal: { title: { en: 'legal review', tr: 'hukuki inceleme' } },
  measurement: { title: { en: 'measurement', tr: 'ölçüm' }, sfia: 'MEAS' },
  photography: { title: { en: 'photography', tr: 'fotoğrafçılık' } },
  publishing: { title: { en: 'publishing', tr: 'yayınlama' }, sfia: 'ICPM' },
  strategy: { title: { en: 'strategy', tr: 'strateji' }, sfia: 'MKTG' },
  translation: { title: { en: 'translation', tr: 'çeviri' } },
  'video-production': { title: { en: 'video production', tr: 'video üretimi' } },
  visualisation: { title: { en: 'data visualisation', tr: 'veri görselleştirme' }, sfia: 'VISL' },
  'web-design': { title: { en: 'web design', tr: 'web tasarımı' } },
};
