import { keepAnswers } from "./keep-answers";

/** A page asks of no more objects than this, by turns. */
const most = 32;

const forgetters: (() => void)[] = [];

export type Lately<Key extends object, Value> = {
  get: (key: Key) => Value | undefined;
  /** Only for a key that has none. */
  set: (key: Key, value: Value) => void;
};

/**
 * What was found for the objects that were asked about last. For objects that are made for one page, such as a situation: it is let go
 * of with {@link forgetLately}, or when others take its place.
 *
 * A WeakMap holds its values until the whole heap is gone through: all that was found for a page would outlive the page, be moved by
 * the collector on the way and fill the memory until then.
 */
export function lately<Key extends object, Value>(): Lately<Key, Value> {
  const keys: Key[] = [];
  const values: Value[] = [];
  let oldest = 0;
  let last = 0;
  forgetters.push(() => {
    keys.length = 0;
    values.length = 0;
    oldest = 0;
    last = 0;
  });
  return {
    get(key) {
      if (keys[last] === key) return values[last];
      const at = keys.indexOf(key);
      if (at < 0) return undefined;
      last = at;
      return values[at];
    },
    set(key, value) {
      last = keys.length < most ? keys.length : oldest;
      if (keys.length === most) oldest = (oldest + 1) % most;
      keys[last] = key;
      values[last] = value;
    },
  };
}

/** The function with its latest answers kept, by the object it is asked of. */
export const keptLately = <Key extends object, Value extends object | string>(
  answer: (key: Key) => Value,
): ((key: Key) => Value) => keepAnswers(answer, lately<Key, Value>());

/** Lets go of all that is kept: the page is made. */
export function forgetLately(): void {
  for (const forget of forgetters) forget();
}
