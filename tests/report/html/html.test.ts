import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Html, html, joinHtml, styleSheet, webAddress, writeHtml } from '../../../src/report/html/html.ts';
import { hostileText } from '../../fixtures/report/hostile.ts';
import { obeyLog } from '../runner-commands.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

function parse(markup: Html): readonly Node[] {
  return parseFragment(writeHtml(markup)).childNodes;
}

function elementIn(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element {
  expect(nodes).toHaveLength(1);
  return nodes[0] as DefaultTreeAdapterTypes.Element;
}

describe('a template of markup', () => {
  it('holds any text as one text and any attribute as one attribute, as another parser reads it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, title) => {
        const p = elementIn(parse(html`<p class="x" title="${title}">${text}</p>`));
        expect(p.attrs.map(({ name }) => name)).toEqual(['class', 'title']);
        expect(p.childNodes.every((child) => child.nodeName === '#text')).toBe(true);
        expect(p.childNodes.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps visible text as it is, and shows what is invisible', () => {
    const p = elementIn(parse(html`<p>${'a <b> & "c" \'d\' `e` = ş 👩‍👧 \u202e\u0000'}</p>`));
    expect((p.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value).toBe(
      'a <b> & "c" \'d\' `e` = ş 👩‍👧 ⟨U+202E⟩␀',
    );
  });

  it('puts markup, numbers, lists and nothing where they belong', () => {
    const items = [1, 2].map((one) => html`<li>${one}</li>`);
    expect(writeHtml(html`<ul>${items}${undefined}${[joinHtml(items), 'x<']}</ul>`)).toBe(
      '<ul><li>1</li><li>2</li><li>1</li><li>2</li>x&#60;</ul>',
    );
  });

  it('takes no plain object for markup', () => {
    const forged = JSON.parse('{"markup": "<script>"}') as Html;
    expect(() => html`<p>${forged}</p>`).toThrow();
  });

  it.each([
    ['a name', () => html`<${'p'}>`],
    ['a value without quotes', () => html`<p title=${'x'}>`],
    ['an attribute that is run', () => html`<p onclick="${'x'}">`],
    ['a style', () => html`<p style="${'x'}">`],
    ['a source', () => html`<img src="${'x'}">`],
    ['a part of an address', () => html`<a href="https://x/${'y'}">z</a>`],
    ['an address with something behind it', () => html`<a href="${'y'}#z">z</a>`],
    ['a script', () => html`<script>${'x'}</script>`],
    ['a style sheet', () => html`<style>${'x'}</style>`],
  ])('has no slot in %s', (_where, make) => {
    expect(make).toThrow();
  });

  it('has only addresses of the web, of mail and of the page in links', () => {
    const good = ['https://a.b/c?d=e&f#g', 'http://a', 'mailto:a.b@c.d', '#s1'];
    const bad = [
      'javascript:x',
      'data:text/html,x',
      '//a.b',
      'https://a b',
      'https://a"',
      ' https://a',
      'vbscript:x',
      '',
    ];
    expect(good.map((text) => webAddress(text) !== undefined)).toEqual(good.map(() => true));
    expect([...bad, undefined].map(webAddress)).toEqual([...bad, undefined].map(() => undefined));
    const a = elementIn(parse(html`<a href="${webAddress(good[0])}">x</a>`));
    expect(a.attrs).toEqual([{ name: 'href', value: good[0] }]);
    expect(() => html`<a href="${'https://a'}">x</a>`).toThrow();
    expect(() => html`<a href="${undefined}">x</a>`).toThrow();
    expect(() => html`<p>${webAddress('#a')}</p>`).toThrow();
  });

  it('lets a style sheet end nowhere but at its end', () => {
    expect(writeHtml(styleSheet('a>b{c:d}'))).toBe('<style>a>b{c:d}</style>');
    expect(() => styleSheet('</style><script>')).toThrow();
  });

  it('commands no runner in whose log it is printed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(obeyLog(writeHtml(html`<p title="${text}">${text}</p>`))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
