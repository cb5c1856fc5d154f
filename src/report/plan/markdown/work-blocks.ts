import { compareCodeUnits } from '../../../diagnostics/compare.ts';
import type { Language } from '../../../diagnostics/text.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { BOTTLENECK_WORDS } from '../../../messages/plan/bottleneck-words.ts';
import { HEADLINE_WORDS } from '../../../messages/plan/headline-words.ts';
import { LEFT_OUT_REASONS, PLAN_LEFT_OUT_WORDS } from '../../../messages/plan/left-out-words.ts';
import { LOAD_WORDS } from '../../../messages/plan/load-words.ts';
import { PLAN_MARKDOWN_WORDS } from '../../../messages/plan/markdown-words.ts';
import { STAGE_WORDS } from '../../../messages/plan/stage-words.ts';
import type { PlanLoad, PlanStage } from '../../../plan/plan-work.ts';
import { headBottleneck, type ProseContext, proveBottleneck } from '../prose/bottleneck.ts';
import { listRemedies } from '../prose/remedies.ts';
import { sayIn } from '../say.ts';
import { writeMoment, writeWeek } from '../write-time.ts';
import type { Block } from './fit-blocks.ts';
import { inert, listBlock, section, tableBlock } from './write-block.ts';

/** Rows that a reader of a comment takes in; beyond that only what is short stays in sight. */
const MOST_OPEN_ROWS = 20;

/** Who is asked for how much, week by week; of a large organisation only what is short, and the rest folded away. */
export function loadBlocks({ plan, names, language }: ProseContext): readonly Block[] {
  const say = sayIn(LOAD_WORDS, language);
  const heading = [say('week'), say('who'), say('asked'), say('has'), say('short')];
  const weeks = plan.horizon.weeks.map(({ id }) => id);
  const load = weeks.flatMap((id) =>
    plan.load.filter(({ week, asked, overrun }) => week === id && asked + overrun > 0),
  );
  const write = (one: PlanLoad): string[] => {
    const short = shortOf(one);
    const week = sayIn(HEADLINE_WORDS, language)('week', { week: writeWeek(one.week) });
    const times = [one.asked, one.net].map((minutes) => formatShortMinutes(minutes, language));
    return [week, names.person(one.person), ...times, short === 0 ? '' : formatShortMinutes(short, language)];
  };
  const isLong = load.length > MOST_OPEN_ROWS;
  const open = isLong ? load.filter((one) => shortOf(one) > 0) : load;
  const rest = isLong ? load.filter((one) => shortOf(one) <= 0) : [];
  return section(say('heading'), [
    tableBlock(heading, open.map(write)),
    tableBlock(heading, rest.map(write), PLAN_MARKDOWN_WORDS.allWeeks[language]),
  ]);
}

function shortOf({ asked, used, overrun }: PlanLoad): number {
  return asked - used + overrun;
}

/** What cannot fit, with its proof and its cures. */
export function bottleneckBlocks(context: ProseContext): readonly Block[] {
  const say = sayIn(BOTTLENECK_WORDS, context.language);
  const blocks = context.plan.bottlenecks.map((bottleneck) => {
    const proof = proveBottleneck(bottleneck, context).join(' ');
    const remedies = listRemedies(bottleneck, context).map(
      ({ cure, result }) => `  - ${inert(`${cure} → ${result}`)}\n`,
    );
    const { open, rows, close } = listBlock(headBottleneck(bottleneck, context), [
      proof,
      ...(remedies.length === 0 ? [] : [say('remedies')]),
    ]);
    return { open: `\n${open}`, rows: [...rows, ...remedies], close };
  });
  return section(say('heading'), blocks);
}

/** Work that is not in the plan. */
export function leftOutBlocks({ plan, names, language }: ProseContext): readonly Block[] {
  const say = sayIn(PLAN_LEFT_OUT_WORDS, language);
  const heading = [STAGE_WORDS.entry[language], STAGE_WORDS.time[language], say('reason')];
  const rows = plan.leftOut.map(({ entry, stage, minutes, reason }) => [
    names.work(entry, stage),
    minutes === undefined ? '' : formatShortMinutes(minutes, language),
    LEFT_OUT_REASONS[reason][language],
  ]);
  return section(say('heading'), [tableBlock(heading, rows)]);
}

/** The stages of each person, folded away, and those of nobody. */
export function stageBlocks({ plan, names, language }: ProseContext): readonly Block[] {
  const say = sayIn(STAGE_WORDS, language);
  const heading = [say('due'), say('entry'), say('stage'), say('time'), say('shortTime')];
  const words = sayIn(PLAN_MARKDOWN_WORDS, language);
  const byOwner = new Map<string | undefined, PlanStage[]>();
  for (const stage of plan.stages) {
    const own = byOwner.get(stage.owner);
    if (own === undefined) byOwner.set(stage.owner, [stage]);
    else own.push(stage);
  }
  const owners = [...byOwner.keys()].filter((id) => id !== undefined).sort(compareCodeUnits);
  const blocks = [...owners, undefined].map((owner) => {
    const own = byOwner.get(owner) ?? [];
    const given = { count: own.length, time: { minutes: own.reduce((sum, { minutes }) => sum + minutes, 0) } };
    return tableBlock(
      heading,
      own.map((stage) => stageCells(stage, names, language)),
      owner === undefined ? words('unowned', given) : words('personStages', { ...given, person: names.person(owner) }),
    );
  });
  return section(say('byPerson'), blocks);
}

function stageCells(stage: PlanStage, names: ProseContext['names'], language: Language): string[] {
  return [
    writeMoment(stage.due, language),
    names.entry(stage.entry),
    stage.title,
    formatShortMinutes(stage.minutes, language),
    stage.short === 0 ? '' : formatShortMinutes(stage.short, language),
  ];
}
