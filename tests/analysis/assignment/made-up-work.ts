import type { WorkPerson, WorkProblem, WorkTask } from '../../../src/analysis/workload/work-problem.ts';

/** How large and how full a made-up organisation is. */
export interface Measure {
  readonly people: number;
  readonly weeks: number;
  readonly tasks: number;
  /** Work in per cent of what everybody together has. */
  readonly utilisation: number;
  readonly seed: number;
}

const MINUTES_OF_DAY = 1440;
const FIRST_MONDAY = 29_650_320 - (29_650_320 % (7 * MINUTES_OF_DAY)) + 4 * MINUTES_OF_DAY;
const SKILLS = 6;

/** Numbers that look random, the same for a seed on every machine (mulberry32). */
export function diceOf(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/**
 * People in teams of ten and in three zones, eight hours on five days with a break, a tenth of the weeks away, three
 * fifths of the time for tasks; items of five stages whose windows follow one another, each for those of a team who
 * have the skill of the stage, the fourth one for somebody other than the second.
 */
export function madeUpWork(measure: Measure): WorkProblem {
  const dice = diceOf(measure.seed);
  const days = Array.from({ length: measure.weeks * 7 + 1 }, (_, day) => FIRST_MONDAY + day * MINUTES_OF_DAY);
  const skills: boolean[][] = [];
  const people = Array.from({ length: measure.people }, (_, index): WorkPerson => {
    skills.push(Array.from({ length: SKILLS }, (_, skill) => skill === index % SKILLS || dice(10) < 3));
    return madeUpPerson(`person-${String(index).padStart(4, '0')}`, measure.weeks, days, dice);
  });
  const budget = people.flatMap(({ weekly }) => weekly).reduce((sum, minutes) => sum + minutes, 0);
  const average = Math.max(1, Math.round((budget * measure.utilisation) / 100 / measure.tasks));
  const tasks: WorkTask[] = [];
  for (let item = 0; tasks.length < measure.tasks; item++) {
    const team = dice(Math.max(1, Math.floor(measure.people / 10)));
    let release = dice(measure.weeks * 5 - 5);
    const first = tasks.length;
    for (let stage = 0; stage < 5 && tasks.length < measure.tasks; stage++) {
      const due = Math.min(measure.weeks * 5, release + 1 + dice(4));
      const skill = dice(SKILLS);
      const members = people.map((_, index) => index).filter((index) => isMember(index, team, measure.people));
      const pool = members.filter((index) => skills[index]![skill]);
      tasks.push({
        id: `calendar/${String(item).padStart(6, '0')}/${stage}`,
        minutes: Math.min((due - release) * 240, Math.max(5, 5 * Math.round((average * (30 + dice(141))) / 500))),
        release: workdayStart(release, days),
        due: workdayStart(due, days),
        pool: pool.length > 0 ? pool : members,
        item,
        apartFrom: stage === 3 ? [first + 1] : stage === 1 && tasks.length + 2 < measure.tasks ? [first + 3] : [],
      });
      release = Math.min(due, measure.weeks * 5 - 1);
    }
  }
  const weekOfDay = days.slice(0, -1).map((_, day) => Math.floor(day / 7));
  return { people, tasks, days, weekOfDay, weeks: Array.from({ length: measure.weeks }, (_, week) => `W${week}`) };
}

/** People at the borders belong to two teams, so that the whole hangs together. */
function isMember(person: number, team: number, people: number): boolean {
  const place = person - team * 10;
  return (place >= 0 && place < 12) || place + people < 2;
}

function workdayStart(workday: number, days: readonly number[]): number {
  return days[Math.floor(workday / 5) * 7 + (workday % 5)]! + 9 * 60;
}

function madeUpPerson(id: string, weeks: number, days: readonly number[], dice: (sides: number) => number): WorkPerson {
  const shift = [0, 60, 180][dice(3)]!;
  const working: number[] = [];
  const weekly: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const away = dice(10) === 0 ? 1 + dice(5) : 0;
    for (let day = 0; day < 5 - away; day++) {
      const start = days[week * 7 + day]! + 9 * 60 - shift;
      working.push(start, start + 240, start + 300, start + 540);
    }
    weekly.push(Math.round((5 - away) * 480 * 0.6));
  }
  return { id, working, weekly };
}
