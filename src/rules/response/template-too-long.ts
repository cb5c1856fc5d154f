import { longAnswers } from '../../analysis/response/long-answers.ts';
import { answersAsPosts } from '../../facts/answers-as-posts.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';

export const templateTooLong = defineRule({
  id: 'response/template-too-long',
  severity: 'error',
  section: 6,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['characters'], (limit) => answersAsPosts.has(limit.platform) && isSureLimit(limit)),
  summary: {
    en: 'Filled in, a template is longer than an answer may be on a network.',
    tr: 'Bir şablon, doldurulduğunda ağın bir yanıt için kabul ettiğinden uzun.',
  },
  why: {
    en: 'The network refuses the answer, and whoever writes it shortens an approved text by guess while somebody waits.',
    tr: 'Ağ yanıtı geri çevirir; yanıtlayan da biri beklerken onaylı metni gelişigüzel kısaltır.',
  },
  messages: {
    long: {
      en: 'Filled in, the text has {count} characters; an answer on "{account}" takes {max}.',
      tr: 'Doldurulduğunda metin {count} karakter tutuyor; "{account}" hesabında bir yanıt için sınır {max}.',
      help: {
        en: 'Shorten the text, or the `max` of its variables; or say under the account that it takes more: `limits: {characters: …}`.',
        tr: 'Metni ya da değişkenlerinin `max` değerlerini kısaltın; hesap daha uzununu kabul ediyorsa orada belirtin: `limits: {characters: …}`.',
      },
    },
  },
  texts: { stated: { en: 'the limit that the account states', tr: 'hesabın belirttiği sınır' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  news: {platform: x, limits: {characters: 50}}
responses:
  everyone: {rules: [{inbound: comment, firstResponse: 4h, template: reply}]}
templates:
  reply: {texts: {en: "Hello {name}, thank you for writing."}, variables: {name: {max: 40}}}`,
    good: `accounts:
  news: {platform: x, limits: {characters: 50}}
responses:
  everyone: {rules: [{inbound: comment, firstResponse: 4h, template: reply}]}
templates:
  reply: {texts: {en: "Hello {name}, thank you for writing."}, variables: {name: {max: 15}}}`,
  },
  subjects: longAnswers,
  *check({ at, account, limit, count, language }) {
    yield {
      at,
      message: 'long',
      params: { count, account: account.id, max: limit.value },
      subject: language,
      related: limit.at === undefined ? [] : [{ at: limit.at, message: 'stated' }],
    };
  },
});
