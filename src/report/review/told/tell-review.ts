import type { Review, ReviewBase, WorkspaceReview } from '../../../diff/review/review.ts';
import { GAP_WORDS } from '../../../messages/gaps/gap-words.ts';
import { REVIEW_WORDS, VERDICT_WORDS } from '../../../messages/review/review-words.ts';
import { shortCommit } from '../../diff/short-commit.ts';
import { sayIn } from '../../plan/say.ts';
import type { ReviewReportOptions } from '../review-options.ts';
import { tellCoverage } from './tell-coverage.ts';
import { tellFresh, tellOldFindings } from './tell-findings.ts';
import { tellClosedGaps, tellGapCounts, tellGaps } from './tell-gaps.ts';
import { tellOperations } from './tell-operations.ts';
import { tellOrganisation } from './tell-organisation.ts';
import { tellScore, tellScores } from './tell-scores.ts';
import { tellWeeks } from './tell-weeks.ts';
import { tellBottlenecks, tellObstacle, tellUnplaced } from './tell-work.ts';
import type { ToldReview, ToldSection } from './told-section.ts';

/** Most files that a sentence names. */
const MOST_FILES = 5;

/** A review in words, the most telling first: what every format for people shares. Text from files is not made inert yet. */
export function tellReview(review: Review, options: ReviewReportOptions): ToldReview {
  const { verdict, language, workspaces } = review;
  const each = (tell: (workspace: WorkspaceReview) => readonly ToldSection[]) => workspaces.flatMap(tell);
  return {
    mark: markOf(review),
    verdict: sayIn(VERDICT_WORDS, language)(verdict.reason, { count: verdict.count }),
    facts: factsOf(review),
    warnings: warningsOf(review),
    sections: [
      ...tellFresh(review, options),
      ...each((one) => tellScores(one, review).filter(({ isFolded }) => !isFolded)),
      ...each((one) => [tellWeeks, tellBottlenecks, tellCoverage].flatMap((tell) => tell(one, review))),
      ...each((one) => tellGaps(one, review, options)),
      ...each((one) => tellOrganisation(one, review, options)),
      ...each((one) => tellScores(one, review).filter(({ isFolded }) => isFolded)),
      ...each((one) => tellOperations(one, review)),
      ...each((one) => tellClosedGaps(one, review, options)),
      ...tellOldFindings(review, options),
    ],
    closing: closingOf(review),
  };
}

function markOf({ verdict }: Review): ToldReview['mark'] {
  if (verdict.exitCode === 0) return '✅';
  return verdict.exitCode === 1 ? '❌' : '⚠️';
}

function factsOf(review: Review): readonly string[] {
  const { lint, workspaces, language } = review;
  const say = sayIn(REVIEW_WORDS, language);
  const counts = lint.since?.counts;
  const isNamed = workspaces.length > 1;
  return [
    ...(counts === undefined ? [] : [say('counts', { ...counts, fresh: counts.new })]),
    ...(counts === undefined || counts.silenced === 0 ? [] : [say('silenced', { count: counts.silenced })]),
    ...workspaces.flatMap((workspace) => {
      const facts = [tellScore, tellGapCounts, tellUnplaced].flatMap((tell) => tell(workspace, review));
      return isNamed ? facts.map((fact) => `${workspace.folder}: ${fact}`) : facts;
    }),
  ];
}

function warningsOf(review: Review): readonly string[] {
  const { lint, workspaces, language } = review;
  const say = sayIn(REVIEW_WORDS, language);
  const unreadNow = workspaces.flatMap(({ diff, folder }) =>
    (diff?.unread.after ?? []).map((file) => (folder === '.' ? file : `${folder}/${file}`)),
  );
  const unknown = lint.since?.counts.unknown ?? 0;
  const name = (word: 'unreadBefore' | 'unreadAfter', files: readonly string[]) =>
    files.length === 0 ? [] : [say(word, { count: files.length, files: files.slice(0, MOST_FILES) })];
  return [
    ...(lint.isComplete ? [] : [say('incomplete')]),
    ...name('unreadAfter', unreadNow),
    ...name('unreadBefore', lint.since?.unread ?? []),
    ...(unknown === 0 ? [] : [say('unknownFindings', { count: unknown })]),
    ...new Set(workspaces.flatMap((workspace) => tellObstacle(workspace, review))),
    ...mistakesOf(review),
  ];
}

/** Mistakes in files that are read all the same may hide gaps. */
function mistakesOf({ workspaces, language }: Review): readonly string[] {
  const count = workspaces.reduce((sum, { gaps }) => sum + (gaps?.isComplete ? gaps.mistakes : 0), 0);
  return count === 0 ? [] : [sayIn(GAP_WORDS, language)('mistakes', { count })];
}

function closingOf({ base, lint, language }: Review): readonly string[] {
  const say = sayIn(REVIEW_WORDS, language);
  const { suppressed, baselined, files, entities } = lint.summary;
  return [
    base === undefined ? say('whole') : tellBase(base, language),
    say('checked', { files, entities }),
    ...(suppressed + baselined === 0 ? [] : [say('aside', { suppressed, baselined })]),
  ];
}

function tellBase({ ref, commit, isExact }: ReviewBase, language: Review['language']): string {
  // A ref that is the name of the commit says nothing more.
  const word = commit.startsWith(ref) ? 'sinceCommit' : isExact ? 'since' : 'sinceMergeBase';
  return sayIn(REVIEW_WORDS, language)(word, { ref, commit: shortCommit(commit) });
}
