import { describe, expect, it } from 'vitest';
import { backSchedule } from '../../../src/analysis/back-schedule/back-schedule.ts';
import { modelOf, wall } from '../build-plan.ts';

/** A team of two with a workflow of three stages: leads in working days, and an hour of working time for publishing. */
const BASE = `
organization: {name: Kuzey, timezone: Europe/Istanbul, languages: [tr], workweek: {mon-fri: "09:00-18:00"}, holidays: tr}
holidays: {tr: {days: [{on: 2026-12-10, name: Bayram}, {on: 2026-12-09, name: Arife, closes: "13:00"}]}}
people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4}}
  iris-vane: {name: Iris Vane, skills: {graphic-design: 4}}
teams: {studio: {members: [ada-lund, iris-vane]}}
accounts: {shop: {platform: instagram, team: studio, owner: ada-lund}}
workflows:
  standard:
    stages:
      - {id: draft, kind: produce, skills: {copywriting: 3}, effort: 2h, lead: 2wd}
      - {id: approve, kind: approve, by: iris-vane, effort: 15m, lead: 1wd}
      - {id: publish, kind: publish, effort: 10m, lead: 1h}
`;

function entry(fields: string): string {
  return `calendars: {december: {accounts: shop, entries: [{id: post, title: Post, type: image, owner: ada-lund, ${fields}}]}}`;
}

/** The stages as lines: id, minutes, window, who may do it. */
function planned(fields: string, base = BASE, now?: string): string[] {
  const { stages, leftOut } = backSchedule(modelOf([base, entry(fields)], now));
  return [
    ...stages.map(({ id, effort, window, eligible, isSqueezed }) => {
      const people = eligible.people.map((person) => person.id).join(' ');
      const late = isSqueezed ? ' late' : '';
      return `${id.split('/').at(-1)} ${effort.minutes} ${wall(window.release)} ${wall(window.due)} ${people}${late}`;
    }),
    ...leftOut.map(({ stage, reason }) => `${stage?.id ?? 'post'}: ${reason}`),
  ];
}

describe('the back-schedule', () => {
  it('tiles windows from publishing backwards: working days of the account, working time of the people', () => {
    expect(planned('publishAt: 2026-12-08 12:30')).toEqual([
      'approve 15 2026-12-07 18:00 2026-12-08 11:30 iris-vane',
      'draft 120 2026-12-03 18:00 2026-12-07 18:00 ada-lund',
      'publish 10 2026-12-08 11:30 2026-12-08 12:30 ada-lund iris-vane',
    ]);
  });

  it('counts from the last working day on which something is open before the instant', () => {
    // Monday at opening time and Sunday count from Friday; publishing takes the last working hour before.
    expect(planned('publishAt: 2026-12-07 09:00')).toEqual([
      'approve 15 2026-12-03 18:00 2026-12-04 17:00 iris-vane',
      'draft 120 2026-12-01 18:00 2026-12-03 18:00 ada-lund',
      'publish 10 2026-12-04 17:00 2026-12-07 09:00 ada-lund iris-vane',
    ]);
    expect(planned('publishAt: 2026-12-06 15:00')[0]).toBe('approve 15 2026-12-03 18:00 2026-12-04 17:00 iris-vane');
  });

  it('takes a half day for a working day, and a holiday for none', () => {
    expect(planned('publishAt: 2026-12-11 12:30')).toEqual([
      'approve 15 2026-12-09 13:00 2026-12-11 11:30 iris-vane',
      'draft 120 2026-12-07 18:00 2026-12-09 13:00 ada-lund',
      'publish 10 2026-12-11 11:30 2026-12-11 12:30 ada-lund iris-vane',
    ]);
  });

  it('opens the stage that is being worked on from now on', () => {
    expect(planned('publishAt: 2026-12-11 12:30, status: draft')[1]).toContain('2026-11-30 10:00 2026-12-09 13:00');
    expect(planned('publishAt: 2026-12-11 12:30, stage: approve')[0]).toContain('2026-11-30 10:00 2026-12-11 11:30');
  });

  it('takes what is done out, by status, by stage and by approval', () => {
    const ids = (fields: string) => planned(`publishAt: 2026-12-11 12:30, ${fields}`).map((line) => line.split(' ')[0]);
    expect(ids('status: idea')).toEqual(['approve', 'draft', 'publish']);
    expect(ids('status: in-review')).toEqual(['approve', 'publish']);
    expect(ids('status: approved')).toEqual(['publish']);
    expect(ids('status: scheduled')).toEqual([]);
    expect(ids('status: cancelled')).toEqual([]);
    expect(ids('stage: publish, status: draft')).toEqual(['publish']);
    expect(ids('status: in-review, approvals: [{stage: approve, by: iris-vane, on: 2026-11-29}]')).toEqual(['publish']);
  });

  it('squeezes an entry that is late into what is left, by effort, and keeps the windows tiling', () => {
    // 450 minutes of the account until publishing, shared 120 : 15 : 10 and rounded down along the way.
    expect(planned('publishAt: 2026-11-30 17:30')).toEqual([
      'approve 15 2026-11-30 16:12 2026-11-30 16:58 iris-vane late',
      'draft 120 2026-11-30 10:00 2026-11-30 16:12 ada-lund late',
      'publish 10 2026-11-30 16:58 2026-11-30 17:30 ada-lund iris-vane late',
    ]);
  });

  it('says of every entry and stage why it is not planned', () => {
    expect(planned('status: draft')).toEqual(['post: no-date']);
    expect(planned('publishAt: 2026-11-29 10:00')).toEqual(['post: past']);
    expect(planned('publishAt: 2026-12-11 12:30, accounts: []')).toEqual(['post: no-account']);
    expect(
      planned(
        'publishAt: 2026-12-11 12:30',
        BASE.replace('graphic-design: 4', 'graphic-design: 1').replace('by: iris-vane', 'skills: {graphic-design: 3}'),
      ),
    ).toContain('approve: nobody');
    expect(planned('publishAt: 2026-12-11 12:30', BASE.replace('by: iris-vane', 'by: tbd'))).toContain(
      'approve: vacant',
    );
    expect(
      planned('publishAt: 2026-12-11 12:30, status: in-review', BASE.replace('by: iris-vane', 'by: ada-lund')),
    ).toContain('approve: only-author');
    expect(planned('publishAt: 2026-12-11 12:30', BASE.slice(0, BASE.indexOf('workflows:')))).toEqual([
      'post: no-workflow',
    ]);
  });

  it('makes one task for each who must approve, side by side', () => {
    const both = BASE.replace('by: iris-vane', 'approval: {by: [ada-lund, iris-vane], mode: all}');
    expect(planned('publishAt: 2026-12-08 12:30', both).slice(0, 2)).toEqual([
      'approve@ada-lund 15 2026-12-07 18:00 2026-12-08 11:30 ada-lund',
      'approve@iris-vane 15 2026-12-07 18:00 2026-12-08 11:30 iris-vane',
    ]);
  });

  it('opens the approval that is going on for everybody who must give it', () => {
    const both = BASE.replace('by: iris-vane', 'approval: {by: [ada-lund, iris-vane], mode: all}').replace(
      'people:',
      'people:\n  omar-reyes: {name: Omar Reyes}',
    );
    const lines = planned('publishAt: 2026-12-11 12:30, status: in-review, assignees: {draft: omar-reyes}', both);
    expect(lines.slice(0, 2).map((line) => line.split(' ').slice(2, 4).join(' '))).toEqual([
      '2026-11-30 10:00',
      '2026-11-30 10:00',
    ]);
  });

  it('takes the effort of the entry, else of the stage, else of the type', () => {
    expect(planned('publishAt: 2026-12-08 12:30, effort: {draft: 45m}')[1]).toContain('draft 45 ');
    // An image is 4 h: produce 60 %, approve 5 %.
    const bare = BASE.replaceAll(/effort: \w+, /g, '');
    expect(planned('publishAt: 2026-12-08 12:30', bare).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'approve 12',
      'draft 144',
      'publish 24',
    ]);
  });

  it('takes the earliest of several accounts, each in its zone', () => {
    const two = BASE.replace(
      'accounts: {',
      'accounts: {berlin: {platform: x, team: studio, owner: ada-lund, timezone: Europe/Berlin}, ',
    );
    const { posts, stages } = backSchedule(
      modelOf([two, entry('publishAt: 2026-12-08 12:30, accounts: [berlin, shop]')]),
    );
    expect(posts.map(({ account, instant }) => `${account.id} ${wall(instant)}`)).toEqual([
      'shop 2026-12-08 12:30',
      'berlin 2026-12-08 14:30',
    ]);
    expect(stages.at(-1)?.account.id).toBe('shop');
  });
});
