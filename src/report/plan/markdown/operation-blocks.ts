import { AGENDA_WORDS } from '../../../messages/plan/agenda-words.ts';
import { COVERAGE_WORDS } from '../../../messages/plan/coverage-words.ts';
import { CRISIS_WORDS } from '../../../messages/plan/crisis-words.ts';
import { PLAN_MARKDOWN_WORDS } from '../../../messages/plan/markdown-words.ts';
import { RESILIENCE_WORDS } from '../../../messages/plan/resilience-words.ts';
import { STAGE_WORDS } from '../../../messages/plan/stage-words.ts';
import { groupAgenda, writeDate, writeOwners, writeSubject } from '../prose/agenda.ts';
import type { ProseContext } from '../prose/bottleneck.ts';
import { describeCoverage } from '../prose/coverage.ts';
import { groupReach, headCrisis, isChainWell, summarizeCrisis, writeChain, writeReach } from '../prose/crisis.ts';
import { writeEvery } from '../prose/every.ts';
import { describeResilience } from '../prose/resilience.ts';
import { sayIn } from '../say.ts';
import { writeMoment } from '../write-time.ts';
import type { Block } from './fit-blocks.ts';
import { listBlock, section, tableBlock } from './write-block.ts';

/** What appears, folded away. */
export function postBlock({ plan, names, language }: ProseContext): Block {
  const say = sayIn(STAGE_WORDS, language);
  const rows = plan.posts.map(({ at, account, entry, title }) => [
    writeMoment(at, language),
    account,
    names.entry(entry),
    title,
  ]);
  const summary = sayIn(PLAN_MARKDOWN_WORDS, language)('counted', { title: say('posts'), count: rows.length });
  return tableBlock([say('appears'), say('account'), say('entry'), say('title')], rows, summary);
}

/** How accounts are answered: a line for each policy and account, and more where something is amiss. */
export function coverageBlocks({ plan, names, language }: ProseContext): readonly Block[] {
  const items = describeCoverage(plan.coverage, names, language).map(({ who, fact, sentences, isWell }) =>
    [`${isWell ? '✓' : '✗'} ${who}: ${fact}`, ...sentences].join(' '),
  );
  return section(COVERAGE_WORDS.heading[language], [listBlock('', items)]);
}

/** How people are reached in a crisis: what holds and what is late; tables of roles and ways to a statement folded away. */
export function crisisBlocks({ plan, names, language }: ProseContext): readonly Block[] {
  const say = sayIn(CRISIS_WORDS, language);
  const chains = plan.crisis.flatMap((one) => {
    if (one.approvals === undefined) return [];
    const lines = writeChain(one.approvals, names, language);
    return [
      { isWell: isChainWell(one.approvals), lines: [`${headCrisis(one, language)}: ${lines[0]}`, ...lines.slice(1)] },
    ];
  });
  const late = chains.filter(({ isWell }) => !isWell).map(({ lines }) => `✗ ${lines[0]}`);
  const heading = [say('role'), say('within'), say('at'), say('who'), say('withoutOne')];
  const counted = { title: say('statements'), count: chains.length };
  return section(say('heading'), [
    listBlock('', [...summarizeCrisis(plan.crisis, language), ...late]),
    ...groupReach(plan.crisis, language).map(({ heads, roles }) =>
      tableBlock(
        heading,
        roles.map((role) => writeReach(role, names, language)),
        heads.join('; '),
      ),
    ),
    listBlock(
      '',
      chains.map(({ isWell, lines }) => [isWell ? lines[0] : `✗ ${lines[0]}`, ...lines.slice(1)].join(' ')),
      sayIn(PLAN_MARKDOWN_WORDS, language)('counted', counted),
    ),
  ]);
}

/** What happens when somebody is away, folded away. */
export function resilienceBlock({ plan, names, language }: ProseContext): Block {
  const lines = describeResilience(plan.resilience, names, language);
  const title = RESILIENCE_WORDS.heading[language];
  return listBlock('', lines, sayIn(PLAN_MARKDOWN_WORDS, language)('counted', { title, count: lines.length }));
}

/** Everything else that has a date, a table for each subject, folded away. */
export function agendaBlocks({ plan, names, language }: ProseContext): readonly Block[] {
  const say = sayIn(AGENDA_WORDS, language);
  const heading = [say('date'), say('what'), say('who'), say('every')];
  const blocks = groupAgenda(plan.agenda, language).map((group) => {
    const rows = group.appointments.map((one) => [
      [writeDate(one, language), ...(one.isOverdue ? [`(${say('overdue')})`] : [])].join(' '),
      writeSubject(one, group.isMixed, language),
      writeOwners(one, names, language),
      one.every === undefined ? '' : writeEvery(one.every, language),
    ]);
    const title = { title: group.heading, count: rows.length };
    return tableBlock(heading, rows, sayIn(PLAN_MARKDOWN_WORDS, language)('counted', title));
  });
  return section(say('agenda'), blocks);
}
