import { openPosts, type Post } from '../../analysis/content/contents.ts';
import { mediaOf } from '../../analysis/content/media.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { platformNames } from '../../facts/platform-names.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

/** Networks that take no visual beside a poll. */
const WITHOUT_MEDIA: ReadonlySet<string> = new Set(['x', 'threads', 'mastodon']);
const LEAST_OPTIONS = 2;

const MESSAGES: Readonly<Record<string, string>> = {
  pollOptions: 'many',
  pollOptionCharacters: 'long',
  minPollMinutes: 'brief',
  pollMinutes: 'lasting',
};

export const poll = defineRule({
  id: 'content/poll',
  severity: 'error',
  section: 3,
  sources: [
    ...limitIds(['pollOptions', 'pollOptionCharacters', 'minPollMinutes', 'pollMinutes'], isSureLimit),
    ...['x/poll-without-media', 'threads/poll-without-media', 'mastodon/poll-without-media'],
  ],
  summary: {
    en: 'A poll has options, a length or visuals that its network does not take.',
    tr: 'Bir anketin seçenekleri, süresi ya da görselleri, ağın kabul etmediği gibi.',
  },
  why: {
    en: 'A poll cannot be mended after it is published; the network refuses it, or somebody shortens an option in a hurry.',
    tr: 'Anket yayından sonra düzeltilemez; ağ geri çevirir ya da biri seçeneği aceleyle kısaltır.',
  },
  messages: {
    many: {
      en: 'The poll has {count} options; {who} takes {max}.',
      tr: 'Ankette {count} seçenek var; {who} için sınır {max}.',
      help: { en: 'Leave the least likely options out.', tr: 'En az seçilecek olanları çıkarın.' },
    },
    few: {
      en: 'The poll has {count} {count:option|options}; it takes {max} to choose.',
      tr: 'Ankette {count} seçenek var; seçim için en az {max} gerekir.',
      help: { en: 'Add an option.', tr: 'Bir seçenek ekleyin.' },
    },
    long: {
      en: 'The option has {count} {unit}; {who} takes {max}.',
      tr: 'Seçenek {count} {unit}; {who} için sınır {max}.',
      help: {
        en: 'Say it in fewer words; the text of the post can explain the options.',
        tr: 'Daha az sözcükle söyleyin; seçenekler gönderi metninde açıklanabilir.',
      },
    },
    brief: {
      en: 'The poll is open for {count} {count:minute|minutes}; {who} takes {max} at least.',
      tr: 'Anket {count} dakika açık kalıyor; {who} için en az {max}.',
      help: { en: 'Leave it open longer.', tr: 'Daha uzun açık tutun.' },
    },
    lasting: {
      en: 'The poll is open for {count} minutes; {who} takes {max} at most.',
      tr: 'Anket {count} dakika açık kalıyor; {who} için en çok {max}.',
      help: { en: 'Close it earlier, or ask again.', tr: 'Daha erken kapatın ya da yeniden sorun.' },
    },
    pictured: {
      en: 'A poll on {who} has no visuals; this one has {count}.',
      tr: '{who} üzerinde ankete görsel eklenmez; bu ankette {count} görsel var.',
      help: {
        en: 'Take the visuals away for this account, or post the poll by itself.',
        tr: 'Bu hesap için görselleri çıkarın ya da anketi ayrı paylaşın.',
      },
    },
  },
  texts: limitTexts,
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: poll}
    entries:
      - id: roast
        title: Which roast
        publishAt: 2026-12-05 10:00
        noVisual: A poll.
        text: Which roast do you drink?
        poll: {question: Which roast, options: [Light, Medium, "Dark, as my grandmother made it"], lasts: 1d}`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: poll}
    entries:
      - id: roast
        title: Which roast
        publishAt: 2026-12-05 10:00
        noVisual: A poll.
        text: Which roast do you drink?
        poll: {question: Which roast, options: [Light, Medium, Dark], lasts: 1d}`,
  },
  subjects: openPosts,
  check: (post, context) => [
    ...limitFindings(post, context, ({ field, certainty }) => (certainty === 'sure' ? MESSAGES[field] : undefined)),
    ...ownFindings(post),
  ],
});

function ownFindings({ content, platform = '', assets }: Post): readonly RuleFinding[] {
  const asked = valueOf(content.poll);
  if (asked === undefined) return [];
  const found: RuleFinding[] = [];
  const options = valueOf(asked.options);
  if (options !== undefined && options.length < LEAST_OPTIONS) {
    found.push({ at: asked.options.at, message: 'few', params: { count: options.length, max: LEAST_OPTIONS } });
  }
  const count = mediaOf(assets)?.length ?? 0;
  if (count > 0 && WITHOUT_MEDIA.has(platform)) {
    const who = platformNames[platform] ?? platform;
    found.push({ at: { ...assets.at, part: 'key' }, message: 'pictured', params: { who, count }, subject: platform });
  }
  return found;
}
