/** The function with its answers kept: asked of what it knows, it is not worked out again. How long is for `known` to say. */
export function keepAnswers<Key, Value extends object | string>(
  answer: (key: Key) => Value,
  known: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(key);
    known.set(key, found);
    return found;
  };
}
