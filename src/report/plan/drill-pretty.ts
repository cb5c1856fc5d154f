import type { Language } from '../../diagnostics/text.ts';
import { CHAIN_STEPS } from '../../messages/plan/crisis-words.ts';
import { DRILL_WORDS } from '../../messages/plan/drill-words.ts';
import type { PlanDrill, PlanDrillTask } from '../../plan/drill.ts';
import type { Plan } from '../../plan/plan.ts';
import { createPaint } from '../pretty/paint.ts';
import { betweenStopCommands } from '../safe/log-commands.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { namesOf } from './names.ts';
import type { PlanReportOptions } from './plan-options.ts';
import { drawSection, drawSentence, drawTableLines } from './pretty/draw-section.ts';
import type { PlanStyle } from './pretty/plan-style.ts';
import { type Say, sayIn } from './say.ts';
import { writeMoment } from './write-time.ts';

const DEFAULT_COLUMNS = 120;

type Words = Say<typeof DRILL_WORDS>;

/** A drill for people: the verdict, the way to the first statement, who does what when, and what to pause. */
export function formatDrillPretty(
  plan: Plan,
  drill: PlanDrill,
  language: Language,
  options: PlanReportOptions,
): string {
  const style: PlanStyle = {
    ...{ plan, whole: plan, language, names: namesOf(plan), paint: createPaint(options) },
    ...{ columns: options.columns ?? DEFAULT_COLUMNS, isVerbose: true },
  };
  const say = sayIn(DRILL_WORDS, language);
  const lines = [
    ...drawHead(drill, style, say),
    ...drawSection(say('statement'), '', drawStatement(drill, style, say), style),
    ...drawSection(say('timeline'), '', drawTasks(drill.tasks, style, say), style),
    ...drawSection(say('pause'), '', drawPause(drill.pause, style, say), style),
  ];
  return betweenStopCommands(lines.map((line) => `${line}\n`).join(''), options.stopToken);
}

function drawHead(drill: PlanDrill, { paint, language }: PlanStyle, say: Words): string[] {
  const { title, severity, statement, tasks } = drill;
  const at = writeMoment(drill.at, language);
  const head = severity === undefined ? say('head', { title, at }) : say('headWithSeverity', { title, severity, at });
  const missed = tasks.filter(({ isMissed }) => isMissed).length + (statement.isMissed ? 1 : 0);
  const verdict = missed === 0 ? paint.good(`✓ ${say('good')}`) : paint.bad(`✗ ${say('bad', { count: missed })}`);
  const begins =
    drill.begins.utc === drill.at.utc ? [] : [`  ${say('begins', { at: writeMoment(drill.begins, language) })}`];
  return [`${paint.strong(say('title'))}  ${toTerminalText(head)}`, `  ${verdict}`, ...begins];
}

function drawStatement({ approvals, statement, detected }: PlanDrill, style: PlanStyle, say: Words): string[] {
  const { language, names, paint } = style;
  const { ready, due, isMissed } = statement;
  if (approvals.length === 0) return [];
  const rows = [
    [{ text: writeMoment(detected, language) }, { text: say('detected') }],
    ...approvals
      .filter(({ step }) => step !== 'detection')
      .map(({ step, who, done }) => [
        { text: done === undefined ? say('nobody') : writeMoment(done, language) },
        { text: CHAIN_STEPS[step][language] },
        { text: names.people(who).join(', ') },
      ]),
  ];
  const params = { ready: ready ? writeMoment(ready, language) : '', due: due ? writeMoment(due, language) : '' };
  const word = ready === undefined ? 'neverReady' : due === undefined ? 'readyWithoutTarget' : 'ready';
  const isBad = isMissed || ready === undefined;
  const closing = drawSentence(say(word, params), style, isBad ? '✗ ' : '✓ ', isBad ? paint.bad : paint.good);
  return [...drawTableLines([], rows, style), ...closing];
}

function drawTasks(tasks: readonly PlanDrillTask[], style: PlanStyle, say: Words): string[] {
  const { language, names, paint } = style;
  const rows = tasks.map((task) => {
    const { kind, title, person, begun, due, isMissed } = task;
    const brush = isMissed ? paint.bad : undefined;
    const what = kind === 'step' ? title : say(kind, { title: names.person(title) });
    const cells = [
      due === undefined ? '–' : writeMoment(due, language),
      begun === undefined ? '–' : writeMoment(begun, language),
      person === undefined ? say('nobody') : names.person(person),
      what,
      isMissed ? `✗ ${say('missed')}` : '',
    ];
    return cells.map((text) => ({ text, brush }));
  });
  return drawTableLines([say('due'), say('begun'), say('who'), say('what')], rows, style);
}

function drawPause({ person, at, posts }: PlanDrill['pause'], style: PlanStyle, say: Words): string[] {
  const { language, names, paint } = style;
  if (posts.length === 0) return drawSentence(say('nothingToPause'), style, '✓ ', paint.good);
  const who =
    person === undefined || at === undefined
      ? drawSentence(say('pausedByNobody'), style, '✗ ', paint.bad)
      : drawSentence(say('pausedBy', { person: names.person(person), at: writeMoment(at, language) }), style);
  const rows = posts.map((post) => {
    const brush = post.isTooLate ? paint.bad : undefined;
    const late = post.isTooLate ? `✗ ${say('tooLate')}` : '';
    return [writeMoment(post.at, language), post.account, post.title, late].map((text) => ({ text, brush }));
  });
  return [...who, ...drawTableLines([], rows, style)];
}
