import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { formatPlanIcs } from '../../../src/report/plan/plan-ics.ts';
import { disarmLogCommands } from '../../../src/report/safe/log-commands.ts';
import { showInvisible } from '../../../src/report/safe/visible-text.ts';
import { HOSTILE_PLAN, hostilePlan } from '../../fixtures/plan/hostile.ts';
import { CALM_PLAN, FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';

function write(plan: Plan, language: 'en' | 'tr' = 'en'): string {
  return formatPlanIcs(plan, language, PLAN_OPTIONS);
}

/** The events as another program reads them. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function countEvents({ stages, posts, agenda }: Plan): number {
  const blocks = stages.reduce((sum, stage) => sum + Math.max(1, stage.blocks.length), 0);
  return blocks + posts.length + agenda.length;
}

describe('a plan as a calendar file', () => {
  it('holds an event for each block, post and date, each with its own identifier', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const events = read(write(plan));
        expect(events).toHaveLength(countEvents(plan));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        for (const { uid } of events) expect(uid).toMatch(/^[\w.~!*'()/-]+@smorg\.invalid$/);
      }),
      { numRuns: 40, seed: 61 },
    );
  });

  it('gives the texts back, but for what hides or commands', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const names = read(write(plan)).map(({ summary }) => summary);
        const stage = plan.stages.find(({ blocks }) => blocks.length > 0)!;
        const said = `${stage.title}: ${stage.entryTitle}`;
        expect(names[0]).toBe(disarmLogCommands(showInvisible(said)).replaceAll('::', ':∶'));
      }),
      { numRuns: 60, seed: 62 },
    );
  });

  it('tells instants in UTC, and whole days as days', () => {
    const events = new Map(read(write(FIXED_PLAN)).map((event) => [event.uid, event]));
    const design = events.get('stage/november/winter-reels/design/2@smorg.invalid')!;
    expect(design.startDate.toString()).toBe('2026-11-27T06:00:00Z');
    expect(design.endDate.toString()).toBe('2026-11-27T10:00:00Z');
    const post = events.get('post/uk/uk-sale/instagram-uk@smorg.invalid')!;
    expect(post.startDate.toString()).toBe('2026-12-02T18:00:00Z');
    const measurement = events.get('measurement/kpis/reach-instagram/2026-11-30@smorg.invalid')!;
    expect(measurement.startDate.isDate).toBe(true);
    expect(measurement.endDate.toString()).toBe('2026-12-01');
    const meeting = events.get('ritual/teams/studio/weekly/2026-11-23@smorg.invalid')!;
    expect(meeting.duration.toSeconds()).toBe(30 * 60);
    expect(events.get('stage/uk/uk-sale/approve/due@smorg.invalid')!.startDate.toString()).toBe('2026-12-01T15:00:00Z');
  });

  it('keeps an identifier when a stage moves, gets another owner, or another language is spoken', () => {
    const uids = (plan: Plan, language?: 'en' | 'tr'): string[] => read(write(plan, language)).map(({ uid }) => uid);
    const moved = FIXED_PLAN.stages.map((stage) => ({
      ...{ ...stage, owner: 'mina-falk', title: 'Another' },
      blocks: stage.blocks.map((block) => ({ ...block, start: block.end, end: block.end })),
    }));
    expect(uids({ ...FIXED_PLAN, stages: moved })).toEqual(uids(FIXED_PLAN));
    expect(uids(FIXED_PLAN, 'tr')).toEqual(uids(FIXED_PLAN));
  });

  it('folds at 75 bytes without splitting a character, and ends every line alike', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const text = write(plan);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
      { numRuns: 60, seed: 63 },
    );
    expect(
      write(HOSTILE_PLAN)
        .split('\r\n')
        .some((line) => Buffer.byteLength(line) > 70),
    ).toBe(true);
  });
});

/** A Python that has the package, which is nobody's dependency here: where there is none the check says so. */
function findPython(): string | undefined {
  return ['python3', '/usr/bin/python3'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import icalendar'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

const READ = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = [event for event in calendar.walk('VEVENT')]
print(json.dumps([[str(e['UID']), str(e['SUMMARY']), e.decoded('DTSTART').isoformat(), e.errors] for e in events]))
`;

it.each([
  ['fixed', FIXED_PLAN],
  ['calm', CALM_PLAN],
  ['hostile', HOSTILE_PLAN],
])('is read alike by Python’s icalendar: the %s plan', (_name, plan) => {
  const python = findPython();
  if (python === undefined) {
    process.stderr.write(
      'No python3 with the package icalendar here: the second reader of calendar files did not run.\n',
    );
    return;
  }
  const text = write(plan, 'tr');
  // Its version 4 takes an escaped backslash before an n for an escaped line break; we write no other line break.
  const join = (summary: string): string => summary.replace(/\\n|\n/g, '¶');
  const seen: [string, string, string, string[]][] = JSON.parse(
    execFileSync(python, ['-c', READ], { input: text, encoding: 'utf8' }),
  );
  const events = read(text).map(({ uid, summary, startDate }) => [
    uid,
    join(summary),
    startDate.toString().replace('Z', '+00:00'),
    [],
  ]);
  expect(seen.map(([uid, summary, ...rest]) => [uid, join(summary), ...rest])).toEqual(events);
});
