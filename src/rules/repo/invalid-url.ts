import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidUrl = describeRule({
  id: 'repo/invalid-url',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A broken link in a post is seen by everybody at once and cannot be mended on every network.',
    tr: 'Bir gönderideki bozuk bağlantıyı aynı anda herkes görür ve her ağda düzeltilemez.',
  },
  summary: {
    en: 'A web address is whole and begins with https:// or http://.',
    tr: 'Web adresi tam yazılır ve https:// ya da http:// ile başlar.',
  },
  why: {
    en: 'A link that does not open takes the reader, and the measurement, with it.',
    tr: 'Açılmayan bağlantı okuru da ölçümü de götürür.',
  },
  messages: {
    respelled: {
      en: 'The address "{text}" is written "{fix}".',
      tr: '"{text}" adresi "{fix}" olarak yazılır.',
      help: { en: 'Write the address as a browser shows it.', tr: 'Adresi tarayıcının gösterdiği gibi yazın.' },
    },
    'no-scheme': {
      en: '"{text}" lacks https:// at its beginning.',
      tr: '"{text}" adresinin başında https:// yok.',
      help: { en: 'Write "{fix}".', tr: '"{fix}" yazın.' },
    },
    'no-domain': {
      en: '"{text}" does not name a site.',
      tr: '"{text}" bir siteyi göstermiyor.',
      help: {
        en: 'Write the whole address, for example https://example.com/menu.',
        tr: 'Adresin tamamını yazın, örneğin https://example.com/menu.',
      },
    },
    scheme: {
      en: '"{text}" begins with {scheme}:, which no browser opens as a page.',
      tr: '"{text}" başında {scheme}: var; tarayıcı bunu sayfa olarak açmaz.',
      help: { en: 'Write an address that begins with https://.', tr: 'https:// ile başlayan bir adres yazın.' },
    },
    handle: {
      en: '"{text}" is a user name, not an address.',
      tr: '"{text}" bir adres değil, kullanıcı adı.',
      help: {
        en: 'Write the address of the profile, or put the name into `handle`.',
        tr: 'Profilin adresini yazın ya da adı `handle` alanına taşıyın.',
      },
    },
    blank: {
      en: 'The address "{text}" has a blank in it.',
      tr: '"{text}" adresinin içinde boşluk var.',
      help: {
        en: 'Write one address without blanks; in names of pages a blank is %20.',
        tr: 'Boşluksuz tek bir adres yazın; sayfa adlarında boşluk %20 olarak yazılır.',
      },
    },
    unreadable: {
      en: '"{text}" is not a web address.',
      tr: '"{text}" bir web adresi değil.',
      help: {
        en: 'Write the whole address, for example https://example.com/menu.',
        tr: 'Adresin tamamını yazın, örneğin https://example.com/menu.',
      },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'accounts:\n  x-main: {platform: x, url: x.com/northbeans}\n',
    good: 'accounts:\n  x-main: {platform: x, url: https://x.com/northbeans}\n',
  },
});
