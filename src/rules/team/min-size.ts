import { accountsOfTeams } from '../../analysis/accounts-of-teams.ts';
import { isActivePerson } from '../../analysis/active.ts';
import { teamCast } from '../../analysis/cast.ts';
import { defineRule } from '../define-rule.ts';
import { anotherPerson } from '../proposals.ts';
import { addItem } from '../remedy.ts';

const LEAST_PEOPLE = 2;

export const minSize = defineRule({
  id: 'team/min-size',
  severity: 'info',
  gap: 'high',
  section: 1,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S2', 'S22'],
  summary: {
    en: 'A team that runs an account has only one person.',
    tr: 'Hesap yöneten bir ekipte yalnızca tek kişi var.',
  },
  why: {
    en: 'Running an account is more than one person can carry; on the first day of leave it stands still.',
    tr: 'Bir hesabı yönetmek tek bir kişinin altından kalkabileceği iş değildir; ilk izin gününde hesap sahipsiz kalır.',
  },
  messages: {
    alone: {
      en: 'Team "{team}" runs {count} {count:account|accounts} with one person, "{person}".',
      tr: '"{team}" kimlikli ekip {count} hesabı tek kişiyle yönetiyor: "{person}".',
      help: {
        en: 'Add a second person to `members`, or give the accounts to a larger team.',
        tr: '`members` alanına ikinci bir kişi ekleyin ya da hesapları daha büyük bir ekibe verin.',
      },
    },
  },
  example: {
    bad: `teams:
  archive: {name: Archive, goals: reach, members: mina-falk}
accounts:
  archive-pinterest:
    platform: pinterest
    handle: northbeans_archive
    purpose: Old packaging, kept for collectors.
    audiences: students
    team: archive
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  tours: {title: Tours, owner: mina-falk, accounts: archive-pinterest, entries: [{id: first-tour, title: The first tour, type: image, status: draft, audiences: students, goals: reach, promotion: organic, publishAt: 2026-12-08 12:00, topics: [coffee], text: Come and see where the coffee is roasted., assets: [{url: "https://assets.example/tour.jpg", alt: People around a roasting drum, width: 1000, height: 1500}]}]}`,
    good: `teams:
  archive: {name: Archive, goals: reach, lead: mina-falk, members: [mina-falk, omar-reyes, jon-pike]}
accounts:
  archive-pinterest:
    platform: pinterest
    handle: northbeans_archive
    purpose: Old packaging, kept for collectors.
    audiences: students
    team: archive
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  tours: {title: Tours, owner: mina-falk, accounts: archive-pinterest, entries: [{id: first-tour, title: The first tour, type: image, status: draft, audiences: students, goals: reach, promotion: organic, publishAt: 2026-12-08 12:00, topics: [coffee], text: Come and see where the coffee is roasted., assets: [{url: "https://assets.example/tour.jpg", alt: People around a roasting drum, width: 1000, height: 1500}]}]}`,
  },
  subjects: (model) => model.teams,
  *check(team, { model }) {
    const accounts = accountsOfTeams(model).get(team)?.length ?? 0;
    if (accounts === 0) return;
    const { people, isKnown } = teamCast(model, team);
    const active = [...people].filter((person) => isActivePerson(person, model.today));
    const [person] = active;
    if (!isKnown || person === undefined || active.length >= LEAST_PEOPLE) return;
    yield {
      at: team.members.at,
      message: 'alone',
      params: { team: team.id, count: accounts, person: person.id },
    };
  },
  remedy: ({ subject: team }, context) => {
    const { id, changes } = anotherPerson(context, teamCast(context.model, team).people);
    return [...changes, addItem(team, 'members', team.members, id)];
  },
});
