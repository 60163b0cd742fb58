/**
 * Has what is seen first laid out step by step, each in a task of its own, and holds the first picture back until it is. Left to itself the
 * browser does all of it in the task that draws: on a slow phone one long task, in which nothing that is tapped is answered. The picture comes
 * no later, for it needs the same work.
 */
export function layOutAsRead(): void {
  const picture = holdPicture();
  const latest = performance.now() + patience;
  let steps: Iterator<void> | undefined;
  // Told of nothing but the body and what stands right in it, so that a long text costs nothing.
  const read = new MutationObserver(() => {
    const { body } = document;
    if (!body) return;
    read.observe(body, { childList: true });
    // The last script: from here nothing is held back, and the browser would complain of a place that it did not find.
    const isRead = body.lastElementChild instanceof HTMLScriptElement;
    if (!steps && body.querySelector("main")) {
      steps = stepsOf(body);
      // What the browser looks for when a page has been read (fields to fill in) has it laid out in that same task. Styles computed now make a short
      // page's reader pause before its end, and the steps come between; of a long one, reading it was work enough for one task.
      if (isRead && body.querySelectorAll("*").length < 1500) steps.next();
      inTasks(steps, () => drawWhenFull(picture, latest));
    }
    if (!isRead) return;
    picture.remove();
    read.disconnect();
  });
  read.observe(document.documentElement, { childList: true });
}

/** How long a picture waits for the rest of the first screen, in milliseconds, and as long again for the rest of a table on it. */
const patience = 1000;

/** What is drawn before the first screen is full moves when the rest of it comes: on a slow phone, under a thumb on its way. */
function drawWhenFull(picture: HTMLLinkElement, latest: number): void {
  const all = document.body.getElementsByTagName("*");
  const read = all[all.length - 1] ?? document.body;
  // Rows yet to come decide how wide the columns of those on the screen are.
  const table = read.closest("table");
  // The section first: asked for what is in it, the browser would lay it out.
  const isFull = [read.closest("[data-hoyde]"), table ?? read].some((one) => one && isBelow(one));
  const late = performance.now() - latest;
  if (isFull || late > (table ? patience : 0)) picture.remove();
  else if (picture.isConnected) setTimeout(drawWhenFull, 30, picture, latest);
}

const isBelow = (element: Element) => element.getBoundingClientRect().top > innerHeight;

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
