import type { Metric } from '../metric.ts';

const standard = {
  source: 'common practice in social-media measurement',
  confidence: 'general',
  checkedOn: '2026-11-22',
} as const;

/** Metrics of videos. */
export const videoMetrics: readonly Metric[] = [
  {
    id: 'video-views',
    title: { en: 'video views', tr: 'video izlenme' },
    family: 'video',
    formula: {
      en: 'views of videos as the platform defines them',
      tr: 'platformun tanımladığı biçimiyle video izlenmesi',
    },
    unit: 'count',
    direction: 'up',
    every: 'week',
    least: 0,
    ...standard,
  },
  {
    id: 'video-completion-rate',
    title: { en: 'video completion rate', tr: 'video tamamlama oranı' },
    family: 'video',
    formula: { en: 'completed / started x 100', tr: 'sonuna dek izleyen / izlemeye başlayan x 100' },
    unit: 'percent',
    direction: 'up',
    every: 'week',
    least: 0,
    most: 100,
    ...standard,
  },
  {
    id: 'avg-watch-time',
    title: { en: 'average watch time', tr: 'ortalama izleme süresi' },
    family: 'video',
    formula: { en: 'watch time / views', tr: 'izleme süresi / izlenme' },
    unit: 'duration',
    direction: 'up',
    every: 'week',
    ...standard,
  },
  {
    id: 'retention-3s',
    title: { en: 'three-second retention', tr: '3 saniye tutma oranı' },
    family: 'video',
    formula: { en: '3-s views / impressions x 100', tr: '3 saniye izleyen / gösterim x 100' },
    unit: 'percent',
    direction: 'up',
    every: 'week',
    least: 0,
    ...standard,
  },
];
