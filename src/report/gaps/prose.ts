import type { Language } from '../../diagnostics/text.ts';
import type {
  AcceptedGap,
  DeclaredVacancy,
  Gap,
  GapCheck,
  GapPlace,
  GapReport,
  RemedyPiece,
  SectionScore,
} from '../../gaps/gap-report.ts';
import { GAP_WORDS, IDLE_WORDS, OWNER_WORDS } from '../../messages/gaps/gap-words.ts';
import { sayIn } from '../plan/say.ts';

/** The headline: whether there is a score, how many gaps are open, and what may hide more. */
export function writeHeadline(report: GapReport): readonly string[] {
  const { language, score, isComplete, gaps, mistakes } = report;
  const say = sayIn(GAP_WORDS, language);
  const verdict = !isComplete ? say('incomplete') : score === undefined ? say('unscored') : say('score', { score });
  return [
    [verdict, writeCount(gaps, language)].join(' '),
    ...(isComplete && mistakes > 0 ? [say('mistakes', { count: mistakes })] : []),
  ];
}

function writeCount(gaps: readonly Gap[], language: Language): string {
  const say = sayIn(GAP_WORDS, language);
  const critical = gaps.filter(({ priority }) => priority === 'critical').length;
  if (gaps.length === 0) return say('none');
  return critical === 0
    ? say('openNoneCritical', { count: gaps.length })
    : say('open', { count: gaps.length, critical });
}

/** The score of a section in words. */
export function writeScore({ score }: SectionScore, language: Language): string {
  const say = sayIn(GAP_WORDS, language);
  return score === undefined ? say('noScore') : say('scoreOf', { score });
}

/** How many of a section's checks are satisfied, and how many do not apply. */
export function writeChecks({ satisfied, open, idle, isCapped }: SectionScore, language: Language): string {
  const say = sayIn(GAP_WORDS, language);
  const count = satisfied + open;
  return [
    count === 0 ? say('noChecks') : say('checks', { satisfied, count }),
    ...(idle > 0 ? [say('idle', { count: idle })] : []),
    ...(isCapped ? [say('capped')] : []),
  ].join('; ');
}

/** Who should close a gap and why. */
export function writeOwner({ owner }: Gap, language: Language): string {
  const say = sayIn(GAP_WORDS, language);
  if (owner === undefined) return say('owner', { owner: say('nobody') });
  const reason = sayIn(OWNER_WORDS, language)(owner.because, { activity: owner.activity ?? '' });
  return say('owner', { owner: say('ownerBecause', { name: owner.name, reason }) });
}

/** The sentence of the article that demands it, in the report's language; `undefined` where practice demands it. */
export function writeArticle({ requirements }: Gap, language: Language): string | undefined {
  const [first] = requirements;
  if (first === undefined) return undefined;
  const ids = requirements.map(({ id }) => id).join(', ');
  return sayIn(GAP_WORDS, language)('article', { sentence: first.sentence[language], id: ids });
}

/** The article's own Turkish, for readers of another language. */
export function writeOriginal({ requirements }: Gap, language: Language): string | undefined {
  const [first] = requirements;
  if (first === undefined || language === 'tr') return undefined;
  return sayIn(GAP_WORDS, language)('articleIn', { sentence: first.sentence.tr });
}

/** Where a piece of a remedy goes. */
export function writeWhere({ how, file, line, of }: RemedyPiece, index: number, language: Language): string {
  const words = { below: 'andBelow', inside: 'andInside', instead: 'andInstead' } as const;
  // Lines are read off an editor, where no sign groups thousands.
  return sayIn(GAP_WORDS, language)(index === 0 ? how : words[how], { file, line: String(line), of });
}

/** A place as an editor jumps to it. */
export function writePlace({ file, range: { start } }: GapPlace): string {
  return `${file}:${start.line}:${start.column}`;
}

/** What is left open for now, in a line. */
export function writeVacancy({ entity, field, reason, due, isOverdue }: DeclaredVacancy, language: Language): string {
  const say = sayIn(GAP_WORDS, language);
  const whose =
    entity === undefined ? field : `${[entity.kind, entity.id].filter((part) => part !== '').join('/')}: ${field}`;
  const when = due === undefined ? say('noDue') : say(isOverdue ? 'overdue' : 'due', { due: { date: due } });
  return [whose, ...(reason === undefined ? [] : [reason]), when].join(' – ');
}

/** What is missing on purpose, in a line. */
export function writeAccepted({ rule, reason }: AcceptedGap): string {
  return `${rule} – ${reason}`;
}

/** Why a check does not apply. */
export function writeIdle({ idle = 'no-subjects', justification = '' }: GapCheck, language: Language): string {
  return sayIn(IDLE_WORDS, language)(idle, { reason: justification });
}
