/**
 * Has the page laid out at the end of the task in which it was read. Left to itself the browser does so in the task that draws the first
 * picture, with all else that it needs: on a slow phone one long task, in which nothing that is tapped is answered.
 */
export function layOutAsRead(): void {
  const { documentElement } = document;
  // Told of nothing but the body and what stands right in it, so that a long text costs nothing.
  const read = new MutationObserver(() => {
    const { body } = document;
    if (!body) return;
    body.getBoundingClientRect();
    read.observe(body, { childList: true });
  });
  read.observe(documentElement, { childList: true });
  document.addEventListener("DOMContentLoaded", () => read.disconnect());
}
