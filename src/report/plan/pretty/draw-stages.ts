import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { STAGE_WORDS } from '../../../messages/plan/stage-words.ts';
import type { PlanPost } from '../../../plan/plan.ts';
import type { PlanStage } from '../../../plan/plan-work.ts';
import { sayIn } from '../say.ts';
import { writeMoment } from '../write-time.ts';
import type { RowCell } from './draw-rows.ts';
import { drawHidden, drawSection, drawTableLines, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_STAGES = 40;
const MOST_POSTS = 20;

/** The stages by due date, with who does them and how long they take; what is short or without an owner always shows. */
export function drawStages(style: PlanStyle): string[] {
  const say = sayIn(STAGE_WORDS, style.language);
  const { shown, hidden } = limitItems(
    style.plan.stages,
    MOST_STAGES,
    style,
    ({ short, owner }) => short > 0 || owner === undefined,
  );
  const heading = [say('due'), say('entry'), say('stage'), say('owner'), say('time'), '', say('title')];
  const lines = drawTableLines(
    heading,
    shown.map((stage) => drawStage(stage, style)),
    style,
  );
  return drawSection(say('byDue'), '', [...lines, ...drawHidden(hidden, style)], style);
}

function drawStage(stage: PlanStage, { names, language, paint }: PlanStyle): RowCell[] {
  const say = sayIn(STAGE_WORDS, language);
  const { owner, short, isLate } = stage;
  const notes = [
    ...(short > 0 ? [say('short', { time: formatShortMinutes(short, language) })] : []),
    ...(isLate ? [say('late')] : []),
  ];
  return [
    { text: writeMoment(stage.due, language), give: 'none' },
    { text: names.entry(stage.entry) },
    { text: lastPart(stage.id) },
    owner === undefined ? { text: say('nobody'), brush: paint.bad } : { text: names.person(owner) },
    { text: formatShortMinutes(stage.minutes, language), isRight: true, give: 'none' },
    { text: notes.length === 0 ? '' : `! ${notes.join(', ')}`, brush: paint.bad, give: 'none' },
    { text: stage.entryTitle, brush: paint.quiet, give: 'all' },
  ];
}

/** What appears when, and where. */
export function drawPosts(style: PlanStyle): string[] {
  const say = sayIn(STAGE_WORDS, style.language);
  const { shown, hidden } = limitItems(style.plan.posts, MOST_POSTS, style);
  const heading = [say('appears'), say('account'), say('entry'), say('type'), say('status'), say('title')];
  const lines = drawTableLines(
    heading,
    shown.map((post) => drawPost(post, style)),
    style,
  );
  return drawSection(say('posts'), '', [...lines, ...drawHidden(hidden, style)], style);
}

function drawPost(
  { at, account, entry, type, status, title }: PlanPost,
  { names, language, paint }: PlanStyle,
): RowCell[] {
  return [
    { text: writeMoment(at, language), give: 'none' },
    { text: account },
    { text: names.entry(entry) },
    { text: type ?? '' },
    { text: status ?? '' },
    { text: title, brush: paint.quiet, give: 'all' },
  ];
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
