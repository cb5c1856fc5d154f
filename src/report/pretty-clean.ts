import { chooseShown } from './pretty/choose-shown.ts';
import { drawSummary } from './pretty/draw-summary.ts';
import { createPaint } from './pretty/paint.ts';
import type { Reporter } from './report-options.ts';
import { betweenStopCommands } from './safe/log-commands.ts';

/**
 * The report for people of a run that has nothing to show but its summary. It is the same that `formatPretty` writes, and
 * loads nothing that draws frames: knowing the widths of characters takes longer to load than a small check takes.
 */
export const formatPrettyClean: Reporter = (result, options) => {
  if (options.detail === 'quiet') return '';
  const shown = chooseShown(result, options.detail ?? 'normal');
  return betweenStopCommands(`${drawSummary(result, options, shown, createPaint(options))}\n`, options.stopToken);
};
