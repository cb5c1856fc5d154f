import { resolve } from 'node:path';
import type { Config, Origin, Setting } from '../config/config.ts';
import { optionsOf, severityOf } from '../config/rule-settings.ts';
import type { Language } from '../diagnostics/text.ts';
import { ORIGINS } from '../messages/cli/actions.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { renderText } from '../messages/render.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import { rules } from '../rules/registry.ts';
import { createLineIndex, positionAt } from '../source/line-index.ts';
import { locate } from '../source/locate.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';
import { type PreparedWorkspace, prepareWorkspaces } from './prepare-workspaces.ts';

/** One value of the effective configuration. */
interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/**
 * `smorg config print`: every value of the effective configuration with where it comes from; `--json` for programs.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function configPrintCommand(
  paths: readonly string[],
  options: GlobalOptions & { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const base = resolve(io.cwd, options.cwd ?? '.');
  const language = options.lang ?? hostLanguage(io.env);
  const workspaces = prepareWorkspaces(paths, base, options, io, rules).map((workspace) => {
    if (workspace.input.config.isFatal)
      throw operatorError('broken-configuration', { path: workspace.input.config.config.path });
    return { folder: workspace.input.folder ?? '.', rows: rowsOf(workspace, language) };
  });
  io.writeOut(
    options.json
      ? `${JSON.stringify({ schemaVersion: 1, workspaces }, null, 2)}\n`
      : workspaces.map((one) => print(one, language)).join('\n'),
  );
  return 0;
}

function rowsOf({ input }: PreparedWorkspace, language: Language): Row[] {
  const { config, source } = input.config;
  const from = (origin: Origin): string => describe(origin, config, source, language);
  const row = (key: string, setting: Setting<unknown>): Row => ({
    key,
    value: setting.value,
    from: from(setting.origin),
  });
  const patterns = (key: string, settings: Config['include']): Row[] =>
    settings.map((setting, index) => ({
      key: `${key}[${index}]`,
      value: setting.value.text,
      from: from(setting.origin),
    }));
  return [
    ...patterns('include', config.include),
    ...patterns('exclude', config.exclude),
    row('language', config.language),
    row('lint.extends', config.preset),
    row('lint.failOn', config.failOn),
    ...[...config.locked].map(([rule, at]) => ({ key: 'lint.locked', value: rule, from: from({ kind: 'file', at }) })),
    row('plan.horizon', config.plan.horizon),
    row('plan.productive', config.plan.productive),
    row('plan.utilisation.warn', config.plan.utilisationWarn),
    ...input.rules.flatMap((rule) => {
      const options = optionsOf(config, rule, undefined);
      const severity = row(`lint.rules.${rule.id}`, severityOf(config, rule, undefined));
      return options === undefined
        ? [severity]
        : [severity, { key: `lint.rules.${rule.id}.options`, value: options, from: severity.from }];
    }),
    ...config.overrides.flatMap((override, index) =>
      [...override.rules].map(([rule, setting]) => ({
        key: `lint.overrides[${index}].${rule} (${override.files.map(({ value }) => value.text).join(', ')})`,
        value: setting.severity.value,
        from: from(setting.severity.origin),
      })),
    ),
  ];
}

function describe(
  origin: Origin,
  config: Config,
  source: PreparedWorkspace['input']['config']['source'],
  language: Language,
): string {
  if (origin.kind === 'file') {
    if (source === undefined) return config.path;
    const { line } = positionAt(createLineIndex(source.text), locate(source, origin.at).start);
    return `${config.path}:${line}`;
  }
  const { kind, ...params } = origin;
  return renderText(ORIGINS[kind][language], params, language);
}

function print(
  { folder, rows }: { readonly folder: string; readonly rows: readonly Row[] },
  language: Language,
): string {
  const width = Math.max(...rows.map((row) => row.key.length));
  const lines = rows.map(({ key, value, from }) => {
    const written =
      value === undefined ? ORIGINS.unset[language] : typeof value === 'string' ? value : JSON.stringify(value);
    return toTerminalText(`${key.padEnd(width)}  ${written}  # ${from}`);
  });
  return `# ${toTerminalText(folder)}\n${lines.join('\n')}\n`;
}
