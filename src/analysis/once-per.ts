/** Makes a question about an object that is answered once, when it is first asked, and forgotten with the object. */
export function oncePer<Key extends object, T>(answer: (key: Key) => T): (key: Key) => T {
  const answers = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    let known = answers.get(key);
    if (known === undefined) {
      known = { value: answer(key) };
      answers.set(key, known);
    }
    return known.value;
  };
}
