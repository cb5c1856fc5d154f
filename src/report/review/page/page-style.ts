/** The colours of a page. Words and signs say whatever a colour says. */
export const PALETTE = {
  light: {
    ground: '#ffffff',
    panel: '#f6f8fa',
    text: '#1b1f24',
    quiet: '#57606a',
    link: '#0550ae',
    good: '#116329',
    bad: '#a40e26',
    line: '#d0d7de',
    track: '#dde3ea',
    fill: '#0072b2',
    over: '#c24e00',
    mark: '#1b1f24',
  },
  dark: {
    ground: '#0d1117',
    panel: '#161b22',
    text: '#e6edf3',
    quiet: '#9aa4af',
    link: '#79b8ff',
    good: '#56d364',
    bad: '#ff8f87',
    line: '#30363d',
    track: '#2b323b',
    fill: '#3a9bdc',
    over: '#f0883e',
    mark: '#e6edf3',
  },
} as const;

type Scheme = Readonly<Record<string, string>>;

function variables(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** The style sheet of a page: light and dark, for screens and for paper. */
export const PAGE_STYLE = [
  `:root{color-scheme:light dark;${variables(PALETTE.light)}}`,
  `@media(prefers-color-scheme:dark){:root{${variables(PALETTE.dark)}}}`,
  '*{box-sizing:border-box}',
  'body{margin:0 auto;max-width:75rem;padding:1.5rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif}',
  'h1{font-size:1.5rem;line-height:1.3;margin:0 0 .75rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}',
  'a{color:var(--link)}a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}',
  'header{border:1px solid var(--line);border-left-width:.5rem;background:var(--panel);padding:1rem 1.25rem}',
  'header.passed{border-left-color:var(--good)}header.failed{border-left-color:var(--bad)}',
  'ul{padding-left:1.25rem;margin:.5rem 0}nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}',
  '.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.5rem 0}',
  'caption{text-align:left;color:var(--quiet);padding:.25rem 0}',
  'th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}th{font-weight:600}',
  'thead th{background:var(--panel)}td small,td .under{display:block;color:var(--quiet);white-space:pre-wrap;font-size:.85rem}',
  'code,pre{font:.875rem/1.45 ui-monospace,monospace}code{overflow-wrap:break-word}',
  'pre{background:var(--panel);border:1px solid var(--line);padding:.75rem;overflow-x:auto}',
  'details{border:1px solid var(--line);padding:.5rem .75rem;margin:.75rem 0}summary{cursor:pointer;font-weight:600}',
  '.warning{border-left:.3rem solid var(--over);padding:.1rem .75rem;margin:.5rem 0}',
  'footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--quiet);font-size:.9rem}',
  'svg{display:block;margin-top:.25rem}.t{fill:var(--track)}.f{fill:var(--fill)}.o{fill:var(--over)}',
  '.m{stroke:var(--mark);stroke-width:2;fill:none}.c{stroke:var(--mark);stroke-width:1;stroke-dasharray:2 1;fill:none}',
  '.weeks td{white-space:nowrap;font-size:.85rem}.bad{color:var(--bad);font-weight:600}',
  '@media print{body{max-width:none;padding:0}nav{display:none}details:not([open])>:not(summary){display:block}',
  'details::details-content{content-visibility:visible;block-size:auto}tr,li{break-inside:avoid}a{color:inherit}',
  'pre{white-space:pre-wrap}.scroll{overflow:visible}}',
].join('\n');
