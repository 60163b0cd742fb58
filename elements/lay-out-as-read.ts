/**
 * Has what is seen first laid out step by step, each in a task of its own, and holds the first picture back until it is. Left to itself the
 * browser does all of it in the task that draws: on a slow phone one long task, in which nothing that is tapped is answered. The picture comes
 * no later, for it needs the same work.
 */
export function layOutAsRead(): void {
  const picture = holdPicture();
  // Told of nothing but the body and what stands right in it, so that a long text costs nothing.
  const read = new MutationObserver(() => {
    const { body } = document;
    if (!body) return;
    read.observe(body, { childList: true });
    if (!body.querySelector("main")) return;
    read.disconnect();
    // A page that has been read to its last script holds no picture back any more. A short one is laid out at once; of a long one little is seen first,
    // and reading it was work enough for one task.
    const isShort = document.scripts.length > 1 && body.querySelectorAll("*").length < 1500;
    const steps = stepsOf(body);
    if (isShort) steps.next();
    inTasks(steps, () => picture.remove());
  });
  read.observe(document.documentElement, { childList: true });
}

/** Until it is taken away the browser draws nothing. It looks for a place that no page has, and gives up when the page has been read. */
function holdPicture(): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "expect";
  link.href = "#-";
  link.setAttribute("blocking", "render");
  document.head.append(link);
  return link;
}

function* stepsOf(body: HTMLElement): Generator<void> {
  // Asking for animations has all styles computed, without the layout.
  document.getAnimations();
  yield;
  body.getBoundingClientRect();
  // What waits until it is near the screen (`content-visibility`) and is: the browser takes as much around it.
  for (const one of body.querySelectorAll("[data-hoyde],tbody,article")) {
    if (one.getBoundingClientRect().top > innerHeight * 2.5) return;
    yield;
    one.firstElementChild?.getBoundingClientRect();
  }
}

/** Takes each step in a task that comes before all others; at once where the browser has no such tasks. */
function inTasks(steps: Iterator<void>, done: () => void): void {
  const step = () => (steps.next().done ? done() : inTasks(steps, done));
  if ("scheduler" in window) void window.scheduler.postTask(step, { priority: "user-blocking" });
  else step();
}
