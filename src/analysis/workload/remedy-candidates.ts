import { listOf, valueOf } from '../../model/field.ts';
import type { Absence, Entry, Person, Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES, dayOf } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import { clip, interval, minutesWithin, subtract } from '../../time/intervals.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import { weeklyCapacity } from '../capacity/weekly-capacity.ts';
import { teamCast } from '../cast.ts';
import type { Bottleneck } from '../flow/cut-certificate.ts';
import type { Edit } from '../flow/edit.ts';
import { moreMinutes } from '../flow/remedies.ts';
import { personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { earlierWindows, laterWindows } from './moved-windows.ts';
import { type Workload, workload } from './work-problem-of.ts';

/** What may cure a bottleneck, with the change to the problem that it means. */
export interface RemedyCandidate {
  readonly does: RemedyAction;
  readonly edits: readonly Edit[];
}

/** What somebody would have to do. */
export type RemedyAction =
  | { readonly kind: 'more-hours'; readonly person: Person; readonly week: string; readonly minutes: number }
  | { readonly kind: 'publish-later'; readonly entry: Entry; readonly workingDays: number }
  | { readonly kind: 'begin-earlier'; readonly stage: PlannedStage; readonly workingDays: number }
  | { readonly kind: 'gain-skill'; readonly person: Person; readonly skills: readonly string[] }
  | { readonly kind: 'join'; readonly person: Person }
  | { readonly kind: 'work-absence'; readonly person: Person; readonly absence: Absence };

/** A bottleneck of hundreds of stages is not cured by moving one: of each kind the first few are tried. */
const MOST_OF_A_KIND = 6;

/** Cures worth trying: hours, dates, leads, skills, hands and absences of those concerned, in this order. */
export function remedyCandidates(model: Model, bottleneck: Bottleneck): RemedyCandidate[] {
  const work = workload(model);
  const kinds = [hours(work, bottleneck), dates(model, work, bottleneck), leads(model, work, bottleneck)];
  const people = [skills(work, bottleneck), hands(model, work, bottleneck), absences(model, work, bottleneck)];
  return [...kinds, ...people].flatMap((candidates) => candidates.slice(0, MOST_OF_A_KIND));
}

function hours({ problem, people }: Workload, bottleneck: Bottleneck): RemedyCandidate[] {
  return moreMinutes(problem, bottleneck).map((edit) => ({
    does: { kind: 'more-hours', person: people[edit.person]!, week: problem.weeks[edit.week]!, minutes: edit.minutes },
    edits: [edit],
  }));
}

function dates(model: Model, { stages }: Workload, { tasks }: Bottleneck): RemedyCandidate[] {
  const entries = new Set(tasks.map((task) => stages[task]!.entry));
  return [...entries].flatMap((entry) => {
    if (valueOf(entry.timeSensitive) === true) return [];
    const windows = laterWindows(model, entry);
    return windows === undefined
      ? []
      : [{ does: { kind: 'publish-later', entry, workingDays: 1 }, edits: [{ kind: 'new-windows', windows }] }];
  });
}

function leads(model: Model, { stages }: Workload, { tasks }: Bottleneck): RemedyCandidate[] {
  return tasks.slice(0, MOST_OF_A_KIND).flatMap((task) => {
    const stage = stages[task]!;
    const windows = earlierWindows(model, stage);
    return windows === undefined
      ? []
      : [{ does: { kind: 'begin-earlier', stage, workingDays: 1 }, edits: [{ kind: 'new-windows', windows }] }];
  });
}

/** Who is named for some of the stages and lacks a skill only. */
function skills({ problem, stages, people }: Workload, { tasks }: Bottleneck): RemedyCandidate[] {
  const lacking = new Map<Person, { tasks: number[]; skills: Set<string> }>();
  for (const task of tasks) {
    const { eligible, stage } = stages[task]!;
    const asked = valueOf(stage.skills);
    for (const { person, lacks } of eligible.unfit) {
      if (!lacks.every((one) => asked?.has(one))) continue;
      const known = lacking.get(person) ?? { tasks: [], skills: new Set() };
      known.tasks.push(task);
      for (const skill of lacks) known.skills.add(skill);
      lacking.set(person, known);
    }
  }
  return [...lacking]
    .map(
      ([person, known]) =>
        ({
          does: { kind: 'gain-skill', person, skills: [...known.skills].sort() },
          edits: [{ kind: 'joining', person: people.indexOf(person), tasks: known.tasks }],
        }) as const,
    )
    .filter(({ edits }) => problem.people[edits[0].person] !== undefined);
}

/** Who works for the account, has the skills, and is not named. */
function hands(model: Model, { stages, people }: Workload, { tasks }: Bottleneck): RemedyCandidate[] {
  const joining = new Map<Person, number[]>();
  for (const task of tasks) {
    const { account, eligible, stage, author } = stages[task]!;
    const team = valueOf(account.team)?.target;
    if (team === undefined || eligible.by === 'assignee') continue;
    for (const person of teamCast(model, team).people) {
      const isNamed = eligible.people.includes(person) || eligible.unfit.some((one) => one.person === person);
      if (isNamed || person === author || !hasSkills(person, stage)) continue;
      joining.set(person, [...(joining.get(person) ?? []), task]);
    }
  }
  return [...joining].map(([person, own]) => ({
    does: { kind: 'join', person },
    edits: [{ kind: 'joining', person: people.indexOf(person), tasks: own }],
  }));
}

function hasSkills(person: Person, stage: Stage): boolean {
  const has = valueOf(person.skills);
  return [...(valueOf(stage.skills) ?? [])].every(([skill, level]) => (has?.get(skill) ?? 0) >= level);
}

/** Absences of those who may do the stages, within their windows. */
function absences(model: Model, { problem, stages, people }: Workload, { tasks }: Bottleneck): RemedyCandidate[] {
  const { from, to, weekBounds } = planningFrame(model);
  const start = Math.min(...tasks.map((task) => stages[task]!.window.release));
  const end = Math.max(...tasks.map((task) => stages[task]!.window.due));
  const concerned = new Set(tasks.flatMap((task) => problem.tasks[task]!.pool));
  return [...concerned]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const person = people[index]!;
      const time = personTime(model)(person);
      return listOf(person.absences).flatMap((absence): RemedyCandidate[] => {
        const away = awayOf(absence, time.zone, to);
        if (away.length === 0 || clip(away, start, end).length === 0) return [];
        const working = clip(subtract(time.present, subtract(time.absent, away)), from, to);
        const weekly = weeklyCapacity(model)(person).weeks.map((row, week) => {
          const bounds = weekBounds[week]!;
          const present = minutesWithin(working, Math.max(bounds.start, from), Math.min(bounds.end, to));
          const fixed = row.meetings + row.standing + row.answering;
          return Math.max(row.net, Math.min(present, row.stated) - fixed);
        });
        const edit = { kind: 'new-working-time', person: index, working, weekly } as const;
        return [{ does: { kind: 'work-absence', person, absence }, edits: [edit] }];
      });
    });
}

function awayOf(absence: Absence, zone: string, to: number) {
  const from = valueOf(absence.from);
  if (from === undefined) return [];
  const last = absence.to.state === 'absent' ? from : valueOf(absence.to);
  const start = instantOf(dayOf(from) * DAY_MINUTES, zone);
  return interval(start, last === undefined ? to : instantOf((dayOf(last) + 1) * DAY_MINUTES, zone));
}
