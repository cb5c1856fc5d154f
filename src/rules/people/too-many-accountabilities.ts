import { accountabilities } from '../../analysis/accountabilities.ts';
import { valueOf } from '../../model/field.ts';
import type { Person, Responsibility } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

/** For how many activities one person may answer. */
interface Options {
  readonly mostActivities: number;
}

export const tooManyAccountabilities = defineRule<readonly [Person, readonly Responsibility[]], Options>({
  id: 'people/too-many-accountabilities',
  severity: 'info',
  section: 2,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S27'],
  summary: {
    en: 'One person answers for more activities than one can follow.',
    tr: 'Bir kişi, takip edebileceğinden çok faaliyetten sorumlu.',
  },
  why: {
    en: 'Whoever answers for everything answers for nothing: decisions wait in one queue.',
    tr: 'Her şeyden sorumlu olan hiçbir şeyden sorumlu değildir: kararlar tek kişinin sırasında bekler.',
  },
  messages: {
    many: {
      en: '"{person}" alone answers for {count} activities; more than {most} are hard to follow.',
      tr: '"{person}" adlı kişi {count} faaliyetten tek başına sorumlu; {most} faaliyetten fazlasını takip etmek zordur.',
      help: {
        en: 'Make somebody else `accountable` for some of them: "{activities}".',
        tr: 'Bir bölümünde `accountable` alanına başka birini yazın: "{activities}".',
      },
    },
  },
  options: {
    schema: { type: 'object', properties: { mostActivities: { type: 'integer', minimum: 1, maximum: 100 } } },
    defaults: { mostActivities: 7 } satisfies Options,
    stricter: { mostActivities: 'lower' },
  },
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {}}
responsibilities:
  content-planning: {accountable: ada-lund}
  content-writing: {accountable: ada-lund}
  visual-design: {accountable: ada-lund}
  content-review: {accountable: ada-lund}
  publishing: {accountable: ada-lund}
  reply-messages: {accountable: ada-lund}
  reply-comments: {accountable: ada-lund}
  measurement: {accountable: ada-lund}`,
    good: `people: {ada-lund: {}, iris-vane: {}}
responsibilities:
  content-planning: {accountable: ada-lund}
  content-writing: {accountable: ada-lund}
  visual-design: {accountable: ada-lund}
  content-review: {accountable: ada-lund}
  publishing: {accountable: ada-lund}
  reply-messages: {accountable: iris-vane}
  reply-comments: {accountable: iris-vane}
  measurement: {accountable: iris-vane}`,
  },
  subjects: accountabilities,
  *check([person, rows], { options }) {
    // The same activity for other accounts is no further one.
    const activities = [...new Set(rows.map((row) => valueOf(row.activity) ?? row.id))];
    const most = options.mostActivities;
    if (activities.length <= most) return;
    yield { at: person.at, message: 'many', params: { person: person.id, count: activities.length, most, activities } };
  },
});
