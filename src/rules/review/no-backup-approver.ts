import { isActivePerson } from '../../analysis/active.ts';
import { isApprovalStage } from '../../analysis/back-schedule/effort-of.ts';
import { castOf, referencesIn } from '../../analysis/cast.ts';
import { neededApprovals } from '../../analysis/review/entry-approvals.ts';
import { namedIn } from '../../analysis/review/review-stages.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Person, Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { anotherPerson } from '../proposals.ts';
import { setField } from '../remedy.ts';

export const noBackupApprover = defineRule({
  id: 'review/no-backup-approver',
  severity: 'info',
  gap: 'medium',
  section: 3,
  readsClock: true,
  sources: ['S22'],
  summary: {
    en: 'One person alone can give an approval, and nobody stands in.',
    tr: 'Bir onayı yalnızca bir kişi verebiliyor ve yerine bakacak kimse yok.',
  },
  why: {
    en: 'One person cannot do it alone: when the approver is ill, everything waits, or goes out unseen.',
    tr: 'Tek bir kişinin üstesinden gelmesi mümkün değildir: onaylayan hastalanınca her şey bekler ya da görülmeden yayınlanır.',
  },
  messages: {
    alone: {
      en: 'Only "{person}" can approve in stage "{stage}" of workflow "{workflow}", and has no backup.',
      tr: '"{workflow}" kimlikli iş akışının "{stage}" aşamasını yalnızca "{person}" adlı kişi onaylayabiliyor ve yedeği yok.',
      help: {
        en: 'Name a second approver, `approval: {by: [{person}, …], mode: any}`, or a `backup` for the person.',
        tr: 'İkinci bir onaylayan yazın, `approval: {by: [{person}, …], mode: any}`, ya da kişiye bir yedek (`backup`) belirleyin.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance}
workflows:
  careful:
    applies: {flags: careful}
    stages:
      - {id: write, kind: produce, by: omar-reyes, effort: 1h, lead: 1h}
      - {id: approve, kind: approve, effort: 5m, lead: 1h, checklist: [It fits our voice.], approval: {by: ines-roth}}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance, backup: mina-falk}
workflows:
  careful:
    applies: {flags: careful}
    stages:
      - {id: write, kind: produce, by: omar-reyes, effort: 1h, lead: 1h}
      - {id: approve, kind: approve, effort: 5m, lead: 1h, checklist: [It fits our voice.], approval: {by: ines-roth}}`,
  },
  subjects: (model) =>
    model.workflows.flatMap((workflow) => {
      const stages = listOf(workflow.stages).filter((stage) => stage.kindField.state !== 'broken');
      return stages.filter(isApprovalStage).map((stage) => ({ workflow, stage }));
    }),
  *check({ workflow, stage }, { model }) {
    for (const person of lonelyApprovers(model, stage)) {
      yield {
        at: namedIn(stage).at,
        message: 'alone',
        params: { person: person.id, stage: stage.id, workflow: workflow.id },
        subject: person.id,
      };
    }
  },
  remedy: ({ finding }, context) => {
    const person = context.model.people.find(({ id }) => id === finding.subject);
    if (person === undefined) return [];
    const { id, changes } = anotherPerson(context, new Set([person]));
    return [...changes, setField(person, 'backup', id)];
  },
});

function lonelyApprovers(model: Model, stage: Stage): readonly Person[] {
  const named = namedIn(stage);
  const references = referencesIn(named);
  if (named.state !== 'value' || references.some(({ vacancy }) => vacancy !== undefined)) return [];
  return neededApprovals(stage).flatMap(({ only }) => {
    const actors = (only === undefined ? references : [only]).map(({ target }) => target);
    const cast = castOf(model, actors);
    const people = [...cast.people].filter((person) => isActivePerson(person, model.today));
    const [person, ...others] = people;
    const isAlone = cast.isKnown && others.length === 0 && !actors.some((actor) => actor?.kind === 'contacts');
    return isAlone && person !== undefined && isWithoutBackup(person) ? [person] : [];
  });
}

function isWithoutBackup({ backup }: Person): boolean {
  return backup.state === 'absent' && valueOf(backup) === undefined;
}
