import type { Language } from '../diagnostics/text.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { listOf } from '../model/field.ts';
import { playDrill } from '../plan/drill.ts';
import { formatDrillJson } from '../report/plan/drill-json.ts';
import { formatDrillPretty } from '../report/plan/drill-pretty.ts';
import { type Now, parseNow } from '../time/parse-now.ts';
import { findNamed } from './find-named.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Io } from './io.ts';
import { planReportOptions } from './plan-report-options.ts';
import { type PlannedWorkspace, planWorkspaces } from './plan-workspaces.ts';

/** The options of `smorg drill`, as given. */
export interface DrillOptions extends GlobalOptions {
  /** When the crisis begins: a local time of the organisation, or an instant. */
  readonly at: string;
  readonly severity?: string;
  readonly format?: 'pretty' | 'json';
}

/** Which crisis is played. */
interface DrillQuestion {
  readonly playbook: string;
  /** The first one when left out. */
  readonly severity?: string | undefined;
  /** UTC minutes. */
  readonly at: number;
  readonly format?: 'pretty' | 'json' | undefined;
}

/**
 * `smorg drill <playbook> --at <time>`: plays a crisis from an instant.
 *
 * @returns 1 when a target is missed, else 0
 * @throws SmorgError for what the operator must mend
 */
export async function drillCommand(
  playbook: string,
  paths: readonly string[],
  options: DrillOptions,
  io: Io,
): Promise<number> {
  const { at, severity, format } = options;
  // The plan begins on the day of the drill, so that working time around it is known.
  const { planned, languageOf } = await planWorkspaces(paths, options, { from: nowFrom(at, 'UTC').today }, io);
  const [one, ...others] = planned;
  if (one === undefined || others.length > 0)
    throw operatorError('one-workspace-only', {
      ...{ option: 'drill', count: planned.length, choices: planned.map(({ folder }) => folder) },
    });
  const instant = nowFrom(at, one.plan.horizon.zone).instant;
  return printDrill(one, { playbook, severity, at: instant, format }, languageOf(format !== 'json'), options, io);
}

/**
 * Plays a crisis and prints it.
 *
 * @returns 1 when a target is missed, else 0
 * @throws SmorgError `unknown-name`, `bad-now`
 */
export function printDrill(
  { model, plan }: PlannedWorkspace,
  question: DrillQuestion,
  language: Language,
  options: GlobalOptions,
  io: Io,
): number {
  if (model.playbooks.length === 0) throw operatorError('no-playbook', { playbook: question.playbook });
  const playbook = findNamed(question.playbook, model.playbooks, 'drill');
  const severities = listOf(playbook.severities);
  const { severity: id } = question;
  const severity = id === undefined ? severities[0] : findNamed(id, severities, '--severity');
  const drill = playDrill(model, playbook, severity, question.at);
  if (drill === undefined) throw operatorError('bad-now', { value: String(question.at) });
  const report = planReportOptions(options, io);
  const isJson = question.format === 'json';
  io.writeOut(isJson ? formatDrillJson(drill, report) : formatDrillPretty(plan, drill, language, report));
  return drill.statement.isMissed || drill.tasks.some(({ isMissed }) => isMissed) ? 1 : 0;
}

function nowFrom(text: string, zone: string): Now {
  const parsed = parseNow(text, zone);
  if (!parsed.ok) throw operatorError('bad-now', { value: text });
  return parsed.value;
}
