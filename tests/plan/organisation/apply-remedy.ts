import { DateTime } from 'luxon';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlanBottleneck, PlanRemedy } from '../../../src/plan/plan-work.ts';
import { nextWorkingDay, zoneOf } from './at-work.ts';
import type { Files } from './files.ts';
import { isFit, levelAsked, nameOf } from './fit.ts';
import { dateAfter } from './write-organisation.ts';

/**
 * The files after what a remedy says was really done to them. `undefined` for more hours where no file can say just
 * that: in one week of several, or of somebody of whom a team has a part.
 */
export function applyRemedy(
  files: Files,
  plan: Plan,
  bottleneck: PlanBottleneck,
  remedy: PlanRemedy,
): Files | undefined {
  const edited = structuredClone(files);
  const { people } = edited['people.yaml'];
  switch (remedy.kind) {
    case 'more-hours': {
      const { teams } = files['organisation.yaml'];
      const parts = Object.values(teams).flatMap(({ members }) => members);
      const isPart = parts.some((one) => typeof one !== 'string' && one.person === remedy.person);
      if (plan.horizon.weeks.length > 1 || isPart) return undefined;
      const { stated } = plan.load.find(({ person }) => person === remedy.person)!;
      people[remedy.person]!.capacity = `${stated + remedy.minutes}m`;
      return edited;
    }
    case 'publish-later':
      publishLater(edited, remedy.entry);
      return edited;
    case 'begin-earlier': {
      const [stage] = stagesOf(edited, [remedy.stage]);
      stage!.lead = oneDayMore(stage!.lead ?? '1wd');
      return edited;
    }
    case 'gain-skill': {
      const person = people[remedy.person]!;
      for (const one of remedy.skills) {
        if (one === 'tr') person.languages = [...person.languages!, one];
        else person.skills = { ...person.skills, [one]: levelAsked(files, bottleneck.stages, one) };
      }
      return edited;
    }
    case 'join': {
      const joined = plan.stages.filter(
        (stage) => bottleneck.stages.includes(stage.id) && canJoin(files, stage, remedy.person),
      );
      const stages = stagesOf(
        edited,
        joined.map(({ id }) => id),
      );
      for (const [index, stage] of stages.entries()) stage.by = [...joined[index]!.candidates, remedy.person];
      return edited;
    }
    case 'work-absence': {
      const person = people[remedy.person]!;
      const isIt = ({ from, to }: (typeof person.absences)[number]) =>
        from === remedy.from && (to === 'tbd' ? undefined : (to ?? from)) === remedy.until;
      person.absences.splice(person.absences.findIndex(isIt), 1);
      return edited;
    }
  }
}

function publishLater(files: Files, id: string): void {
  const { entry } = nameOf(files, id);
  const { accounts } = files['content.yaml'];
  const appearances = entry.accounts.map((account) => {
    const at = entry.variants?.[account]?.publishAt ?? entry.publishAt;
    const zone = zoneOf(files, accounts[account]!);
    return { account, date: at.slice(0, 10), instant: DateTime.fromSQL(at, { zone }).toMillis() };
  });
  const [first] = appearances.sort((a, b) => a.instant - b.instant || (a.account < b.account ? -1 : 1));
  const next = nextWorkingDay(files, first!.account, first!.date);
  const days = (Date.parse(next) - Date.parse(first!.date)) / 86_400_000;
  const later = (at: string): string => `${dateAfter(at.slice(0, 10), days)}${at.slice(10)}`;
  entry.publishAt = later(entry.publishAt);
  for (const variant of Object.values(entry.variants ?? {})) variant.publishAt = later(variant.publishAt);
}

/** Stages by id, each in a workflow that is its entry's alone, so that a change to one changes nothing else. */
function stagesOf(files: Files, ids: readonly string[]) {
  const { workflows } = files['content.yaml'];
  return ids.map((id) => {
    const { entry, workflow, stage, entryId } = nameOf(files, id);
    const own = `w-${entryId.replace('/', '-')}`;
    workflows[own] ??= { ...structuredClone(workflow), applies: { types: 'podcast' } };
    entry.workflow = own;
    return workflows[own].stages.find((one) => one.id === stage!.id)!;
  });
}

function oneDayMore(lead: string): string {
  const days = /(\d+)wd/.exec(lead);
  if (days !== null) return lead.replace(days[0], `${Number(days[1]) + 1}wd`);
  return lead.replace(/^(\d+w)?/, '$11wd');
}

/** Who works for the account, can what is asked, is not named, and did not write what is to be approved. */
function canJoin(files: Files, stage: Plan['stages'][number], person: string): boolean {
  const { team } = files['content.yaml'].accounts[stage.account]!;
  const members = team === undefined ? [] : files['organisation.yaml'].teams[team]!.members;
  const isMember = members.some((one) => (typeof one === 'string' ? one : one.person) === person);
  const isEverybodys = stage.id.includes('@') || nameOf(files, stage.id).stage!.approval !== undefined;
  const isNamed = stage.candidates.includes(person) || stage.by === 'assignee' || isEverybodys;
  return isMember && !isNamed && isFit(files, stage.id, person);
}
