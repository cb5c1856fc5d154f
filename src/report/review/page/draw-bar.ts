import { type Html, html } from '../../html/html.ts';
import type { Bar } from '../told/told-section.ts';

const WIDTH = 120;
const HEIGHT = 10;

/**
 * A bar for the present share of a whole, and a tick where it was before when that was elsewhere. The numbers stand
 * beside it in the same cell, so a screen reader passes over it.
 */
export function drawBar({ before, after, of }: Bar): Html | undefined {
  if (after === undefined && before === undefined) return undefined;
  const at = (value: number): number => Math.round((Math.min(Math.max(value, 0), of) * WIDTH) / of);
  const filled = after === undefined ? undefined : html`<rect class="f" width="${at(after)}" height="${HEIGHT}"/>`;
  const tick =
    before === undefined || before === after
      ? undefined
      : html`<path class="m" d="M${Math.min(Math.max(at(before), 1), WIDTH - 1)} -2v${HEIGHT + 4}"/>`;
  return html`<svg aria-hidden="true" width="${WIDTH}" height="${HEIGHT + 4}" viewBox="0 -2 ${WIDTH} ${HEIGHT + 4}"><rect class="t" width="${WIDTH}" height="${HEIGHT}"/>${filled}${tick}</svg>`;
}

const LOAD_WIDTH = 60;
const LOAD_HEIGHT = 8;

/**
 * What is asked of somebody in a week as a bar, the time there is as a dashed line, what was asked before as a tick.
 *
 * @param most the greatest number of any such bar, so that all have one scale
 */
export function drawLoadBar(asked: number, net: number, before: number | undefined, most: number): Html {
  const at = (value: number): number => (most <= 0 ? 0 : Math.round((Math.min(value, most) * LOAD_WIDTH) / most));
  const fits = html`<rect class="f" width="${at(Math.min(asked, net))}" height="${LOAD_HEIGHT}"/>`;
  const over =
    asked > net
      ? html`<rect class="o" x="${at(net)}" width="${at(asked) - at(net)}" height="${LOAD_HEIGHT}"/>`
      : undefined;
  const tick =
    before === undefined || before === asked
      ? undefined
      : html`<path class="m" d="M${at(before)} -2v${LOAD_HEIGHT + 4}"/>`;
  return html`<svg aria-hidden="true" width="${LOAD_WIDTH}" height="${LOAD_HEIGHT + 4}" viewBox="0 -2 ${LOAD_WIDTH} ${LOAD_HEIGHT + 4}"><rect class="t" width="${LOAD_WIDTH}" height="${LOAD_HEIGHT}"/>${fits}${over}<path class="c" d="M${at(net)} -2v${LOAD_HEIGHT + 4}"/>${tick}</svg>`;
}
