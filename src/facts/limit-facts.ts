import type { Text } from '../diagnostics/text.ts';
import type { Fact, FactUnit } from './fact.ts';
import type { LimitedField, LimitScope, PlatformLimit } from './platform-limit.ts';
import { platformLimits } from './platform-limits.ts';
import { platformNames } from './platform-names.ts';

type Words = (value: number) => Text;

const WORDS: Readonly<Record<LimitedField, Words>> = {
  characters: (value) => ({ en: `a text of at most ${value} characters`, tr: `en çok ${value} karakterlik metin` }),
  bytes: (value) => ({ en: `a text of at most ${value} bytes`, tr: `en çok ${value} baytlık metin` }),
  titleCharacters: (value) => ({
    en: `a title of at most ${value} characters`,
    tr: `en çok ${value} karakterlik başlık`,
  }),
  altCharacters: (value) => ({
    en: `an alternative text of at most ${value} characters`,
    tr: `en çok ${value} karakterlik alternatif metin`,
  }),
  tagCharacters: (value) => ({
    en: `tags of at most ${value} characters together`,
    tr: `toplamı en çok ${value} karakter tutan etiketler`,
  }),
  hashtags: (value) => ({ en: `at most ${value} hashtags`, tr: `en çok ${value} etiket (hashtag)` }),
  media: (value) => ({ en: `at most ${value} visuals`, tr: `en çok ${value} görsel` }),
  minVideoSeconds: (value) => ({ en: `videos of at least ${value} seconds`, tr: `en az ${value} saniyelik video` }),
  videoSeconds: (value) => ({ en: `videos of at most ${value} seconds`, tr: `en çok ${value} saniyelik video` }),
  pollOptions: (value) => ({ en: `polls of at most ${value} options`, tr: `en çok ${value} seçenekli anket` }),
  pollOptionCharacters: (value) => ({
    en: `poll options of at most ${value} characters`,
    tr: `en çok ${value} karakterlik anket seçeneği`,
  }),
  minPollMinutes: (value) => ({
    en: `polls open for at least ${value} minutes`,
    tr: `en az ${value} dakika açık kalan anket`,
  }),
  pollMinutes: (value) => ({
    en: `polls open for at most ${value} minutes`,
    tr: `en çok ${value} dakika açık kalan anket`,
  }),
  postsPerDay: (value) => ({ en: `at most ${value} posts in 24 hours`, tr: `24 saatte en çok ${value} gönderi` }),
};

const SCOPES: Readonly<Record<LimitScope, Text>> = {
  'with-media': { en: ' with visuals', tr: ' (görselli gönderi)' },
  photos: { en: ' with photos', tr: ' (fotoğraflı gönderi)' },
  video: { en: ' with a video', tr: ' (videolu gönderi)' },
};

const UNITS: Readonly<Record<LimitedField, FactUnit>> = {
  characters: 'characters',
  bytes: 'bytes',
  titleCharacters: 'characters',
  altCharacters: 'characters',
  tagCharacters: 'characters',
  hashtags: 'hashtags',
  media: 'visuals',
  minVideoSeconds: 'seconds',
  videoSeconds: 'seconds',
  pollOptions: 'options',
  pollOptionCharacters: 'characters',
  minPollMinutes: 'minutes',
  pollMinutes: 'minutes',
  postsPerDay: 'posts-per-day',
};

/** The limits of the networks as facts that a rule may name. */
export const limitFacts: readonly Fact[] = platformLimits.map(toFact);

/** Ids of the limits of these fields for which the condition holds: what a rule about them rests on. */
export function limitIds(fields: readonly LimitedField[], holds: (limit: PlatformLimit) => boolean): string[] {
  return platformLimits.filter((limit) => fields.includes(limit.field) && holds(limit)).map(({ id }) => id);
}

function toFact(limit: PlatformLimit): Fact {
  const { id, platform, field, value, scope, source, confidence, checkedOn } = limit;
  const name = platformNames[platform] ?? platform;
  const words = WORDS[field](value);
  const where: Text = scope === undefined ? { en: '', tr: '' } : SCOPES[scope];
  const statement = { en: `${name}: ${words.en}${where.en}`, tr: `${name}: ${words.tr}${where.tr}` };
  return { id, statement, source, confidence, checkedOn, value, unit: limit.unit ?? UNITS[field] };
}
