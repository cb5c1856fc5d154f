import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/diff/review/review.ts';
import { comparePlans } from '../../../src/diff/since/compare-plans.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { PALETTE } from '../../../src/report/review/page/page-style.ts';
import { formatReviewHtml } from '../../../src/report/review/review-html.ts';
import { CALM_PLAN, FIXED_PLAN } from '../../fixtures/plan/plan.ts';
import { hostileReview } from '../../fixtures/review/hostile.ts';
import { calmReview, fixedReview, REVIEW_OPTIONS, wholeReview } from '../../fixtures/review/review.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface Page {
  readonly elements: readonly Element[];
  readonly errors: readonly string[];
}

function read(page: string): Page {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return { elements, errors };
}

function pageOf(review: Review): Page {
  return read(formatReviewHtml(review, REVIEW_OPTIONS));
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const named = (elements: readonly Element[], ...tags: readonly string[]) =>
  elements.filter(({ tagName }) => tags.includes(tagName));

const REVIEWS = { changed: fixedReview('en'), calm: calmReview('tr'), whole: wholeReview('tr') };

describe.each(Object.entries(REVIEWS))('the page of a review (%s)', (_name, review) => {
  const { elements, errors } = pageOf(review);

  it('is sound HTML in its language, with one heading that says the verdict', () => {
    expect(errors).toEqual([]);
    expect(attribute(named(elements, 'html')[0]!, 'lang')).toBe(review.language);
    expect(named(elements, 'h1')).toHaveLength(1);
    expect(textOf(named(elements, 'title')[0]!)).toContain(textOf(named(elements, 'h1')[0]!).slice(2).trim());
  });

  it('lets nothing run or load but its own style sheet, whose hash it names', () => {
    const [style] = named(elements, 'style');
    const hash = createHash('sha256').update(textOf(style!)).digest('base64');
    const policy = named(elements, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy!, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(textOf(style!)).not.toMatch(/@import|url\(/);
    expect(named(elements, 'style')).toHaveLength(1);
  });

  it('has the numbers of every picture beside it, in a table with headings', () => {
    for (const svg of named(elements, 'svg')) {
      expect(attribute(svg, 'aria-hidden')).toBe('true');
      const cell = svg.parentNode as Element;
      expect(cell.tagName).toBe('td');
      expect(textOf(cell)).toMatch(/\d|–/);
    }
    for (const table of named(elements, 'table')) {
      const heads = elements.filter((one) => one.tagName === 'th' && isWithin(one, table));
      expect(heads.length).toBeGreaterThan(1);
      expect(heads.filter((one) => !['col', 'row'].includes(attribute(one, 'scope') ?? ''))).toEqual([]);
    }
  });

  it('leads from its contents to every open section, by ids that are there once', () => {
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = named(elements, 'a').flatMap((one) => attribute(one, 'href') ?? []);
    for (const link of links.filter((one) => one.startsWith('#'))) expect(ids).toContain(link.slice(1));
  });
});

function isWithin(node: Element, ancestor: Element): boolean {
  let at: DefaultTreeAdapterTypes.ParentNode | null = node.parentNode;
  while (at !== null && at !== ancestor) at = 'parentNode' in at ? at.parentNode : null;
  return at === ancestor;
}

it('shows pictures where there is something to see', () => {
  const { elements } = pageOf(fixedReview('en'));
  expect(named(elements, 'svg').length).toBeGreaterThan(15);
  const captions = named(elements, 'caption').map(textOf);
  expect(captions).toEqual([
    'What is asked of each person against the time there is (dashed line); “✕” marks what does not fit. A tick shows where it stood before.',
    'The part of the promised time in which somebody answers. A tick shows where it stood before.',
  ]);
});

it('stays the same page whatever stands in the files', () => {
  const ALLOWED = new Set<string>([
    ...['html', 'head', 'meta', 'title', 'style', 'body', 'header', 'h1', 'h2', 'h3', 'nav', 'ul', 'li', 'main', 'a'],
    ...['section', 'details', 'summary', 'div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'span', 'p'],
    ...['code', 'pre', 'footer', 'svg', 'rect', 'path'],
  ]);
  const ATTRIBUTES =
    /^(?:lang|charset|http-equiv|content|name|class|id|href|rel|role|aria-(?:hidden|label)|scope|tabindex|width|height|viewBox|d|x)$/;
  fc.assert(
    fc.property(hostileReview, (review) => {
      const { elements, errors } = pageOf(review);
      expect(errors).toEqual([]);
      expect(elements.filter(({ tagName }) => !ALLOWED.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
      expect(named(elements, 'body')).toHaveLength(1);
      for (const { attrs } of elements) expect(attrs.filter(({ name }) => !ATTRIBUTES.test(name))).toEqual([]);
      for (const link of named(elements, 'a'))
        expect(attribute(link, 'href')).toMatch(/^(?:#s\d+$|https:\/\/github\.com\/acme\/)/);
      expect(elements.every(({ namespaceURI }) => [names.NS.HTML, names.NS.SVG].includes(namespaceURI as never))).toBe(
        true,
      );
    }),
    { numRuns: 25, seed: 91 },
  );
});

/** A plan of so many people over a quarter, all of them busy. */
function busyPlan(people: number, share: number): Plan {
  const weeks = Array.from({ length: 13 }, (_, i) => ({
    id: `2026-W${40 + i}`,
    from: '2026-11-23',
    until: '2026-11-29',
  }));
  const staff = Array.from({ length: people }, (_, i) => ({
    ...FIXED_PLAN.people[0]!,
    id: `p${i}`,
    name: `Kişi ${i}`,
  }));
  const load = staff.flatMap(({ id }, i) =>
    weeks.map((week, j) => {
      const used = Math.round(share * (300 + ((i * 7 + j * 13) % 11) * 90));
      return { ...FIXED_PLAN.load[0]!, person: id, week: week.id, net: 1_000, used, asked: used };
    }),
  );
  return { ...FIXED_PLAN, horizon: { ...FIXED_PLAN.horizon, weeks }, people: staff, load };
}

it.each([
  [20, 300_000],
  [200, 800_000],
])('of %d people is small', (people, most) => {
  const [before, plan] = [busyPlan(people, 0.8), busyPlan(people, 1.1)];
  const review = fixedReview('tr');
  const workspaces = [{ ...review.workspaces[0]!, plan, planChange: comparePlans(before, plan) }];
  const page = formatReviewHtml({ ...review, workspaces }, REVIEW_OPTIONS);
  expect(page).toContain('Kişi 7');
  expect(Buffer.byteLength(page)).toBeLessThan(most);
});

it('shows no picture of a plan without work', () => {
  const review = calmReview('en');
  const plan = { ...CALM_PLAN, load: [], coverage: [] };
  const page = formatReviewHtml({ ...review, workspaces: [{ ...review.workspaces[0]!, plan }] }, REVIEW_OPTIONS);
  expect(page).not.toContain('<svg');
});

describe('the colours', () => {
  const brightness = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
      const part = Number.parseInt(pair, 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, bright = 0] = [brightness(a), brightness(b)].sort((one, other) => one - other);
    return (bright + 0.05) / (dark + 0.05);
  };

  it('are reckoned with as WCAG 2 does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(PALETTE))('are readable in the %s scheme', (_name, scheme) => {
    for (const ground of [scheme.ground, scheme.panel]) {
      for (const text of [scheme.text, scheme.quiet, scheme.link, scheme.good, scheme.bad])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const shape of [scheme.fill, scheme.over, scheme.mark])
      expect(contrast(shape, scheme.ground)).toBeGreaterThanOrEqual(3);
  });
});
