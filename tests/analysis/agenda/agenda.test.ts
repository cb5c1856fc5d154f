import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda } from '../../../src/analysis/agenda/agenda.ts';
import { buildYaml } from '../../model/build-yaml.ts';
import { agendaLines } from './lines.ts';

const PEOPLE = `
people:
  ada: {name: Ada, roles: lead}
  bo: {name: Bo, roles: lead, ends: 2026-12-10}
  cem: {name: Cem}
  dee: {name: Dee, roles: lead, starts: 2026-12-05}
roles: {lead: {title: Lead}}
contacts: {firm: {name: A firm}}
`;

describe('reviews in cycles', () => {
  it('are counted from the day they were last done', () => {
    expect(
      agendaLines(`${PEOPLE}
crisis: {owner: lead, lastReviewed: 2026-06-15, reviewEvery: 6mo}
playbooks:
  storm: {title: Storm, lastReviewed: 2026-11-01, reviewEvery: 5w}
  leak: {lastReviewed: 2026-05-31}
  fake: {title: Fake}
`),
    ).toEqual([
      '2026-11-30 plan-review playbooks/leak "leak", by lead, is ada+bo, since 2026-05-31, every 6mo, late',
      '2026-12-01 plan-review playbooks/fake "Fake", by lead, is ada+bo, every 6mo, first',
      '2026-12-06 plan-review playbooks/storm "Storm", by lead, is ada+bo+dee, since 2026-11-01, every 5w',
      '2026-12-15 plan-review crisis/crisis "crisis", by lead, is ada+dee, since 2026-06-15, every 6mo',
    ]);
  });

  it('come again and again within the horizon, what is late but once', () => {
    const plan = (last: string) => `crisis: {lastReviewed: ${last}, reviewEvery: 1w}\n`;
    const dates = (last: string) => agendaLines(plan(last)).map((line) => line.slice(0, 10));
    expect(dates('2026-11-24')).toEqual(['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22']);
    expect(dates('2026-11-23')).toEqual(['2026-11-30']);
    expect(dates('2026-12-25')).toEqual([]);
  });

  it('are silent about what cannot be read, is vacant, or lasts no time', () => {
    expect(
      agendaLines(`
crisis: {lastReviewed: 2026-13-01, reviewEvery: 6mo}
playbooks:
  one: {lastReviewed: 2026-01-01, reviewEvery: sometimes}
  two: {lastReviewed: 2026-01-01, reviewEvery: 0d}
audiences:
  students: {analysis: {on: tbd, reviewEvery: 1mo}}
  parents: {}
accounts:
  ig: {platform: instagram, security: {reviewEvery: [1, 2]}}
  fb: {platform: facebook, security: {mfa: true}}
`),
    ).toEqual([]);
  });

  it('go through accounts that are kept, one by one, also where they share an anchor', () => {
    expect(
      agendaLines(`${PEOPLE}
responsibilities: {access-review: {responsible: cem, accounts: fb}}
accounts:
  ig: {platform: instagram, owner: ada, security: &safe {lastAccessReview: 2026-09-10, reviewEvery: 3mo}}
  fb: {title: Facebook, platform: facebook, owner: ada, security: *safe, status: paused}
  old: {platform: x, security: *safe, status: retired}
`),
    ).toEqual([
      '2026-12-10 access-review accounts/fb "Facebook", by cem, is cem, since 2026-09-10, every 3mo',
      '2026-12-10 access-review accounts/ig "ig", by ada, is ada, since 2026-09-10, every 3mo',
    ]);
  });

  it('approve templates anew, and statements of the crisis plan after a year at most', () => {
    expect(
      agendaLines(`${PEOPLE}
playbooks: {storm: {statements: [first, second, third]}}
responsibilities: {crisis-statement-approval: {responsible: cem}}
templates:
  first: {title: First words, approvedBy: ada, approvedOn: 2025-12-20}
  second: {approvedBy: firm, approvedOn: 2026-08-31, reviewEvery: 3mo}
  third: {}
  reply: {approvedOn: 2020-01-01}
  other: {approvedBy: tbd, approvedOn: 2026-06-09, reviewEvery: 6mo}
`),
    ).toEqual([
      '2026-11-30 statement-approval templates/second "second", by firm, since 2026-08-31, every 3mo, late',
      '2026-12-01 statement-approval templates/third "third", by cem, is cem, every 12mo, first',
      '2026-12-09 statement-approval templates/other "other", since 2026-06-09, every 6mo',
      '2026-12-20 statement-approval templates/first "First words", by ada, is ada, since 2025-12-20, every 12mo',
    ]);
  });

  it('study audiences anew, by whom the matrix or the accounts name', () => {
    const audiences = `
audiences:
  students: {name: Students, analysis: {on: 2025-12-24}}
  parents: {analysis: {on: 2026-01-01, reviewEvery: 1mo}}
accounts:
  ig: {platform: instagram, owner: ada, audiences: [parents, students]}
  fb: {platform: facebook, owner: cem, audiences: students}
  old: {platform: x, owner: bo, audiences: students, status: retired}
`;
    expect(agendaLines(PEOPLE + audiences)).toEqual([
      '2026-02-01 audience-analysis audiences/parents "parents", by ada, is ada, since 2026-01-01, every 1mo, late',
      '2026-12-24 audience-analysis audiences/students "Students", by ada+cem, is ada+cem, since 2025-12-24, every 12mo',
    ]);
    const matrix = 'responsibilities: {study: {activity: audience-research, responsible: [cem, tbd]}}\n';
    expect(agendaLines(PEOPLE + audiences + matrix).every((line) => line.includes('by cem, is cem'))).toBe(true);
  });
});

describe('work that is dated', () => {
  it('is listed while it is open', () => {
    expect(
      agendaLines(`${PEOPLE}
crisis: {owner: ada}
responsibilities: {crisis-drill: {responsible: cem}}
playbooks:
  storm:
    title: Storm
    drills:
      - {on: 2026-11-30, kind: tabletop, status: planned}
      - {on: 2026-12-01, status: done}
      - {on: 2026-11-29, kind: no status and past}
      - {on: 2026-12-28, kind: the last day}
      - {on: 2026-12-29, kind: too late}
      - {on: {tbd: "no room yet", due: 2026-12-03}, status: planned}
    incidents:
      - on: 2026-11-20
        postmortem:
          due: 2026-11-25
          status: draft
          actions:
            - {do: Change the password, person: bo, due: 2026-11-30, status: open}
            - {do: Buy tea, due: 2026-11-30, status: dropped}
            - {do: Undated}
      - {on: 2026-10-01, postmortem: {by: cem, due: 2026-10-05, status: closed}}
reviews:
  weekly:
    title: Weekly
    log:
      - {on: 2026-11-23, actions: [{do: Count again, person: [], due: 2026-12-02}, {do: Sleep, due: 2026-12-04, status: someday}]}
      - {on: 2026-11-24, actions: [{do: Post more, person: firm, due: 2026-12-02}]}
`),
    ).toEqual([
      '2026-11-25 postmortem playbooks/storm "Storm", by ada, is ada, since 2026-11-20, late',
      '2026-11-30 action playbooks/storm "Change the password", by bo, is bo, late',
      '2026-11-30 drill playbooks/storm "Storm: tabletop", by cem, is cem, late',
      '2026-12-02 action reviews/weekly "Count again"',
      '2026-12-02 action reviews/weekly "Post more", by firm',
      '2026-12-03 vacancy playbooks/storm "no room yet", by ada, is ada',
      '2026-12-28 drill playbooks/storm "Storm: the last day", by cem, is cem',
    ]);
  });
});

describe('declared vacancies', () => {
  it('are listed by their day wherever they stand, with whoever answers for the thing', () => {
    const lines = agendaLines({
      'a.yaml': `${PEOPLE}
organization: {name: Kuzey, defaults: {accounts: {team: {tbd: "which team", due: 2026-12-07}}}}
accounts:
  ig: {platform: instagram, owner: {tbd: "hiring", due: 2026-11-30}}
  fb: {platform: facebook, owner: tbd}
teams: {studio: {lead: ada, members: [cem, {tbd: "a designer", share: 50%, due: 2026-12-05}]}}
kpis: {own: {owner: cem, target: {tbd: "after a quarter", due: 2026-12-31}, measurements: [{on: 2026-11-30, value: 1}]}}
goals: {grow: {owner: cem, due: {tbd: later, due: 2026-02-30}}}
responsibilities: {writing: {accountable: ada, responsible: [{tbd: "two writers", due: 2026-12-05}]}}
`,
      'b.yaml': `
calendars:
  december:
    owner: cem
    entries:
      - {id: teaser, assignees: {draft: {tbd: "whoever is free", due: 2026-12-05}}}
`,
    });
    expect(lines).toEqual([
      '2026-11-30 vacancy accounts/ig "hiring", late',
      '2026-12-05 vacancy entry/december/teaser "whoever is free", by cem, is cem',
      '2026-12-05 vacancy responsibilities/writing "two writers", by ada, is ada',
      '2026-12-05 vacancy teams/studio "a designer", by ada, is ada',
      '2026-12-07 vacancy organization/organization "which team"',
    ]);
  });

  it('stand each at their own place when they share an anchor', () => {
    const { model } = buildYaml(`
accounts:
  ig: {platform: instagram, owner: &open {tbd: hiring, due: 2026-12-05}}
  fb: {platform: facebook, owner: *open}
`);
    expect(agenda(model).map(({ at }) => at.pointer)).toEqual(['/accounts/fb/owner/due', '/accounts/ig/owner/due']);
  });
});

describe('meetings', () => {
  const TEXT = `${PEOPLE}
organization: {name: Kuzey, timezone: Europe/Istanbul}
teams:
  far:
    timezone: Asia/Tokyo
    members: [ada, cem]
    rituals: [{id: early, title: Early, recurrence: {every: week, on: wed, at: "02:00"}, lasts: 30m}]
reviews:
  monthly: {title: Monthly, attendees: [lead, firm, tbd], recurrence: {every: 2 weeks, starting: 2026-11-30}}
`;

  it('are on the day that the organisation has then', () => {
    expect(agendaLines(TEXT).slice(0, 3)).toEqual([
      '2026-12-01 ritual teams/far/early "Early", at 29935740, for 30, by far, is ada+cem, every week',
      '2026-12-08 ritual teams/far/early "Early", at 29945820, for 30, by far, is ada+cem, every week',
      '2026-12-14 review reviews/monthly "Monthly", by lead+firm, is ada+dee, since 2026-11-30, every 2 weeks',
    ]);
  });
});

describe('the agenda', () => {
  it('looks at the horizon it is given, and still at what is late', () => {
    const text = `
crisis: {lastReviewed: 2026-11-20, reviewEvery: 2w}
playbooks: {storm: {reviewEvery: 1mo, lastReviewed: 2026-01-01, drills: [{on: 2026-12-03, status: planned}]}}
`;
    const planning = { horizon: horizon(2), from: '2027-01-01', productive: 0.6, utilisationWarn: 0.85 };
    expect(agendaLines(text, { planning }).map((line) => line.slice(0, 33))).toEqual([
      '2026-02-01 plan-review playbooks/',
      '2027-01-01 plan-review crisis/cri',
    ]);
    const past = { ...planning, from: '2026-10-01' };
    expect(agendaLines(text, { planning: past }).map((line) => line.slice(0, 10))).toEqual(['2026-02-01']);
  });

  it('does not depend on the order of files', () => {
    const files = Object.entries({
      'a.yaml': 'crisis: {owner: ada, lastReviewed: 2026-06-15, reviewEvery: 6mo}\n',
      'b.yaml': 'playbooks: {storm: {reviewEvery: 1w, drills: [{on: 2026-12-15, status: planned}]}}\n',
      'c.yaml': PEOPLE,
      'd.yaml': 'kpis: {reach: {every: week, owner: lead}, clicks: {every: month, owner: ada}}\n',
      'e.yaml':
        'reviews: {r: {log: [{on: 2026-01-01, actions: [{do: b, due: 2026-12-15}, {do: a, due: 2026-12-15}]}]}}\n',
    });
    const expected = agendaLines(Object.fromEntries(files));
    expect(expected).toHaveLength(10);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(agendaLines(Object.fromEntries(shuffled))).toEqual(expected);
      }),
      { seed: 20261201, numRuns: 20 },
    );
  });
});

function horizon(weeks: number) {
  return { seconds: 0, minutes: 0, days: 0, workingDays: 0, weeks, months: 0, years: 0 };
}
