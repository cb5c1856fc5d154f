import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Review } from '../../../diff/review/review.ts';
import { CHANGE_WORDS, DISPOSITION_WORDS, FINDING_WORDS } from '../../../messages/report/finding-words.ts';
import { SEVERITY_WORDS } from '../../../messages/report/severity-words.ts';
import { TABLE_WORDS } from '../../../messages/report/table-words.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import { docsUrl } from '../../docs-url.ts';
import { sayIn } from '../../plan/say.ts';
import { rankFindings } from '../../rank-findings.ts';
import { selectReported } from '../../select-reported.ts';
import type { ReviewReportOptions } from '../review-options.ts';
import { tellPlace } from './tell-place.ts';
import { type ToldCell, type ToldSection, toldSection } from './told-section.ts';

const SIGNS = { error: '🔴', warning: '🟡', info: '🔵' } as const;

type Title = 'fresh' | 'open' | 'cured' | 'unknown' | 'unchanged';

/** What is new or worse, or without a base whatever is open: what a reader has to look at. */
export function tellFresh(review: Review, options: ReviewReportOptions): readonly ToldSection[] {
  const open = selectReported(review.lint);
  if (review.base === undefined) return tell('open', open, review, options);
  const fresh = open.filter(({ change }) => change === 'new' || change === 'worse');
  return tell('fresh', fresh, review, options);
}

/** What a reader may open: what was cured, what nobody knows to be new, and what was there before. */
export function tellOldFindings(review: Review, options: ReviewReportOptions): readonly ToldSection[] {
  if (review.base === undefined) return [];
  const open = selectReported(review.lint);
  const of = (wanted: Diagnostic['change']) => open.filter(({ change }) => change === wanted);
  return [
    ...tell('cured', [...(review.lint.since?.fixed ?? []), ...of('better')], review, options),
    ...tell('unknown', of(undefined), review, options),
    ...tell('unchanged', of('unchanged'), review, options),
  ];
}

function tell(
  title: Title,
  found: readonly Diagnostic[],
  { base, language }: Review,
  options: ReviewReportOptions,
): readonly ToldSection[] {
  if (found.length === 0) return [];
  const isFolded = title !== 'fresh' && title !== 'open';
  const { severity, place, finding, rule } = TABLE_WORDS;
  const style = { language, options, withHelp: !isFolded, withChange: base !== undefined && title !== 'unchanged' };
  return [
    toldSection({
      kind: title === 'unchanged' ? 'old' : isFolded ? 'aside' : 'findings',
      title: sayIn(REVIEW_WORDS, language)(title, { count: found.length }),
      isFolded,
      heading: [severity, place, finding, rule].map((word) => word[language]),
      rows: rankFindings(found).map((one) => rowOf(one, style)),
    }),
  ];
}

interface RowStyle {
  readonly language: Review['language'];
  readonly options: ReviewReportOptions;
  readonly withHelp: boolean;
  readonly withChange: boolean;
}

function rowOf(finding: Diagnostic, { language, options, withHelp, withChange }: RowStyle): readonly ToldCell[] {
  const { severity, message, help, rule, docs, change, file, range } = finding;
  const state = withChange && change !== undefined ? `, ${CHANGE_WORDS[change][language]}` : '';
  return [
    { text: `${SIGNS[severity]} ${SEVERITY_WORDS[severity][language]}${state}` },
    file === undefined
      ? { text: FINDING_WORDS.commandLine[language] }
      : tellPlace(file, range?.start.line, options, change === 'fixed'),
    {
      text: message,
      style: 'words',
      under: [...tellBefore(finding, language), ...(withHelp && help !== '' ? help.split('\n') : [])],
    },
    { text: rule, href: docsUrl(docs, options) },
  ];
}

/** How a finding that is worse or better stood before. */
function tellBefore(
  { change, before, severity, message }: Diagnostic,
  language: Review['language'],
): readonly string[] {
  if (before === undefined || (change !== 'worse' && change !== 'better')) return [];
  const was = [
    ...(before.disposition === 'reported' ? [] : [DISPOSITION_WORDS[before.disposition][language]]),
    ...(before.severity === severity ? [] : [SEVERITY_WORDS[before.severity][language]]),
    ...(before.message === message ? [] : [before.message]),
  ];
  return was.length === 0 ? [] : [sayIn(REVIEW_WORDS, language)('was', { text: was.join(', ') })];
}
