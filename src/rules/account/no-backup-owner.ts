import { isActiveAccount, isActivePerson } from '../../analysis/active.ts';
import { castOf, castOfField, teamCast } from '../../analysis/cast.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { anotherPerson, type ProposedPerson } from '../proposals.ts';
import { addItem, setField } from '../remedy.ts';

const LEAST_ADMINS = 2;

export const noBackupOwner = defineRule({
  id: 'account/no-backup-owner',
  severity: 'info',
  gap: 'high',
  section: 1,
  readsClock: true,
  isAbsence: true,
  sources: ['S22'],
  summary: {
    en: 'Fewer than two people have admin access to an active account.',
    tr: 'Etkin bir hesapta yönetici erişimi olan iki kişi yok.',
  },
  why: {
    en: 'When the only admin leaves, falls ill or loses the phone, the account cannot be recovered by anybody else.',
    tr: 'Tek yönetici ayrıldığında, hastalandığında ya da telefonunu kaybettiğinde hesabı başka kimse kurtaramaz.',
  },
  messages: {
    nobody: {
      en: 'Nobody is listed with admin access to account "{account}".',
      tr: '"{account}" kimlikli hesapta yönetici erişimi olan kimse yazılmamış.',
      help: {
        en: 'List two: `access: [{person: ayse-yilmaz, level: admin}, {person: mert-demir, level: admin}]`.',
        tr: 'İki kişi yazın: `access: [{person: ayse-yilmaz, level: admin}, {person: mert-demir, level: admin}]`.',
      },
    },
    alone: {
      en: 'Only "{person}" has admin access to account "{account}".',
      tr: '"{account}" kimlikli hesapta yalnızca "{person}" adlı kişinin yönetici erişimi var.',
      help: {
        en: 'Give a second person admin access, and list it under `access`.',
        tr: 'İkinci bir kişiye yönetici erişimi verin ve `access` alanına yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}
accounts:
  shop: {platform: instagram, access: [{person: ada-lund, level: admin}]}`,
    good: `people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
accounts:
  shop: {platform: instagram, access: [{person: ada-lund, level: admin}, {person: iris-vane, level: admin}]}`,
  },
  subjects: (model) => model.accounts.filter(isActiveAccount),
  *check(account, { model }) {
    const admins = adminsOf(model, account);
    if (admins === undefined || admins.length >= LEAST_ADMINS) return;
    const [person] = admins;
    if (person === undefined) yield { at: account.access.at, message: 'nobody', params: { account: account.id } };
    else yield { at: account.access.at, message: 'alone', params: { account: account.id, person: person.id } };
  },
  remedy: ({ subject: account }, context) => {
    const admins = new Set(adminsOf(context.model, account) ?? []);
    const listed = castOf(
      context.model,
      listOf(account.access).map(({ person }) => valueOf(person)?.target),
    ).people;
    const team = valueOf(account.team)?.target;
    const near = [
      ...castOfField(context.model, account.owner).people,
      ...(team ? teamCast(context.model, team).people : []),
    ];
    const proposed: ProposedPerson[] = [];
    const taken = new Set<Person | undefined>(listed);
    while (admins.size + proposed.length < LEAST_ADMINS) {
      const next = anotherPerson(context, taken, near);
      proposed.push(next);
      taken.add(context.model.people.find(({ id }) => id === next.id));
      if (next.changes.length > 0) break;
    }
    const rows = proposed.map(({ id }) => ({ person: id, level: 'admin' }));
    const changes = proposed.flatMap((one) => one.changes);
    const [first, ...others] = rows;
    if (account.access.state !== 'value' || first === undefined) return [...changes, setField(account, 'access', rows)];
    return [...changes, ...[first, ...others].map((row) => addItem(account, 'access', account.access, row))];
  },
});

/** The people with admin access who are here today; `undefined` when there may be more, or an outsider is one. */
function adminsOf(model: Model, { access }: Account): readonly Person[] | undefined {
  if (access.state === 'broken') return undefined;
  const people = new Set<Person>();
  for (const row of listOf(access)) {
    if (row.level.state === 'broken' || row.person.state === 'broken') return undefined;
    if (valueOf(row.level) !== 'admin') continue;
    const target = valueOf(row.person)?.target;
    if (target?.kind === 'contacts') return undefined;
    const cast = castOf(model, [target]);
    if (!cast.isKnown) return undefined;
    for (const person of cast.people) if (isActivePerson(person, model.today)) people.add(person);
  }
  return [...people];
}
