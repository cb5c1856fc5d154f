import { whoseLimit } from '../../analysis/content/limits/excess.ts';
import { longStatements } from '../../analysis/crisis/long-statements.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { valueOf } from '../../model/field.ts';
import { unitOf } from '../content/limit-findings.ts';
import { defineRule } from '../define-rule.ts';

export const statementTooLong = defineRule({
  id: 'crisis/statement-too-long',
  severity: 'error',
  section: 5,
  measure: { param: 'count', worse: 'more' },
  sources: ['S71', 'C24'],
  summary: {
    en: 'A statement for a crisis is longer than an account takes on which it would be published.',
    tr: 'Bir kriz bilgilendirme metni, yayınlanacağı hesabın kabul ettiğinden uzun.',
  },
  why: {
    en: 'In a crisis there is nobody who shortens an approved text, and no time to approve it again.',
    tr: 'Krizde onaylı bir metni kısaltacak kimse de yeniden onaylatacak vakit de yoktur.',
  },
  messages: {
    long: {
      en: 'Filled in, the statement has {count} {unit}; {who} takes {max}.',
      tr: 'Doldurulduğunda metin {count} {unit} tutuyor; {who} için sınır {max}.',
      help: {
        en: 'Shorten the text or the `max` of its variables, or give the playbook a second, shorter statement. It goes to "{accounts}".',
        tr: 'Metni ya da değişkenlerinin `max` değerlerini kısaltın ya da senaryoya ikinci, daha kısa bir metin ekleyin. Yayınlanacağı hesaplar: "{accounts}".',
      },
    },
  },
  texts: { stated: { en: 'the limit that the account states', tr: 'hesabın belirttiği sınır' } },
  exampleBase: 'none',
  example: {
    bad: `accounts: {news: {platform: x, limits: {characters: 40}}}
templates:
  holding: {for: crisis, texts: {en: "{account} is not ours. Next news at {time}."}, variables: {account: {max: 30}, time: {max: 15}}}
playbooks:
  fake: {title: Somebody poses as us, statements: holding}`,
    good: `accounts: {news: {platform: x, limits: {characters: 80}}}
templates:
  holding: {for: crisis, texts: {en: "{account} is not ours. Next news at {time}."}, variables: {account: {max: 30}, time: {max: 15}}}
playbooks:
  fake: {title: Somebody poses as us, statements: holding}`,
  },
  subjects: (model) => groupByPlace(longStatements(model), ({ at }) => at),
  *check(found) {
    const strictest = found.reduce((least, one) => (one.limit.value < least.limit.value ? one : least));
    const { account, limit, count, at } = strictest;
    yield {
      at,
      message: 'long',
      params: {
        ...{ count, max: limit.value, unit: unitOf({ limit }) },
        who: whoseLimit({ account, platform: valueOf(account.platform) }, limit),
        accounts: [...new Set(found.map((one) => one.account.id))],
      },
      related: limit.at === undefined ? [] : [{ at: limit.at, message: 'stated' }],
    };
  },
});
