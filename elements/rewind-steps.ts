/**
 * Goes back to the first step that this page made in the history of the tab; the steps after it are dropped by the browser as
 * soon as a new one is made. A browser without the Navigation API keeps them: then nothing is done.
 *
 * @returns whether the page had more steps than one
 */
export async function rewindSteps(): Promise<boolean> {
  if (!("navigation" in window)) return false;
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
