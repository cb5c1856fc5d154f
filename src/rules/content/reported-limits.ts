import type { Excess } from '../../analysis/content/limits/excess.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { LimitedField } from '../../facts/platform-limit.ts';
import type { Message } from '../define-rule.ts';

/** Hashtags and posts in a day have rules of their own, which warn whatever the source. */
type ReportedField = Exclude<LimitedField, 'hashtags' | 'postsPerDay'>;

const MOST: Readonly<Record<Exclude<ReportedField, 'minVideoSeconds' | 'minPollMinutes'>, Text>> = {
  characters: { en: 'The text has {count} {unit}', tr: 'Metin {count} {unit}' },
  bytes: { en: 'The text has {count} {unit}', tr: 'Metin {count} {unit}' },
  titleCharacters: { en: 'The title has {count} {unit}', tr: 'Başlık {count} {unit}' },
  altCharacters: { en: 'The alternative text has {count} {unit}', tr: 'Alternatif metin {count} {unit}' },
  tagCharacters: { en: 'The tags have {count} {unit}', tr: 'Etiketler toplam {count} {unit}' },
  media: { en: 'The post has {count} visuals', tr: 'Gönderide {count} görsel var' },
  videoSeconds: { en: 'The video has {count} seconds', tr: 'Video {count} saniye' },
  pollOptions: { en: 'The poll has {count} options', tr: 'Ankette {count} seçenek var' },
  pollOptionCharacters: { en: 'The option has {count} {unit}', tr: 'Seçenek {count} {unit}' },
  pollMinutes: { en: 'The poll is open for {count} minutes', tr: 'Anket {count} dakika açık kalıyor' },
};

const LEAST: Readonly<Record<'minVideoSeconds' | 'minPollMinutes', Text>> = {
  minVideoSeconds: { en: 'The video has {count} {count:second|seconds}', tr: 'Video {count} saniye' },
  minPollMinutes: {
    en: 'The poll is open for {count} {count:minute|minutes}',
    tr: 'Anket {count} dakika açık kalıyor',
  },
};

/** The fields that these messages speak of. */
export const REPORTED_FIELDS = [...Object.keys(MOST), ...Object.keys(LEAST)] as readonly ReportedField[];

/** What is said of a text that is too long by one way of counting only. */
export const countedMessage: Message = {
  en: 'Depending on how one counts, this has up to {count} {unit}; {who} takes {max}.',
  tr: 'Sayım biçimine göre burada {count} {unit} olabilir; {who} için sınır {max}.',
  help: {
    en: 'Nobody documents how the network counts emoji and composed letters: leave some room.',
    tr: 'Ağın emojileri ve birleşik harfleri nasıl saydığı belgelenmemiş; biraz pay bırakın.',
  },
};

/** Messages, one for each field, about limits of which only others speak: `by` is who, ahead of what they say. */
export function reportedMessages(by: Text): Record<string, Message> {
  const help: Text = {
    en: 'Stay below it, or write down what the account may do: `limits: {{field}: …}`.',
    tr: 'Sınırın altında kalın ya da hesabın gerçek sınırını yazın: `limits: {{field}: …}`.',
  };
  const entries = [
    ...Object.entries(MOST).map(([field, what]) => [
      field,
      { en: `${what.en}; ${by.en} {who} takes {max}.`, tr: `${what.tr}; ${by.tr} {who} için sınır {max}.`, help },
    ]),
    ...Object.entries(LEAST).map(([field, what]) => [
      field,
      {
        en: `${what.en}; ${by.en} {who} takes {max} at least.`,
        tr: `${what.tr}; ${by.tr} {who} için alt sınır {max}.`,
        help,
      },
    ]),
  ];
  return Object.fromEntries(entries);
}

/** The message for an excess of this certainty. */
export function reportedAs(certainty: Excess['certainty']): (excess: Excess) => string | undefined {
  return ({ certainty: own, field, isCountDisputed }) =>
    own !== certainty ? undefined : isCountDisputed ? 'counted' : field;
}
