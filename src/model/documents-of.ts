import { coreOf } from './core.ts';
import type { ModelDocument } from './document.ts';
import type { Model } from './model.ts';

/** The documents that the organisation was read from, private ones among them, in order of the entities. */
export function documentsOf(model: Model): readonly ModelDocument[] {
  const documents = new Set<ModelDocument>();
  for (const entity of model.entities) {
    const { document, overlay } = coreOf(entity);
    documents.add(document);
    if (overlay !== undefined) documents.add(overlay.document);
  }
  return [...documents];
}
