import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../src/time/calendar-date.ts';
import { FIRST_DAY, type PlanInstance, STAGES } from './plan-corpus.ts';

/** What TaskJuggler made of an instance. */
export interface PeerRun {
  readonly milliseconds: number;
  readonly status: number | null;
  /** Its warnings that a task ends too late. */
  readonly tooLate: number;
}

/** Runs TaskJuggler over the instance, `undefined` where it is not installed (`apt-get install tj3`). */
export function runTaskJuggler(instance: PlanInstance): PeerRun | undefined {
  if (spawnSync('tj3', ['--version']).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'smorg-tj-'));
  const file = join(folder, 'plan.tjp');
  writeFileSync(file, project(instance));
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync('tj3', ['--silent', '--no-color', '-o', folder, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const milliseconds = performance.now() - started;
  rmSync(folder, { recursive: true });
  return { milliseconds, status, tooLate: `${stderr}${stdout}`.split('is too late').length - 1 };
}

/** The instance in the peer's language: the same people, hours, budgets, absences and windows. */
function project({ size, teams, skills, absences, entries }: PlanInstance): string {
  const end = addDays(FIRST_DAY, size.weeks * 7);
  const resources = skills.map((_, i) => {
    const away = absences[i];
    const leave = away === undefined ? '' : `\n  leaves annual ${away} - ${addDays(away, 5)}`;
    return `resource p${i} "Person ${i}" {\n  workinghours mon - fri 9:00 - 18:00\n  limits { weeklymax ${size.capacity}h }${leave}\n}`;
  });
  const tasks = entries.flatMap(({ id, account, date }) => {
    let due = date;
    return STAGES.toReversed().map((stage) => {
      const start = backward(due, stage.lead);
      const pool = skills.flatMap((own, i) =>
        i % teams === account % teams && own.includes(stage.skill) ? [`p${i}`] : [],
      );
      const [first = 'p0', ...others] = pool;
      const alternative = others.length > 0 ? ` { alternative ${others.join(', ')} select minloaded }` : '';
      const text = `task ${id}_${stage.id} "${id} ${stage.id}" {\n  start ${addDays(start, 1)}\n  maxend ${due}-18:00\n  effort ${stage.minutes}min\n  allocate ${first}${alternative}\n}`;
      due = start;
      return text;
    });
  });
  return `project plan "Plan" ${FIRST_DAY} - ${end} {\n  timingresolution 15min\n  dailyworkinghours 9\n}\n${resources.join('\n')}\n${tasks.join('\n')}\ntaskreport "plan" { formats csv\n  columns id, start, end, resources }\n`;
}

/** So many working days before a date, Monday to Friday. */
function backward(date: string, days: number): string {
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, -1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at < FIRST_DAY ? FIRST_DAY : at;
}
