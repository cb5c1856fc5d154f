import { missingLanguages } from '../../analysis/response/missing-languages.ts';
import { defineRule } from '../define-rule.ts';

export const templateMissingLanguage = defineRule({
  id: 'response/template-missing-language',
  severity: 'warning',
  section: 6,
  measure: { param: 'languages', worse: 'more' },
  sources: ['S97', 'S98'],
  summary: {
    en: 'A template has no text in a language of the accounts that it answers on.',
    tr: 'Bir şablonun, yanıt verdiği hesapların dillerinden birinde metni yok.',
  },
  why: {
    en: 'Answers must be consistent in every language. Where the text is missing, each of those who answer translates alone, in a hurry.',
    tr: 'Yanıtlar her dilde tutarlı olmalıdır: metin yoksa her yanıtlayan tek başına ve aceleyle çevirir.',
  },
  messages: {
    missing: {
      en: 'Template "{template}" has no text in "{languages}", and answers on "{accounts}".',
      tr: '"{template}" kimlikli şablonun "{languages}" dilinde metni yok; yanıt verdiği hesaplar: "{accounts}".',
      help: {
        en: 'Add the text under `texts`, or take the language off the account if nobody writes in it.',
        tr: 'Metni `texts` altına ekleyin; o dilde yazan yoksa dili hesaptan çıkarın.',
      },
    },
  },
  texts: { languages: { en: 'the languages of "{account}"', tr: '"{account}" hesabının dilleri' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, languages: [en, tr]}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h, template: reply}]}
templates:
  reply: {texts: {en: Hello and thank you.}}`,
    good: `accounts:
  shop: {platform: instagram, languages: [en, tr]}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h, template: reply}]}
templates:
  reply: {texts: {en: Hello and thank you., tr: Merhaba ve teşekkürler.}}`,
  },
  subjects: missingLanguages,
  *check({ template, languages, accounts }) {
    const { texts } = template;
    yield {
      at: texts.state === 'value' ? { ...texts.at, part: 'key' } : template.at,
      message: 'missing',
      params: { template: template.id, languages, accounts: accounts.map(({ id }) => id) },
      related: accounts.flatMap((account) =>
        account.languages.state === 'value' && !account.languages.isInherited
          ? [{ at: account.languages.at, message: 'languages', params: { account: account.id } }]
          : [],
      ),
    };
  },
});
