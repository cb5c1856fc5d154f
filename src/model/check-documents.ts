import type { Finding } from '../diagnostics/finding.ts';
import { checkDocument } from '../schema/check-document.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import { meantKey } from '../schema/meant-key.ts';
import type { ModelDocument } from './document.ts';
import { organizationZone } from './organization-zone.ts';
import { sectionNames } from './section-names.ts';
import { checkValues } from './values/check-values.ts';

/** What schema and values say of the documents. */
export interface CheckedDocuments {
  readonly findings: readonly Finding[];
  /** Sections that a key nearly names: what stands under the misspelt key is missing from them. */
  readonly unknownSections: readonly string[];
}

/** Checks each document against the schema and its values against their forms, and marks what is broken. */
export function checkDocuments(documents: readonly ModelDocument[], shape: FieldShape): CheckedDocuments {
  const sections = sectionNames(shape);
  const zone = organizationZone(documents);
  const findings: Finding[] = [];
  const unknownSections: string[] = [];
  for (const document of documents) {
    for (const key of Object.keys(document.value)) {
      const meant = sections.includes(key) || key.startsWith('x-') ? undefined : meantKey(key, sections);
      if (meant !== undefined) unknownSections.push(meant);
    }
    const { file, index, value } = document;
    const checks = [checkDocument(file, index, value), checkValues(file, index, value, shape, zone)];
    for (const { findings: said, broken } of checks) {
      for (const finding of said) if (!isLost(finding, document)) findings.push(finding);
      for (const pointer of broken) document.broken.add(pointer);
    }
  }
  return { findings, unknownSections };
}

/** Of what YAML took away the reader has spoken already: one cause, one finding. */
function isLost({ at }: Finding, { lost }: ModelDocument): boolean {
  return lost.size > 0 && at.kind === 'node' && lost.has(at.pointer);
}
