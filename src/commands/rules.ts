import { MANUAL, PRIORITY_WORDS, SEVERITY_WORDS } from '../messages/cli/manual.ts';
import { renderText } from '../messages/render.ts';
import { rules } from '../rules/registry.ts';
import type { ListOptions } from './facts.ts';
import { hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';

/** `smorg rules`: every rule with its severity and what it reports; `--json` for programs. */
export function rulesCommand(options: ListOptions, io: Io): number {
  const language = options.lang ?? hostLanguage(io.env);
  if (options.json || options.format === 'json') {
    const rows = rules.map(({ id, severity, gap, section, sources, summary, fix }) => ({
      id,
      severity,
      gap,
      section,
      sources,
      summary: summary[language],
      fix,
    }));
    io.writeOut(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const rows = rules.map((rule) => {
    const severity = SEVERITY_WORDS[rule.severity][language];
    const gap =
      rule.gap === undefined ? '' : `, ${MANUAL.gap[language].toLowerCase()}: ${PRIORITY_WORDS[rule.gap][language]}`;
    return `${rule.id.padEnd(width)}  ${rule.summary[language]} (${severity}${gap})`;
  });
  io.writeOut(`${rows.join('\n')}\n\n${renderText(MANUAL.count[language], { count: rules.length }, language)}\n`);
  return 0;
}
