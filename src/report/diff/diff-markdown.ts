import type { Language } from '../../diagnostics/text.ts';
import type { KindReport, WorkspaceDiff } from '../../diff/diff-report.ts';
import { DIFF_WORDS } from '../../messages/diff/diff-words.ts';
import { PLAN_MARKDOWN_WORDS } from '../../messages/plan/markdown-words.ts';
import { LEFT_OUT_WORDS } from '../../messages/report/left-out-words.ts';
import { type Block, fitBlocks } from '../plan/markdown/fit-blocks.ts';
import { inert, listBlock, section, tableBlock } from '../plan/markdown/write-block.ts';
import { sayIn } from '../plan/say.ts';
import type { DiffReporter, DiffReportOptions } from './diff-options.ts';
import { shortCommit } from './short-commit.ts';
import {
  changeRows,
  isWithoutChange,
  kindName,
  type TellStyle,
  tellKind,
  tellNone,
  tellQuestions,
  tellSummary,
  tellUnread,
} from './told-changes.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;
const ROOM = 160;

/**
 * A difference as Markdown, for a comment on a pull request or a job summary: the counts first, then a table for each
 * section. What does not fit is left out a row at a time, from the end, and counted.
 */
export const formatDiffMarkdown: DiffReporter = (report, language, options) => {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY } = options;
  const { ref, commit, isMergeBase, workspaces } = report;
  const say = sayIn(DIFF_WORDS, language);
  const since = say(isMergeBase ? 'sinceMergeBase' : 'since', { ref, commit: shortCommit(commit) });
  const style: TellStyle = { language, showContacts: options.showContacts, room: ROOM };
  const tops = workspaces.map((workspace) => writeTop(workspace, ref, workspaces.length > 1, language));
  const top = `## smorg diff: ${inert(since)}\n${tops.join('')}`;
  const blocks = workspaces.flatMap((workspace) => blocksOf(workspace, workspaces.length > 1, style));
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const { text, left } = fitBlocks(blocks, top + writeRest(all, language, options), { maxBytes, maxCharacters });
  return top + text + (left === 0 ? '' : writeRest(left, language, options));
};

function writeTop(workspace: WorkspaceDiff, ref: string, isNamed: boolean, language: Language): string {
  const say = sayIn(DIFF_WORDS, language);
  const { summary, folder } = workspace;
  const verdict = isWithoutChange(summary) ? tellNone(workspace, language) : tellSummary(summary, say);
  const name = isNamed ? `${inert(folder)}: ` : '';
  const unread = tellUnread(workspace, ref, language).map((sentence) => `\n⚠️ ${inert(sentence)}\n`);
  return `\n${name}**${inert(verdict)}**\n${unread.join('')}`;
}

function blocksOf(workspace: WorkspaceDiff, isNamed: boolean, style: TellStyle): readonly Block[] {
  const say = sayIn(DIFF_WORDS, style.language);
  const prefix = isNamed ? `${workspace.folder}: ` : '';
  const questions = tellQuestions(workspace, style.language).map((sentences) => sentences.join(' '));
  return [
    ...workspace.kinds.flatMap((kind) => kindBlocks(kind, prefix, style)),
    ...section(prefix + say('questions'), [listBlock('', questions)]),
  ];
}

function kindBlocks(kind: KindReport, prefix: string, style: TellStyle): readonly Block[] {
  const say = sayIn(DIFF_WORDS, style.language);
  const { told, moved } = tellKind(kind, style);
  const heading = ['', kindName(kind.kind), say('what'), say('before'), say('after')];
  return section(prefix + kindName(kind.kind), [
    tableBlock(heading, told.flatMap(changeRows)),
    listBlock(
      '',
      moved.map((one) => say('moved', { ...one })),
    ),
  ]);
}

function writeRest(count: number, language: Language, { fullReportUrl }: DiffReportOptions): string {
  const words = sayIn(PLAN_MARKDOWN_WORDS, language)('left', { count });
  const link = fullReportUrl === undefined ? '' : ` [${LEFT_OUT_WORDS.fullReport[language]}](${fullReportUrl})`;
  return `\n${words}${link}\n`;
}
