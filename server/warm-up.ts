import { anyOrigin } from "./answer";
import type { Handler } from "./request-routes";

/**
 * Answers made-up requests with each handler before the first reader comes: what a handler works out only when it is asked for
 * the first time is in memory then, and a build that lacks something does not begin to serve.
 *
 * @param paths addresses, with query or without
 * @throws Error when a handler fails or answers that it cannot
 */
export async function warmUp(
  paths: readonly string[],
  handlerOf: (path: string) => Handler | undefined,
): Promise<void> {
  for (const path of paths) {
    const handler = handlerOf(path.split("?")[0] ?? path);
    if (!handler) throw new Error(`${path} has no handler`);
    const { status } = await handler({ url: anyOrigin + path, headers: { host: "localhost" } });
    if (status >= 500) throw new Error(`${path} answers ${status}`);
  }
}
