import type { Plan } from '../../plan/plan.ts';

/** What the things of a plan are called in reports for people. */
export interface PlanNames {
  /** The name of somebody; with the id where several share it. */
  readonly person: (id: string) => string;
  readonly people: (ids: readonly string[]) => readonly string[];
  /** The id of an entry, without its calendar where that is clear. */
  readonly entry: (id: string) => string;
  /** The same of a stage, `entry/stage`, as `--explain` takes it. */
  readonly stage: (id: string) => string;
  /** Work that is left out: a stage of an entry, or all of it. */
  readonly work: (entry: string, stage: string | undefined) => string;
}

/** The names of a plan. They are text from files: whoever prints them makes them inert. */
export function namesOf(plan: Pick<Plan, 'people' | 'stages' | 'posts' | 'leftOut'>): PlanNames {
  const names = new Map(plan.people.map(({ id, name }) => [id, name]));
  const shared = repeated(plan.people.map(({ name }) => name));
  const entries = new Set([...plan.stages, ...plan.posts, ...plan.leftOut].map(({ entry }) => entry));
  const ambiguous = repeated([...entries].map(lastPart));
  const person = (id: string): string => {
    const name = names.get(id) ?? '';
    if (name.trim() === '') return id;
    return shared.has(name) ? `${name} (${id})` : name;
  };
  const entry = (id: string): string => {
    const last = lastPart(id);
    return last === '' || ambiguous.has(last) ? id : last;
  };
  const stage = (id: string): string => {
    const slash = id.lastIndexOf('/');
    return slash < 0 ? id : `${entry(id.slice(0, slash))}${id.slice(slash)}`;
  };
  return {
    person,
    people: (ids) => ids.map(person),
    entry,
    stage,
    work: (of, part) => (part === undefined ? entry(of) : part.includes('/') ? stage(part) : `${entry(of)}/${part}`),
  };
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function repeated(items: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(items.filter((item) => seen.size === seen.add(item).size));
}
