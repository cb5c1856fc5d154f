import { teamCast } from '../../analysis/cast.ts';
import { accountFunctions } from '../../analysis/functions.ts';
import { soleDoers } from '../../analysis/sole-doers.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { anotherPerson } from '../proposals.ts';
import { setField } from '../remedy.ts';

export const singlePointOfFailure = defineRule({
  id: 'team/single-point-of-failure',
  severity: 'info',
  gap: 'high',
  section: 1,
  isAbsence: true,
  readsClock: true,
  sources: ['S22'],
  summary: {
    en: 'A core function of an account depends on one person without a backup.',
    tr: 'Bir hesabın temel bir işlevi, yedeği olmayan tek kişiye bağlı.',
  },
  why: {
    en: 'On the day that person is ill or leaves, the function stops, and nobody has the access or the practice to step in.',
    tr: 'O kişi hastalandığında ya da ayrıldığında işlev durur; devralacak kimsenin erişimi de alışkanlığı da yoktur.',
  },
  messages: {
    alone: {
      en: 'On account "{account}" only "{person}" does "{functions}", without a backup.',
      tr: '"{account}" kimlikli hesapta şu işlevler yedeği olmayan tek kişiye, "{person}" adlı kişiye bağlı: "{functions}".',
      help: {
        en: 'Name a second person for the function, or who steps in: `backup: mert-demir`.',
        tr: 'İşlev için ikinci bir kişi belirleyin ya da kimin devralacağını yazın: `backup: mert-demir`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `roles: {maker: {functions: content}}
people: {ada-lund: {name: Ada Lund, roles: maker}}
teams: {studio: {members: ada-lund}}
accounts: {shop: {platform: instagram, team: studio}}`,
    good: `roles: {maker: {functions: content}}
people:
  ada-lund: {name: Ada Lund, roles: maker, backup: iris-vane}
  iris-vane: {name: Iris Vane}
teams: {studio: {members: ada-lund}}
accounts: {shop: {platform: instagram, team: studio}}`,
  },
  subjects: accountFunctions,
  *check({ account, covers }) {
    for (const [person, functions] of soleDoers(covers)) {
      // A backup that cannot be read may well be one.
      if (person.backup.state === 'value' || person.backup.state === 'broken') continue;
      yield {
        at: account.at,
        message: 'alone',
        params: { account: account.id, functions, person: person.id },
        subject: person.id,
      };
    }
  },
  remedy: ({ subject: { account }, finding }, context) => {
    const { model } = context;
    const person = model.people.find(({ id }) => id === finding.subject);
    const team = valueOf(account.team)?.target;
    if (person === undefined) return [];
    const { id, changes } = anotherPerson(context, new Set([person]), team && teamCast(model, team).people);
    return [...changes, setField(person, 'backup', id)];
  },
});
