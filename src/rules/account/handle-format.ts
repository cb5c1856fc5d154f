import { isKeptAccount } from '../../analysis/active.ts';
import { handleFormats } from '../../facts/handles.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

/** What people paste: the profile's address. Its last step is the handle on the networks checked here. */
const PROFILE = /^https?:\/\/[^/]+\/(?:profile\/)?@?([^/?#]+)\/?(?:[?#].*)?$/;

export const handleFormat = defineRule({
  id: 'account/handle-format',
  severity: 'error',
  section: 1,
  sources: ['handle/x', 'handle/bluesky', 'handle/mastodon'],
  summary: {
    en: 'A handle cannot exist on its network.',
    tr: 'Bir kullanıcı adı, ait olduğu ağda bulunamaz.',
  },
  why: {
    en: 'A handle that the network does not allow is a slip: links and mentions made from it lead to nobody, or to somebody else.',
    tr: 'Ağın izin vermediği bir kullanıcı adı yazım hatasıdır: ondan üretilen bağlantılar ve bahsetmeler kimseye ya da başkasına gider.',
  },
  messages: {
    impossible: {
      en: '"{handle}" cannot be a handle on {platform}, which takes {words}.',
      tr: '"{handle}", {platform} platformunda kullanıcı adı olamaz; beklenen: {words}.',
      help: {
        en: 'Write the handle as the profile shows it, for example `handle: "{example}"`.',
        tr: 'Kullanıcı adını profilde göründüğü gibi yazın, örneğin `handle: "{example}"`.',
      },
    },
  },
  texts: { shorten: { en: 'Write the handle "{handle}"', tr: '"{handle}" kullanıcı adını yaz' } },
  fix: 'suggested',
  example: {
    bad: `accounts:
  x-news:
    platform: x
    status: planned
    handle: north.beans.news
    purpose: Opening hours and short notices.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
    good: `accounts:
  x-news:
    platform: x
    status: planned
    handle: northbeansnews
    purpose: Opening hours and short notices.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
  },
  subjects: (model) => model.accounts.filter(isKeptAccount),
  *check(account) {
    const [platform, handle] = [valueOf(account.platform), valueOf(account.handle)];
    const format =
      platform !== undefined && Object.hasOwn(handleFormats, platform) ? handleFormats[platform] : undefined;
    if (platform === undefined || handle === undefined || format === undefined) return;
    if (format.pattern.test(bare(handle))) return;
    const cured = PROFILE.exec(handle.trim())?.[1] ?? handle.trim();
    const isCure = cured !== handle && format.pattern.test(bare(cured));
    yield {
      at: account.handle.at,
      message: 'impossible',
      params: { handle, platform, words: format.words, example: format.example },
      fixes: isCure
        ? [
            {
              title: 'shorten',
              params: { handle: cured },
              safety: 'suggested',
              edits: [{ op: 'set', at: account.handle.at, value: cured }],
            },
          ]
        : [],
    };
  },
});

function bare(handle: string): string {
  return handle.startsWith('@') ? handle.slice(1) : handle;
}
