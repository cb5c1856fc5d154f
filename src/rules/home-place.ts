import type { Place } from '../diagnostics/place.ts';
import type { Model } from '../model/model.ts';

/** Where something is reported that stands nowhere: at `organization`, else at the first file's first line. */
export function homePlace(model: Model): Place {
  if (model.organization !== undefined) return model.organization.at;
  const [file] = model.files;
  return file === undefined ? { kind: 'command-line' } : { kind: 'file', file };
}
