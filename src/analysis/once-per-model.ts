import type { Model } from '../model/model.ts';
import { oncePer } from './once-per.ts';

/** Makes a question about a model that is answered once, when the first rule asks. */
export function oncePerModel<T>(answer: (model: Model) => T): (model: Model) => T {
  return oncePer(answer);
}
