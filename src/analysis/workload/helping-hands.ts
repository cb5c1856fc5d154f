import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { valueOf } from '../../model/field.ts';
import type { Entry, Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { backSchedule } from '../back-schedule/back-schedule.ts';
import { askedOf, isFit, type Learned, lackedBy } from '../back-schedule/fitness.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import type { Joinable, Supposition } from '../back-schedule/supposition.ts';
import { teamCast } from '../cast.ts';
import type { Bottleneck } from '../flow/cut-certificate.ts';
import type { Edit } from '../flow/edit.ts';
import { oncePerModel } from '../once-per-model.ts';
import { windowsWith } from './moved-windows.ts';
import type { RemedyCandidate } from './remedy-candidate.ts';
import { workload } from './work-problem-of.ts';

type Later = () => RemedyCandidate | undefined;

/** Who is named for some of the stages and lacks a skill or a language only: whatever they learn, they learn for all work. */
export function learnedSkills(model: Model, { tasks }: Bottleneck): Later[] {
  const { stages } = workload(model);
  const { countsOn } = backSchedule(model);
  const lacking = new Map<Person, PlannedStage[]>();
  for (const stage of tasks.map((task) => stages[task]!)) {
    for (const { person } of stage.eligible.unfit) {
      if (person !== stage.author) lacking.set(person, [...(lacking.get(person) ?? []), stage]);
    }
  }
  return [...lacking].map(([person, own]) => () => {
    const learned = learnedFor(person, own);
    const joins = ({ entry, account, stage, eligible, author }: Joinable): boolean =>
      person !== author &&
      eligible.unfit.some((one) => one.person === person) &&
      isFit(person, askedOf(entry, account, stage), learned);
    const joined = (unfitFor(model).get(person) ?? []).filter((task) => joins(stages[task]!));
    const entries = [...countsOn].flatMap(([entry, { people }]) => (people.has(person) ? [entry] : []));
    const edits = joiningEdits(model, joined, entries, { person, joins });
    const skills = [...learned.skills.keys(), ...learned.languages].sort();
    return edits && { does: { kind: 'gain-skill', person, skills }, edits };
  });
}

/** What somebody must learn to do some stages: of each skill the level that suffices for all. */
function learnedFor(person: Person, stages: readonly PlannedStage[]): Learned {
  const skills = new Map<string, number>();
  const languages = new Set<string>();
  for (const { entry, account, stage } of stages) {
    const asked = askedOf(entry, account, stage);
    const lacks = lackedBy(person, asked);
    for (const skill of lacks.skills) skills.set(skill, Math.max(asked.skills.get(skill)!, skills.get(skill) ?? 0));
    if (lacks.language !== undefined) languages.add(lacks.language);
  }
  return { skills, languages: [...languages] };
}

/** The tasks of which somebody lacks something. */
const unfitFor = oncePerModel((model): ReadonlyMap<Person, readonly number[]> => {
  const tasks = new Map<Person, number[]>();
  for (const [task, { eligible }] of workload(model).stages.entries()) {
    for (const { person } of eligible.unfit) {
      const known = tasks.get(person);
      if (known === undefined) tasks.set(person, [task]);
      else known.push(task);
    }
  }
  return tasks;
});

/** Who works for the account, can what is asked, and is not named. Where everybody named must approve, nobody can help. */
export function helpingHands(model: Model, { tasks }: Bottleneck): Later[] {
  const { stages } = workload(model);
  const { countsOn } = backSchedule(model);
  const joining = new Map<Person, number[]>();
  for (const task of tasks) {
    const { entry, account, eligible, stage, author } = stages[task]!;
    const team = valueOf(account.team)?.target;
    const rule = valueOf(stage.approval);
    const isClosed = eligible.by === 'assignee' || (rule !== undefined && valueOf(rule.mode) === 'all');
    if (team === undefined || isClosed) continue;
    for (const person of teamCast(model, team).people) {
      const isNamed = eligible.people.includes(person) || eligible.unfit.some((one) => one.person === person);
      if (isNamed || person === author || !isFit(person, askedOf(entry, account, stage))) continue;
      joining.set(person, [...(joining.get(person) ?? []), task]);
    }
  }
  const byId = [...joining].sort(([a], [b]) => compareCodeUnits(a.id, b.id));
  return byId.map(([person, own]) => () => {
    const ids = new Set(own.map((task) => stages[task]!.id));
    const entries = new Set(own.map((task) => stages[task]!.entry).filter((entry) => countsOn.has(entry)));
    const edits = joiningEdits(model, own, entries, { person, joins: ({ id }) => ids.has(id) });
    return edits && { does: { kind: 'join', person }, edits };
  });
}

/** Somebody joins in tasks. Leads of hours in these entries then count on their working time too, so that windows may move. */
function joiningEdits(
  model: Model,
  tasks: readonly number[],
  entries: Iterable<Entry>,
  joining: NonNullable<Supposition['joining']>,
): Edit[] | undefined {
  const windows = windowsWith(model, entries, { joining });
  const person = workload(model).people.indexOf(joining.person);
  return (
    windows && [
      { kind: 'joining', person, tasks },
      { kind: 'new-windows', windows },
    ]
  );
}
