import pc from 'picocolors';
import type { Severity } from '../../diagnostics/severity.ts';
import type { ReportOptions } from '../report-options.ts';

type Brush = (text: string) => string;

/** The colours by what they mean. Without colour every brush gives the text back: no meaning hangs on colour alone. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, Brush>>;
  readonly related: Brush;
  readonly strong: Brush;
  /** Gutter, rule ids, what a reader may skip. */
  readonly quiet: Brush;
  readonly file: Brush;
  readonly good: Brush;
  readonly bad: Brush;
  /** A hyperlink where the terminal knows them. */
  readonly link: (text: string, url: string | undefined) => string;
}

// No brackets: `##[` in an address would be a command in the log of a CI run.
const SAFE_URL = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/;

/** The brushes for a terminal, or for plain text. */
export function createPaint({ color = false, hyperlinks = false }: ReportOptions): Paint {
  const c = pc.createColors(color);
  return {
    severity: {
      error: (text) => c.bold(c.red(text)),
      warning: (text) => c.bold(c.yellow(text)),
      info: (text) => c.bold(c.blue(text)),
    },
    related: c.cyan,
    strong: c.bold,
    quiet: c.dim,
    file: (text) => c.bold(c.underline(text)),
    good: c.green,
    bad: c.red,
    link: (text, url) =>
      hyperlinks && url !== undefined && SAFE_URL.test(url)
        ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`
        : text,
  };
}
