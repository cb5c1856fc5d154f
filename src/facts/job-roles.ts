import type { Text } from '../diagnostics/text.ts';

/** A job in social media, with the nearest occupation of the European classification ESCO 1.1.1. */
export interface JobRole {
  readonly id: string;
  readonly title: Text;
  /** Codes of occupations; a role without one has no own occupation there. */
  readonly esco: readonly string[];
}

/** Where the codes were read, on 2026-11-22. */
export const ESCO_SOURCE = 'ESCO 1.1.1, in tabiya-tech/tabiya-open-dataset occupations.csv @ 815c85d4';

/** The usual roles. */
export const jobRoles: readonly JobRole[] = [
  {
    id: 'social-media-manager',
    title: { en: 'social media manager', tr: 'sosyal medya yöneticisi' },
    esco: ['1221.5', '2432.5'],
  },
  { id: 'community-manager', title: { en: 'community manager', tr: 'topluluk yöneticisi' }, esco: ['2432.5'] },
  {
    id: 'content-creator',
    title: { en: 'content creator', tr: 'içerik üreticisi' },
    esco: ['2513.4', '2642.1.1', '2642.1.17'],
  },
  { id: 'copywriter', title: { en: 'copywriter', tr: 'metin yazarı' }, esco: ['2513.4'] },
  { id: 'graphic-designer', title: { en: 'graphic designer', tr: 'grafik tasarımcı' }, esco: ['2166.9', '2166.7'] },
  { id: 'video-editor', title: { en: 'video editor', tr: 'video kurgucusu' }, esco: ['2654.5'] },
  { id: 'analyst', title: { en: 'analyst', tr: 'analist' }, esco: ['2511.3'] },
  { id: 'customer-care', title: { en: 'customer representative', tr: 'müşteri temsilcisi' }, esco: ['4225.1'] },
  { id: 'paid-social', title: { en: 'advertising specialist', tr: 'reklam uzmanı' }, esco: ['2431.10.1', '2431.10.4'] },
  { id: 'pr-officer', title: { en: 'public relations officer', tr: 'halkla ilişkiler uzmanı' }, esco: ['2432.9'] },
  { id: 'spokesperson', title: { en: 'spokesperson', tr: 'sözcü' }, esco: ['2432.9.1'] },
  { id: 'brand-manager', title: { en: 'brand manager', tr: 'marka yöneticisi' }, esco: ['2431.4'] },
];
