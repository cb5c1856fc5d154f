import type { Finding } from '../../src/diagnostics/finding.ts';
import { renderText } from '../../src/messages/render.ts';
import { rules } from '../../src/rules/registry.ts';
import { checkConfig } from '../../src/schema/check-config.ts';
import { checkDocument } from '../../src/schema/check-document.ts';
import type { Checked } from '../../src/schema/explain.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { Value } from '../../src/source/value.ts';

/** The values of a YAML text as the reader gives them to the check. */
export function valueOfYaml(yaml: string): Value {
  const file = readSource('a.yaml', new TextEncoder().encode(yaml), organisationShape);
  if (file.findings.length > 0) throw new Error(`not the YAML that was meant: ${yaml}`);
  return file.documents[0] ?? null;
}

/** What the check says of a YAML text. */
export function checkYaml(yaml: string): Checked {
  return checkDocument('a.yaml', 0, valueOfYaml(yaml));
}

/** What the check says of the text of a `smorg.yaml`. */
export function checkConfigYaml(yaml: string): Checked {
  const file = readSource('smorg.yaml', new TextEncoder().encode(yaml), configShape);
  return checkConfig('smorg.yaml', 0, file.documents[0] ?? null);
}

/** The findings as a person would read them: `rule at pointer (part): message | help -> fix`. */
export function told(findings: readonly Finding[], language: 'en' | 'tr' = 'en'): string[] {
  return findings.map((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule)!;
    const { [language]: message, help } = rule.messages[finding.message]!;
    const at = finding.at.kind === 'node' ? `${finding.at.pointer} (${finding.at.part})` : finding.at.kind;
    const fixes = (finding.fixes ?? []).map((fix) => {
      const [edit] = fix.edits;
      const what = edit?.op === 'set' ? edit.value : edit?.op === 'replace' ? edit.text : edit?.op;
      return ` -> ${renderText(rule.texts![fix.title]![language], fix.params ?? {}, language)} (${what})`;
    });
    const words = [message, help[language]].map((text) => renderText(text, finding.params ?? {}, language));
    return `${finding.rule} at ${at}: ${words.join(' | ')}${fixes.join('')}`;
  });
}
