import { textFlaws } from '../../analysis/text-flaws.ts';
import type { Text } from '../../diagnostics/text.ts';
import { defineRule } from '../define-rule.ts';

const KINDS: Readonly<Record<'identity-number' | 'iban' | 'card', Text>> = {
  'identity-number': { en: 'a Turkish identity number', tr: 'bir T.C. kimlik numarasına' },
  iban: { en: 'a bank account number (IBAN)', tr: 'bir banka hesap numarasına (IBAN)' },
  card: { en: 'a payment card number', tr: 'bir ödeme kartı numarasına' },
};

export const personalData = defineRule({
  id: 'repo/personal-data',
  severity: 'warning',
  sources: [],
  rationale: {
    en: 'KVKK and the GDPR ask for a reason, and for erasure on request, wherever such a number is stored; git keeps everything.',
    tr: 'KVKK ve GDPR böyle bir numaranın saklandığı her yer için gerekçe, istendiğinde de silme ister; git ise her şeyi saklar.',
  },
  summary: {
    en: 'An identity, bank account or card number stands in a text.',
    tr: 'Bir metinde kimlik, banka hesabı ya da kart numarası var.',
  },
  why: {
    en: 'Such a number belongs to one person, cannot be taken back from the history, and may be published with the post.',
    tr: 'Böyle bir numara tek bir kişiye aittir, geçmişten geri alınamaz ve gönderiyle birlikte yayınlanabilir.',
  },
  messages: {
    number: {
      en: 'This looks like {kind}: its check digits are right.',
      tr: 'Bu, {kind} benziyor: denetim basamakları doğru.',
      help: {
        en: 'Take it out; where a text needs such a number, ask for it by direct message and not in a file.',
        tr: 'Çıkarın; bir metin böyle bir numara gerektiriyorsa onu dosyada değil, doğrudan mesajla isteyin.',
      },
    },
  },
  example: {
    bad: `campaigns:
  draw: {title: "Autumn draw, prize money to GB29 NWBK 6016 1331 9268 19"}
calendars:
  draw:
    accounts: x-main
    defaults: {goals: reach, type: image, audiences: students, owner: mina-falk}
    entries: [{id: thanks, title: Thank you, campaign: draw, publishAt: 2026-12-05 10:00, noVisual: Drawn by hand}]`,
    good: `campaigns:
  draw: {title: "Autumn draw, prize money to the account on file"}
calendars:
  draw:
    accounts: x-main
    defaults: {goals: reach, type: image, audiences: students, owner: mina-falk}
    entries: [{id: thanks, title: Thank you, campaign: draw, publishAt: 2026-12-05 10:00, noVisual: Drawn by hand}]`,
  },
  subjects: (model) => textFlaws(model).personalNumbers,
  *check({ at, hits }) {
    for (const [index, { kind, start, end }] of hits.entries()) {
      yield {
        at: { ...at, within: { start, end } },
        message: 'number',
        params: { kind: KINDS[kind] },
        // The number itself stays out of reports and baselines.
        subject: `${kind} ${index + 1}`,
      };
    }
  },
});
