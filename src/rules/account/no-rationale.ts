import { isKeptAccount } from '../../analysis/active.ts';
import { oneOrAll } from '../../analysis/one-or-all.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { lackOfAll } from '../lack-of-all.ts';
import { setField } from '../remedy.ts';

export const noRationale = defineRule({
  id: 'account/no-rationale',
  severity: 'info',
  gap: 'medium',
  section: 5,
  measure: { param: 'count', worse: 'more' },
  sources: ['S83'],
  summary: {
    en: 'An account does not say why its channel was chosen.',
    tr: 'Bir hesapta bu kanalın neden seçildiği yazılmamış.',
  },
  why: {
    en: 'Channels are a decision; where nobody knows the reason, nobody notices when it no longer holds.',
    tr: 'Kanal seçimi bir karardır; gerekçesi bilinmeyen kararın ne zaman geçersiz kaldığını kimse fark etmez.',
  },
  messages: {
    none: {
      en: 'Account "{account}" does not say why this channel was chosen.',
      tr: '"{account}" kimlikli hesapta bu kanalın neden seçildiği yazılmamış.',
      help: {
        en: 'Give the reason in a sentence, best with a figure: `rationale: Students engage most here (6.8%).`',
        tr: 'Gerekçeyi bir cümleyle, en iyisi bir sayıyla yazın: `rationale: Öğrenciler en çok burada etkileşimde bulunuyor (%6,8).`',
      },
    },
    all: {
      en: 'None of {count} accounts says why its channel was chosen.',
      tr: '{count} hesabın hiçbirinde kanalın neden seçildiği yazılmamış.',
      help: {
        en: 'Give each account its reason in a sentence: `rationale: Students engage most here (6.8%).`',
        tr: 'Her hesabın gerekçesini bir cümleyle yazın: `rationale: Öğrenciler en çok burada etkileşimde bulunuyor (%6,8).`',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, rationale: Every second visitor found us here.}
  news: {platform: x}`,
    good: `accounts:
  shop: {platform: instagram, rationale: Every second visitor found us here.}
  news: {platform: x, rationale: A third of all complaints come in here.}`,
  },
  subjects: (model) => oneOrAll(model.accounts.filter(isKeptAccount), lacksRationale),
  check: (accounts, { model }) => lackOfAll(accounts, lacksRationale, 'account', model),
  remedy: ({ subject: accounts }, { say }) => {
    const rationale = say({
      en: 'Our customers engage most here.',
      tr: 'Müşterilerimiz en çok burada etkileşimde bulunuyor.',
    });
    return accounts.map((account) => setField(account, 'rationale', rationale));
  },
});

function lacksRationale({ rationale }: Account): boolean {
  return rationale.state === 'absent' || valueOf(rationale)?.trim() === '';
}
