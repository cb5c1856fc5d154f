import { createHash } from 'node:crypto';
import type { Review } from '../../diff/review/review.ts';
import { REVIEW_WORDS } from '../../messages/review/review-words.ts';
import { type Html, html, styleSheet, webAddress, writeHtml } from '../html/html.ts';
import { sayIn } from '../plan/say.ts';
import { drawAnswering } from './page/draw-answering.ts';
import { drawWeeks } from './page/draw-weeks.ts';
import { wordsHtml } from './page/page-cells.ts';
import { sectionHtml } from './page/page-section.ts';
import { PAGE_STYLE } from './page/page-style.ts';
import type { ReviewReporter } from './review-options.ts';
import { tellReview } from './told/tell-review.ts';
import type { ToldReview, ToldSection } from './told/told-section.ts';

/** What a reader sees after the pictures. */
const BEHIND_PICTURES: ReadonlySet<ToldSection['kind']> = new Set(['gaps', 'organisation', 'aside', 'old']);

/**
 * A review as one page that needs nothing else: no script, no picture or font from elsewhere. Whoever opens it from an
 * artifact of a run sees it at once.
 */
export const formatReviewHtml: ReviewReporter = (review, options) => {
  const told = tellReview(review, options);
  const { language } = review;
  const sections = told.sections.map((section, i) => ({ section, id: `s${i + 1}`, name: nameOf(section, review) }));
  const links = sections
    .filter(({ section }) => !section.isFolded)
    .map(({ id, name }) => html`<li><a href="${webAddress(`#${id}`)}">${name}</a></li>`);
  const nav =
    links.length > 1 ? html`<nav aria-label="${REVIEW_WORDS.contents[language]}"><ul>${links}</ul></nav>` : undefined;
  const written = sections.map(({ section, id, name }) => sectionHtml(section, name, id, language));
  const details = sections.findIndex(({ section }) => section.isFolded || BEHIND_PICTURES.has(section.kind));
  const main = [
    ...written.slice(0, details < 0 ? written.length : details),
    ...picturesHtml(review),
    ...(details < 0 ? [] : written.slice(details)),
  ];
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${`smorg: ${told.verdict}`}</title>
${styleSheet(PAGE_STYLE)}
</head>
<body>
${headHtml(told, review)}
${nav}
<main>
${main}
</main>
<footer>${told.closing.map((line) => html`<p>${wordsHtml(line)}</p>`)}<p>smorg ${options.version}</p></footer>
</body>
</html>
`;
  return writeHtml(page);
};

function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}

function headHtml({ mark, verdict, facts, warnings }: ToldReview, { verdict: { exitCode } }: Review): Html {
  const list =
    facts.length === 0 ? undefined : html`<ul>${facts.map((fact) => html`<li>${wordsHtml(fact)}</li>`)}</ul>`;
  const notes = warnings.map((warning) => html`<p class="warning">⚠️ ${wordsHtml(warning)}</p>`);
  return html`<header class="${exitCode === 0 ? 'passed' : 'failed'}"><h1><span aria-hidden="true">${mark}</span> ${verdict}</h1>${list}${notes}</header>`;
}

/** Everybody's weeks and the answers on every account, changed or not: what the tables above were picked from. */
function picturesHtml({ workspaces, language, base }: Review): readonly Html[] {
  const say = sayIn(REVIEW_WORDS, language);
  const isNamed = workspaces.length > 1;
  return workspaces.flatMap((workspace) => {
    const prefix = isNamed ? `${workspace.folder}: ` : '';
    const draw = (title: string, picture: Html | undefined): readonly Html[] =>
      picture === undefined ? [] : [html`<section><h2>${prefix + title}</h2>${picture}</section>`];
    return [
      ...draw(say('allWeeks'), drawWeeks(workspace, language)),
      ...draw(say(base === undefined ? 'coverageNow' : 'allAnswers'), drawAnswering(workspace, language)),
    ];
  });
}

function nameOf({ title, folder }: ToldSection, { workspaces }: Review): string {
  return workspaces.length > 1 && folder !== undefined ? `${folder}: ${title}` : title;
}
