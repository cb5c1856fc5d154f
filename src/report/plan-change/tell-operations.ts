import type { Language } from '../../diagnostics/text.ts';
import type {
  AbsenceChange,
  AloneChange,
  CoverageChange,
  ReachChange,
  StatementChange,
} from '../../diff/since/plan-change.ts';
import { formatShortMinutes } from '../../messages/format/duration.ts';
import { formatList } from '../../messages/format/list.ts';
import { OPERATION_CHANGES } from '../../messages/plan/change-words.ts';
import { COVERAGE_WORDS, INBOUND_WORDS } from '../../messages/plan/coverage-words.ts';
import { CRISIS_ROLES, CRISIS_WORDS } from '../../messages/plan/crisis-words.ts';
import { FUNCTION_WORDS, RESILIENCE_WORDS } from '../../messages/plan/resilience-words.ts';
import type { PlanCoverage, PlanTarget } from '../../plan/plan-operations.ts';
import { sayIn, sayKnown } from '../plan/say.ts';
import { writeShare, writeWeek } from '../plan/write-time.ts';
import { bothTimes, type TellContext } from './tell-work.ts';

/** How accounts are answered, all of them alike. */
export function tellCoverage(rows: readonly CoverageChange[], { language, change: whole }: TellContext): string {
  const say = sayIn(OPERATION_CHANGES, language);
  const [row] = rows;
  const { change, before, after } = row!;
  const who = accountsIn(rows, whole.coverage, language);
  switch (row!.aspect) {
    case 'promise':
      return say(change === 'new' ? 'promiseLost' : 'promiseWon', { who });
    case 'uncovered': {
      const required = formatShortMinutes((after ?? before)!.required, language);
      return say('uncovered', { who, required, ...bothTimes(before?.uncovered ?? 0, after?.uncovered ?? 0, language) });
    }
    case 'wait':
      return say('wait', { who, before: waitOf(before, language), after: waitOf(after, language) });
    case 'target':
      return tellTarget(row!, who, language);
    case 'backlog': {
      if (change === 'new' || change === 'fixed') return say(change === 'new' ? 'backlogNew' : 'backlogFixed', { who });
      const most = (one: PlanCoverage | undefined) => one?.backlog?.largest?.minutes ?? 0;
      return say('backlog', { who, ...bothTimes(most(before), most(after), language) });
    }
  }
}

/** The accounts; with the language where one of them is answered in several. */
function accountsIn(rows: readonly CoverageChange[], all: readonly CoverageChange[], language: Language): string {
  const say = sayIn(OPERATION_CHANGES, language);
  const accounts = [...new Set(rows.map(({ account }) => account))];
  const spoken = new Set(rows.map((row) => row.language));
  const others = all.some(
    (row) => accounts.includes(row.account) && row.language !== undefined && !spoken.has(row.language),
  );
  const who = say(accounts.length === 1 ? 'who' : 'whoAlike', { accounts });
  const [one] = spoken;
  return others && spoken.size === 1 && one !== undefined ? say('whoIn', { who, language: one }) : who;
}

function waitOf(one: PlanCoverage | undefined, language: Language): string {
  const { worst } = one ?? {};
  if (worst === undefined) return '–';
  if (worst.until === undefined) return OPERATION_CHANGES.never[language];
  return formatShortMinutes(worst.byPromise ?? worst.byWall ?? 0, language);
}

function tellTarget({ target, before, after }: CoverageChange, who: string, language: Language): string {
  const { inbound = '', category } = target ?? {};
  const find = (one: PlanCoverage | undefined): PlanTarget | undefined =>
    one?.targets.find((other) => other.inbound === inbound && other.category === category);
  const [was, is] = [find(before), find(after)];
  const plain = sayKnown(INBOUND_WORDS, inbound, language);
  const what =
    category === undefined ? plain : sayIn(COVERAGE_WORDS, language)('category', { inbound: plain, category });
  const share = (one: PlanTarget | undefined) => (one === undefined ? '–' : writeShare(one.kept, one.of, language));
  const time = formatShortMinutes((is ?? was)?.minutes ?? 0, language);
  return sayIn(OPERATION_CHANGES, language)('target', {
    who,
    inbound: what,
    time,
    before: share(was),
    after: share(is),
  });
}

/** How fast a role is reached, in the crises named. */
export function tellReach(rows: readonly ReachChange[], { language, change }: TellContext): string {
  const { role, isWithoutOne, before, after } = rows[0]!;
  return sayIn(OPERATION_CHANGES, language)(isWithoutOne ? 'reachWithoutOne' : 'reach', {
    role: sayKnown(CRISIS_ROLES, role, language),
    where: crisesIn(rows, change.reach, language),
    times: reachedIn(before, after, language),
  });
}

/** How long a first statement takes, in the crises named. */
export function tellStatement(rows: readonly StatementChange[], { language, change }: TellContext): string {
  const { before, after } = rows[0]!;
  const target = (after ?? before)!.target;
  return sayIn(OPERATION_CHANGES, language)('statement', {
    where: crisesIn(rows, change.statements, language),
    times: reachedIn(before, after, language),
    target: target === undefined ? '–' : formatShortMinutes(target, language),
  });
}

type Reached = { readonly minutes: number | undefined } | undefined;

/** How long it was and is; where it was not there, only how long it is. */
function reachedIn(before: Reached, after: Reached, language: Language): string {
  const write = (reached: Reached) => {
    if (reached === undefined) return '–';
    return reached.minutes === undefined
      ? OPERATION_CHANGES.never[language]
      : formatShortMinutes(reached.minutes, language);
  };
  return before === undefined ? write(after) : `${write(before)} → ${write(after)}`;
}

type Crisis = Pick<ReachChange, 'playbook' | 'title' | 'severity'>;

/** Playbooks, each with its severities; what holds in every playbook is told by severity alone. */
function crisesIn(rows: readonly Crisis[], all: readonly Crisis[], language: Language): string {
  const say = sayIn(OPERATION_CHANGES, language);
  const [own, whole] = [severitiesByPlaybook(rows), severitiesByPlaybook(all)];
  const alike = new Set([...own.values()].map(({ severities }) => JSON.stringify(severities)));
  const [first] = own.values();
  if (own.size > 1 && own.size === whole.size && alike.size === 1 && first !== undefined) {
    const isEvery = [...whole.values()].every(({ severities }) => severities.length === first.severities.length);
    return isEvery ? say('everyCrisis') : say('everyPlaybook', { severities: first.severities });
  }
  const written = [...own.values()].map(({ title, severities }) =>
    severities.length === 0 ? title : sayIn(CRISIS_WORDS, language)('head', { title, severities }),
  );
  return written.join('; ');
}

function severitiesByPlaybook(rows: readonly Crisis[]): Map<string, { title: string; severities: readonly string[] }> {
  const playbooks = new Map<string, { title: string; severities: readonly string[] }>();
  for (const { playbook, title, severity } of rows) {
    const known = playbooks.get(playbook)?.severities ?? [];
    const severities = severity === '' || known.includes(severity) ? known : [...known, severity];
    playbooks.set(playbook, { title: title.trim() === '' ? playbook : title, severities });
  }
  return playbooks;
}

/** What rests on few. */
export function tellAlone(row: AloneChange, { names, language }: TellContext): string {
  const say = sayIn(OPERATION_CHANGES, language);
  const { account, stage, change, before, after } = row;
  const what =
    stage === undefined
      ? sayKnown(FUNCTION_WORDS, row.function, language)
      : sayIn(RESILIENCE_WORDS, language)('approval', { stage });
  const people = (ids: readonly string[] = []) =>
    ids.length === 0 ? say('nobody') : formatList(names.people(ids), language);
  const given = { account, function: what, people: people((after ?? before)!.people) };
  const isUndone = (after ?? before)!.people.length === 0;
  if (change === 'fixed') return say(isUndone ? 'undoneFixed' : 'aloneFixed', given);
  if (before !== undefined && after !== undefined && change !== 'unchanged')
    return say('aloneMoved', { ...given, before: people(before.people), after: people(after.people) });
  return say(isUndone ? 'undone' : 'alone', given);
}

/** What does not fit when somebody is away. */
export function tellAbsence({ person, week, before, after }: AbsenceChange, { names, language }: TellContext): string {
  return sayIn(OPERATION_CHANGES, language)('absence', {
    ...{ person: names.person(person), week: writeWeek(week) },
    ...bothTimes(before?.short ?? 0, after?.short ?? 0, language),
  });
}
