import type { Files } from './files.ts';

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
  const { stage, entry, workflow } = nameOf(files, id);
  const { skills = {}, languages } = files['people.yaml'].people[person]!;
  const has = new Map<string, number>(Object.entries(skills));
  const asked = Object.entries(stage!.skills ?? {});
  const isText = asked.some(([skill]) => skill === 'copywriting');
  const isMute = isText && languages !== undefined && !languages.includes('tr');
  const isApproval = stage!.kind === 'approve' || stage!.kind === 'legal';
  return (
    !isMute &&
    asked.every(([skill, level]) => (has.get(skill) ?? 0) >= level) &&
    !(isApproval && authorOf(entry, workflow) === person)
  );
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
  const levels = ids.map(
    (id) => new Map<string, number>(Object.entries(nameOf(files, id).stage!.skills ?? {})).get(skill) ?? 0,
  );
  return Math.max(...levels);
}
