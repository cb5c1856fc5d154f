import { sameWork } from '../../analysis/same-work.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const exactlyOneAccountable = defineRule({
  id: 'raci/exactly-one-accountable',
  severity: 'error',
  section: 2,
  sources: ['S3', 'S26', 'R1'],
  summary: {
    en: 'An activity has no accountable, or two rows name different ones for the same account.',
    tr: 'Bir faaliyetin hesap vereni yok ya da aynı hesap için iki satır farklı hesap veren gösteriyor.',
  },
  why: {
    en: 'With none, nobody decides; with two, each waits for the other. Work can be shared, accountability cannot.',
    tr: 'Hesap veren yoksa kimse karar vermez; iki kişiyse biri öbürünü bekler. İş paylaşılır, hesap vermek paylaşılmaz.',
  },
  messages: {
    none: {
      en: 'Nobody is accountable for activity "{activity}".',
      tr: '"{activity}" faaliyetinin hesap vereni yok.',
      help: {
        en: 'Name one person or role: `accountable: social-lead`; a place still to be filled is `tbd`.',
        tr: 'Tek bir kişi ya da rol yazın: `accountable: social-lead`; henüz dolmamış bir yer `tbd` ile gösterilir.',
      },
    },
    two: {
      en: 'Activity "{activity}" has two accountable for the same account: "{second}" here, "{first}" in "{row}".',
      tr: '"{activity}" faaliyetinin aynı hesap için iki hesap vereni var: burada "{second}", "{row}" satırında "{first}".',
      help: {
        en: 'Keep one accountable, or give the rows different `accounts`.',
        tr: 'Tek bir hesap veren bırakın ya da satırlara farklı `accounts` verin.',
      },
    },
  },
  texts: { first: { en: 'the other accountable', tr: 'öbür hesap veren' } },
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: omar-reyes}`,
  },
  subjects: (model) => model.responsibilities,
  *check(row, { model }) {
    const { accountable } = row;
    const activity = valueOf(row.activity) ?? row.id;
    if (accountable.state === 'absent') yield { at: accountable.at, message: 'none', params: { activity } };
    const own = valueOf(accountable)?.target;
    if (own === undefined) return;
    const rows = model.responsibilities;
    for (const other of sameWork(model).get(row) ?? []) {
      const theirs = valueOf(other.accountable)?.target;
      // The later row of the two is the one to mend.
      if (theirs === undefined || theirs === own || rows.indexOf(other) > rows.indexOf(row)) continue;
      yield {
        at: accountable.at,
        message: 'two',
        params: { activity, second: own.id, first: theirs.id, row: other.id },
        subject: other.id,
        related: [{ at: other.accountable.at, message: 'first' }],
      };
    }
  },
});
