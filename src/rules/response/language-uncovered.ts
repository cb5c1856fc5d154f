import { unwrittenLanguages } from '../../analysis/response/unwritten-languages.ts';
import { defineRule } from '../define-rule.ts';

export const languageUncovered = defineRule({
  id: 'response/language-uncovered',
  severity: 'warning',
  section: 6,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'languages', worse: 'more' },
  sources: ['S24', 'S99'],
  summary: {
    en: 'None of those who answer on an account writes one of its languages.',
    tr: 'Bir hesabı yanıtlayanların hiçbiri hesabın dillerinden birini yazılmamış.',
  },
  why: {
    en: 'Whoever writes in that language is answered late, by a machine, or not at all.',
    tr: 'O dilde yazan geç, makine çevirisiyle ya da hiç yanıt alamaz.',
  },
  messages: {
    none: {
      en: 'Nobody who answers on "{accounts}" writes "{languages}".',
      tr: 'Şu hesapları yanıtlayanların hiçbiri "{languages}" dilini yazılmamış: "{accounts}".',
      help: {
        en: 'Name somebody who does, add the language to the `languages` of whoever knows it, or take it off the account.',
        tr: 'Bu dili yazan birini ekleyin, dili bilen kişinin `languages` alanına yazın ya da hesabın dillerinden çıkarın.',
      },
    },
  },
  texts: { languages: { en: 'the languages of "{account}"', tr: '"{account}" hesabının dilleri' } },
  example: {
    bad: `people:
  tara-voss: {name: Tara Voss, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 4}, languages: fr}
  jon-pike: {name: Jon Pike, roles: carer, goals: reach, backup: tara-voss, skills: {customer-care: 3, graphic-design: 3}, languages: fr}`,
    good: `people:
  tara-voss: {name: Tara Voss, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 4}, languages: fr}
  jon-pike: {name: Jon Pike, roles: carer, goals: reach, backup: tara-voss, skills: {customer-care: 3, graphic-design: 3}, languages: [en, fr]}`,
  },
  subjects: unwrittenLanguages,
  *check({ policy, languages, accounts }) {
    yield {
      at: policy.responders.at,
      message: 'none',
      params: { accounts: accounts.map(({ id }) => id), languages },
      related: accounts.map((account) => {
        const at = account.languages.state === 'value' ? account.languages.at : account.at;
        return { at, message: 'languages', params: { account: account.id } };
      }),
    };
  },
});
