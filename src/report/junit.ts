import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/text.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { DISPOSITION_WORDS } from '../messages/report/finding-words.ts';
import { hostPath } from './host-path.ts';
import { messageWithHelp } from './message-with-help.ts';
import type { ReportOptions } from './report-options.ts';
import { showInvisible } from './safe/visible-text.ts';
import { element, writeXml, type XmlElement } from './safe/xml-text.ts';

/** The rule under which a crash of another rule is reported: the only `error`, all else is a `failure`. */
const CRASH = /(?:^|\/)internal-error$/;

/**
 * JUnit's XML: a suite a file, a case a finding. An error or warning fails, an info passes with its words, what is
 * suppressed or in the baseline is skipped, and a file without any finding is one passing case.
 */
export function formatJunit(result: LintResult, options: ReportOptions): string {
  const suites = new Map<string, Diagnostic[]>();
  for (const file of result.checkedFiles) suites.set(hostPath(file, result, options), []);
  for (const finding of result.diagnostics) {
    if (finding.change === 'fixed') continue;
    const path = hostPath(finding.file, result, options);
    const suite = suites.get(path);
    if (suite === undefined) suites.set(path, [finding]);
    else suite.push(finding);
  }
  const children = [...suites].map(([path, findings]) => writeSuite(path, findings, result.language));
  return writeXml(element('testsuites', { name: 'smorg', ...sumCounts(children) }, children));
}

function writeSuite(path: string, findings: readonly Diagnostic[], language: Language): XmlElement {
  const names = new Map<string, number>();
  const cases = findings.map((finding) => {
    const name = nameCase(path, finding);
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    // Readers keep one case of a name.
    return writeCase(path, before === 0 ? name : `${name} #${before + 1}`, finding, language);
  });
  const shown = cases.length === 0 ? [element('testcase', { name: path, classname: path, time: 0 })] : cases;
  return element('testsuite', { name: path, ...countOutcomes(shown), time: 0 }, shown);
}

function nameCase(path: string, { rule, range }: Diagnostic): string {
  return `${path}${range === undefined ? '' : `:${range.start.line}:${range.start.column}`} ${rule}`;
}

function writeCase(path: string, name: string, finding: Diagnostic, language: Language): XmlElement {
  return element('testcase', { name, classname: path, time: 0 }, [writeOutcome(finding, language)]);
}

function writeOutcome(finding: Diagnostic, language: Language): XmlElement {
  const { disposition, justification, rule, severity } = finding;
  const words = showInvisible(finding.message);
  const all = messageWithHelp(finding);
  if (disposition !== 'reported') {
    const why = [DISPOSITION_WORDS[disposition][language], ...(justification === undefined ? [] : [justification])];
    return element('skipped', { message: `${showInvisible(why.join(', '))}: ${words}` });
  }
  if (CRASH.test(rule)) return element('error', { message: words, type: rule }, [all]);
  if (severity === 'info') return element('system-out', {}, [all]);
  return element('failure', { message: words, type: `${severity} ${rule}` }, [all]);
}

type Counts = Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>;

function countOutcomes(cases: readonly XmlElement[]): Counts {
  const count = (outcome: string): number =>
    cases.filter(({ children }) => children.some((child) => typeof child !== 'string' && child.name === outcome))
      .length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function sumCounts(suites: readonly XmlElement[]): Omit<Counts, 'skipped'> {
  const sum = (key: keyof Counts): number =>
    suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
}
