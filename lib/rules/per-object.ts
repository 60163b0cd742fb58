import { keepAnswers } from "@/lib/keep-answers";

/** The function with its answers kept: one for each object it is asked of, and no longer than that object. */
export const perObject = <Key extends object, Value extends object | string>(
  answer: (key: Key) => Value,
): ((key: Key) => Value) => keepAnswers(answer, new WeakMap<Key, Value>());
