/** Does something when the page has nothing more pressing to do, and within half a second. */
export function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task, 50);
}
