import type { Confidence } from './fact.ts';

/** The whole person-time of a piece of content, in minutes, where nobody says it. */
export interface DefaultEffort {
  readonly minutes: number;
  readonly source: string;
  readonly confidence: Confidence;
}

const READ =
  'our own table, derived from adhoc.help/wrc (post 4 h, film 10 h) and uplandsoftware.com/kapost (article 6 h), read 2026-11-22';
const DERIVED = 'our own table, taken from the nearest type with a source';

function hours(count: number, source: string): DefaultEffort {
  return { minutes: count * 60, source, confidence: 'general' };
}

/** Person-time by content type. */
export const defaultEfforts: Readonly<Record<string, DefaultEffort>> = {
  text: hours(0.5, READ),
  link: hours(0.5, READ),
  poll: hours(0.5, READ),
  story: hours(1, READ),
  image: hours(4, READ),
  carousel: hours(5, READ),
  reel: hours(6, READ),
  'short-video': hours(6, READ),
  video: hours(16, READ),
  live: hours(6, READ),
  article: hours(6, READ),
  thread: hours(1, DERIVED),
  document: hours(6, DERIVED),
  event: hours(4, DERIVED),
  newsletter: hours(6, DERIVED),
  podcast: hours(16, DERIVED),
};

/**
 * Which part of it a stage takes, in percent; several stages of a kind share it. The legal review is not in the source:
 * it is counted like any other review.
 */
export const stageShares: Readonly<Record<string, number>> = {
  brief: 10,
  produce: 60,
  review: 15,
  legal: 15,
  approve: 5,
  publish: 10,
};
