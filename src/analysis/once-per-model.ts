import type { Model } from '../model/model.ts';

/** Makes a question about a model that is answered once, when the first rule asks. */
export function oncePerModel<T>(answer: (model: Model) => T): (model: Model) => T {
  const answers = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    let known = answers.get(model);
    if (known === undefined) {
      known = { value: answer(model) };
      answers.set(model, known);
    }
    return known.value;
  };
}
