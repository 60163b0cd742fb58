/**
 * Goes back to the first step that this page made in the history of the tab; the steps after it are dropped by the browser as
 * soon as a new one is made.
 *
 * @returns whether the page had more steps than one
 */
export async function rewindSteps(): Promise<boolean> {
  if (!("navigation" in globalThis)) return rewindNumbered(window.history.state);
  const { navigation } = window;
  const [first, ...later] = navigation.entries().filter(({ sameDocument }) => sameDocument);
  if (!first || later.length === 0) return false;
  if (first.key !== navigation.currentEntry?.key) await navigation.traverseTo(first.key).finished;
  return true;
}

/** Gives the present step another address, without what a framework would do about it. */
export function readdress(address: string): void {
  History.prototype.replaceState.call(window.history, window.history.state, "", address);
}

/** What a step keeps of itself: how many steps the tab had when it was made, and when the first of its page was. */
type Numbered = { step: number; first: number };

/**
 * Numbers the steps of this page in a browser without the Navigation API (Safari before 26.2, Firefox before 147): without it a page
 * does not know how far back its own first step is. A new step is always the last of the tab, so the length of the history is its number.
 */
export function numberSteps(): void {
  if ("navigation" in globalThis) return;
  const { state, length }: { state: unknown; length: number } = window.history;
  const first = isNumbered(state) ? state.first : length;
  numberStep(first);
  window.addEventListener("hashchange", () => numberStep(first));
}

/** Makes a step at the same address, numbered where the one before it is. */
export function pushStep(state: object): void {
  const before: unknown = window.history.state;
  window.history.pushState(state, "");
  if (isNumbered(before)) numberStep(before.first);
}

function numberStep(first: number): void {
  const { history } = window;
  if (!isNumbered(history.state)) history.replaceState({ ...history.state, step: history.length, first }, "");
}

async function rewindNumbered(state: unknown): Promise<boolean> {
  if (!isNumbered(state)) return false;
  const { step, first } = state;
  if (step > first)
    await new Promise((done) => {
      window.addEventListener("popstate", done, { once: true });
      // Who wants to leave must not wait for what may not come.
      setTimeout(done, 500);
      window.history.go(first - step);
    });
  return window.history.length > first;
}

const isNumbered = (state: unknown): state is Numbered =>
  typeof state === "object" && state !== null && "step" in state && "first" in state;
