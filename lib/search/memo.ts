const mostRemembered = 50_000;

/** The function with its answers remembered, at most 50,000 of them, so that no stream of queries fills the memory. */
export function remember<Result>(answer: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
