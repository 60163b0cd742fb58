/** The function with its answers kept: one for each object it is asked of, and no longer than that object. */
export function perObject<Key extends object, Value extends object | string>(
  answer: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(key);
    known.set(key, found);
    return found;
  };
}
