import type { Files, StageData } from './files.ts';

/** What a name `calendar/entry/stage` stands for in the files. */
export function nameOf(files: Files, id: string) {
  const { calendars, workflows } = files['content.yaml'];
  const [calendar = '', entryId = '', stageId] = id.split('@')[0]!.split('/');
  const entry = calendars[calendar]!.entries.find((one) => one.id === entryId)!;
  const holding = Object.values(workflows).filter(
    ({ applies }) => applies === undefined || applies.types === entry.type,
  );
  const usual = holding.find(({ applies }) => applies !== undefined) ?? holding[0]!;
  const workflow = entry.workflow === undefined ? usual : workflows[entry.workflow]!;
  const stage = workflow.stages.find((one) => one.id === stageId);
  return { entryId: `${calendar}/${entryId}`, entry, workflow, stage };
}

/** Whether a person can what a stage asks for, and is not the author of what it approves. */
export function isFit(files: Files, id: string, person: string): boolean {
  const { stage } = nameOf(files, id);
  const { skills, languages } = files['people.yaml'].people[person]!;
  const asked = Object.entries(stage!.skills ?? {});
  const isText = asked.some(([skill]) => skill === 'copywriting');
  const isMute = isText && languages !== undefined && !languages.includes('tr');
  return !isMute && asked.every(([skill, level]) => (skills[skill] ?? 0) >= level) && !isAuthor(files, id, person);
}

function isAuthor(files: Files, id: string, person: string): boolean {
  const { stage, entry, workflow } = nameOf(files, id);
  const isApproval = stage!.kind === 'approve' || stage!.kind === 'legal';
  return isApproval && authorOf(entry, workflow) === person;
}

type Content = ReturnType<typeof nameOf>;

/** Who made an entry's first piece, once that is behind. */
function authorOf(entry: Content['entry'], { stages }: Content['workflow']): string | undefined {
  const first = stages.find(({ kind }) => kind === undefined || kind === 'produce');
  const isMade = ['in-review', 'approved'].includes(entry.status ?? '') || entry.approvals?.[0]?.stage === first?.id;
  if (first !== undefined && !isMade) return undefined;
  return (first && entry.assignees?.[first.id]) ?? entry.owner;
}

/** The highest level at which any of these stages asks for a skill. */
export function levelAsked(files: Files, ids: readonly string[], skill: string): number {
  const levels = ids.map((id) => nameOf(files, id).stage!.skills?.[skill] ?? 0);
  return Math.max(...levels);
}

/** A stage of a plan: which, and on which account its entry appears first. */
interface StageOn {
  readonly id: string;
  readonly account: string;
}

/**
 * Whether a person may do a stage: whom the entry names; else whom the stage names, the matrix, the account's team or
 * its owner; with what the stage asks for, and not the author where it approves.
 */
export function mayDo(files: Files, { id, account }: StageOn, person: string): boolean {
  const { entry, stage } = nameOf(files, id);
  const assignee = entry.assignees?.[stage!.id];
  if (assignee !== undefined) return assignee === person && !isAuthor(files, id, person);
  const only = id.split('@')[1];
  const named = only ?? stage!.approval?.by ?? stage!.by ?? usuallyDone(files, stage!, account);
  return [named].flat().some((actor) => standsFor(files, actor, person)) && isFit(files, id, person);
}

/** Who does a stage that names nobody: those responsible in the matrix, else the account's team, else its owner. */
function usuallyDone(files: Files, stage: StageData, account: string): string | string[] {
  const duties = Object.values(files['operations.yaml'].responsibilities);
  const responsible = duties.flatMap((duty) => (duty.activity === activityOf(stage) ? duty.responsible : []));
  const { team, owner } = files['content.yaml'].accounts[account]!;
  return responsible.length > 0 ? responsible : (team ?? owner);
}

function activityOf({ kind, skills = {} }: StageData): string {
  if (kind === 'brief') return 'content-planning';
  if (kind === 'publish') return 'publishing';
  if (kind === 'legal') return 'legal-review';
  if (kind === 'review' || kind === 'approve') return 'content-review';
  return 'graphic-design' in skills ? 'visual-design' : 'content-writing';
}

function standsFor(files: Files, actor: string, person: string): boolean {
  const { members } = files['organisation.yaml'].teams[actor] ?? { members: [] };
  const isMember = members.some((one) => (typeof one === 'string' ? one : one.person) === person);
  return actor === person || isMember || files['people.yaml'].people[person]!.roles === actor;
}
