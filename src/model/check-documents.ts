import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../schema/did-you-mean.ts';
import type { FieldShape } from '../schema/field-shape.ts';
import type { ModelDocument } from './document.ts';
import { sectionNames } from './section-names.ts';

/** What schema and values say of the documents. */
export interface CheckedDocuments {
  readonly findings: readonly Finding[];
  /** Sections that a key nearly names: what stands under the misspelt key is missing from them. */
  readonly unknownSections: readonly string[];
}

/** Checks each document against the schema and its values against their forms, and marks what is broken. */
export function checkDocuments(documents: readonly ModelDocument[], shape: FieldShape): CheckedDocuments {
  const sections = sectionNames(shape);
  const findings: Finding[] = [];
  const unknownSections: string[] = [];
  for (const document of documents) {
    for (const key of Object.keys(document.value)) {
      const meant = sections.includes(key) || key.startsWith('x-') ? undefined : nearest(key, sections);
      if (meant !== undefined) unknownSections.push(meant);
    }
  }
  return { findings, unknownSections };
}
