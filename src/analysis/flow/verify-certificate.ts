import type { WorkPerson, WorkProblem, WorkTask } from '../workload/work-problem.ts';
import type { Certificate } from './certificate.ts';

/**
 * Checks a certificate against the problem alone, and shares nothing with what made it: every listed capacity is at
 * least the real one, everything that could ever be done for the listed tasks comes out of a listed capacity, and the
 * sums are right. Gives the reasons why it proves nothing; none when it is a proof.
 */
export function verifyCertificate(problem: WorkProblem, certificate: Certificate): readonly string[] {
  const people = new Set(problem.people.map(({ id }) => id));
  const asked = new Set(certificate.tasks);
  const tasks = new Map(problem.tasks.filter(({ id }) => asked.has(id)).map((task) => [task.id, task]));
  const listed = listedCapacities(certificate);
  const { reasons, minutes } = listed;
  const chosen = certificate.tasks.flatMap((id) => {
    const task = tasks.get(id);
    if (task === undefined) reasons.push(`${id} is no task`);
    return task ?? [];
  });
  if (asked.size < certificate.tasks.length) reasons.push('a task is listed twice');
  for (const { person } of [...certificate.personWeeks, ...certificate.personDays]) {
    if (!people.has(person)) reasons.push(`${person} is nobody`);
  }
  for (const task of chosen) reasons.push(...unpaidDays(problem, task, minutes));
  reasons.push(...wrongSums(certificate, chosen, listed.total));
  return reasons;
}

interface Listed {
  readonly reasons: string[];
  /** Listed minutes by what they are the minutes of. */
  readonly minutes: ReadonlyMap<string, number>;
  readonly total: number;
}

function listedCapacities({ personWeeks, personDays, taskDays }: Certificate): Listed {
  const reasons: string[] = [];
  const minutes = new Map<string, number>();
  let total = 0;
  const list = (key: string, amount: number) => {
    if (minutes.has(key)) reasons.push(`${key} is listed twice`);
    if (!Number.isSafeInteger(amount) || amount < 0) reasons.push(`${key} is no number of minutes`);
    minutes.set(key, amount);
    total += amount;
  };
  for (const entry of personWeeks) list(weekKey(entry.person, entry.week), entry.minutes);
  for (const entry of personDays) list(dayKey(entry.person, entry.day), entry.minutes);
  for (const entry of taskDays) list(taskKey(entry.task, entry.day), entry.minutes);
  return { reasons, minutes, total };
}

/** Each day on which the task could get time that no listed capacity pays for. */
function unpaidDays(problem: WorkProblem, task: WorkTask, listed: ReadonlyMap<string, number>): string[] {
  const reasons: string[] = [];
  for (let day = 0; day + 1 < problem.days.length; day++) {
    const [start, end] = [problem.days[day]!, problem.days[day + 1]!];
    const [from, to] = [Math.max(start, task.release), Math.min(end, task.due)];
    if (from >= to) continue;
    const pool = task.pool.map((index) => problem.people[index]!);
    const most = minutesOfAny(pool, from, to);
    if (most === 0 || pays(listed, taskKey(task.id, day), most)) continue;
    for (const person of pool) {
      const week = problem.weekOfDay[day]!;
      const thatDay = minutesOfAny([person], start, end);
      const paid =
        pays(listed, dayKey(person.id, day), thatDay) ||
        pays(listed, weekKey(person.id, problem.weeks[week]!), person.weekly[week]!);
      if (!paid) reasons.push(`${task.id} can have ${person.id} on day ${day}`);
    }
  }
  return reasons;
}

function wrongSums({ work, capacity, short }: Certificate, tasks: readonly WorkTask[], listed: number): string[] {
  const reasons: string[] = [];
  if (tasks.reduce((sum, task) => sum + task.minutes, 0) !== work) reasons.push('work is not that of the tasks');
  if (listed !== capacity) reasons.push('capacity is not what is listed');
  if (work - capacity !== short) reasons.push('short is not work less capacity');
  if (!(short > 0)) reasons.push('nothing is short');
  return reasons;
}

/** Whether a capacity is listed with all that it really is; one of nothing needs no listing. */
function pays(listed: ReadonlyMap<string, number>, key: string, real: number): boolean {
  return real <= 0 || (listed.get(key) ?? -1) >= real;
}

/** Minutes between two instants at which at least one of these people is at work. */
function minutesOfAny(people: readonly WorkPerson[], from: number, to: number): number {
  const pieces = people.flatMap(({ working }) => {
    const own: [number, number][] = [];
    for (let i = 0; i < working.length; i += 2) {
      const start = Math.max(from, working[i]!);
      const end = Math.min(to, working[i + 1]!);
      if (start < end) own.push([start, end]);
    }
    return own;
  });
  let minutes = 0;
  let until = from;
  for (const [start, end] of pieces.sort((a, b) => a[0] - b[0])) {
    minutes += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return minutes;
}

function weekKey(person: string, week: string): string {
  return JSON.stringify(['week', person, week]);
}

function dayKey(person: string, day: number): string {
  return JSON.stringify(['day', person, day]);
}

function taskKey(task: string, day: number): string {
  return JSON.stringify(['task', task, day]);
}
