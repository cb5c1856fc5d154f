import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { BOTTLENECK_WORDS } from '../../../messages/plan/bottleneck-words.ts';
import { LEFT_OUT_REASONS, PLAN_LEFT_OUT_WORDS } from '../../../messages/plan/left-out-words.ts';
import type { PlanBottleneck } from '../../../plan/plan-work.ts';
import { headBottleneck, proveBottleneck } from '../prose/bottleneck.ts';
import { listRemedies } from '../prose/remedies.ts';
import { sayIn } from '../say.ts';
import { drawRows } from './draw-rows.ts';
import { drawHidden, drawSection, drawSentence, drawTableLines, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_BOTTLENECKS = 5;
const MOST_REMEDIES = 8;
const MOST_LEFT_OUT = 15;

/** What cannot fit, why, and what would cure it. */
export function drawBottlenecks(style: PlanStyle): string[] {
  const { shown, hidden } = limitItems(style.plan.bottlenecks, MOST_BOTTLENECKS, style);
  const lines = shown.flatMap((one, i) => [
    ...(i === 0 ? [] : [style.paint.quiet('│')]),
    ...drawBottleneck(one, style),
  ]);
  const heading = BOTTLENECK_WORDS.heading[style.language];
  return drawSection(heading, '', [...lines, ...drawHidden(hidden, style)], style);
}

function drawBottleneck(bottleneck: PlanBottleneck, style: PlanStyle): string[] {
  const { paint } = style;
  const head = drawSentence(headBottleneck(bottleneck, style), style, '✗ ', paint.bad);
  const proof = proveBottleneck(bottleneck, style).join(' ');
  const remedies = listRemedies(bottleneck, style);
  if (remedies.length === 0) return [...head, ...drawSentence(proof, style, '  ')];
  const { shown, hidden } = limitItems(remedies, MOST_REMEDIES, style);
  const rows = shown.map(({ cure, result, isEnough }) => [
    { text: `  - ${cure}` },
    { text: `→ ${result}`, brush: isEnough ? paint.good : undefined, give: 'none' as const },
  ]);
  return [
    ...head,
    ...drawSentence(proof, style, '  '),
    ...drawSentence(sayIn(BOTTLENECK_WORDS, style.language)('remedies'), style, '  '),
    ...drawRows(rows, style.columns - 2).map((line) => paint.quiet('│ ') + line),
    ...drawHidden(hidden, style),
  ];
}

/** Work that is not in the plan, with the reason and the file. */
export function drawLeftOut(style: PlanStyle): string[] {
  const { plan, names, language, paint } = style;
  const { shown, hidden } = limitItems(plan.leftOut, MOST_LEFT_OUT, style);
  const rows = shown.map(({ entry, stage, minutes, reason, file, title }) => [
    { text: names.work(entry, stage) },
    { text: minutes === undefined ? '' : formatShortMinutes(minutes, language), isRight: true },
    { text: LEFT_OUT_REASONS[reason][language] },
    { text: file, brush: paint.quiet, give: 'all' as const },
    { text: title, brush: paint.quiet, give: 'all' as const },
  ]);
  const lines = drawTableLines([], rows, style);
  return drawSection(PLAN_LEFT_OUT_WORDS.heading[language], '', [...lines, ...drawHidden(hidden, style)], style);
}
