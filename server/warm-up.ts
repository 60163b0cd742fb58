import { forgetLately } from "@/lib/lately";
import { anyOrigin } from "./answer";
import type { InTurn } from "./one-each-round";
import type { Handler } from "./request-routes";

type HandlerOf = (path: string) => Handler | undefined;

/**
 * Answers made-up requests with each handler before the first reader comes: what a handler works out only when it is asked for
 * the first time is in memory then, and a build that lacks something does not begin to serve.
 *
 * @param paths addresses, with query or without
 * @throws Error when a handler fails or answers that it cannot
 */
export async function warmUp(paths: Iterable<string>, handlerOf: HandlerOf): Promise<void> {
  for (const path of paths) await tryOne(path, handlerOf);
}

/**
 * Goes on while the server listens: code that has run a few times is slow, is compiled beside what is asked for and takes the
 * processor from it. Each waits for its turn among what readers ask for, who wait for no more than one of these at a time.
 *
 * @param isOpen ends when it says no
 */
export async function warmOn(
  paths: Iterable<string>,
  handlerOf: HandlerOf,
  { inTurn, isOpen }: { inTurn: InTurn; isOpen: () => boolean },
): Promise<void> {
  for (const path of paths) {
    if (!isOpen()) return;
    await new Promise<void>((done) => inTurn(() => done(tryOne(path, handlerOf))));
  }
}

async function tryOne(path: string, handlerOf: HandlerOf): Promise<void> {
  const handler = handlerOf(path.split("?")[0] ?? path);
  if (!handler) throw new Error(`${path} has no handler`);
  try {
    const { status } = await handler({ url: anyOrigin + path, headers: { host: "localhost" } });
    if (status >= 500) throw new Error(`${path} answers ${status}`);
  } finally {
    forgetLately();
  }
}
