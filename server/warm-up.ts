import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { holdResponse } from "./hold-response";
import type { Handler } from "./route-handlers";

/**
 * Answers one made-up request with each handler before the first reader comes: what a handler reads from the build only when it is
 * asked for the first time is in memory then, and a build that lacks it does not begin to serve.
 *
 * @throws Error when a handler fails or answers that it cannot
 */
export async function warmUp(
  paths: readonly string[],
  handlerOf: (path: string) => Handler | undefined,
): Promise<void> {
  for (const path of paths) {
    const handler = handlerOf(path);
    if (!handler) throw new Error(`${path} has no handler`);
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method: "GET", url: path, headers: { host: "localhost" }, complete: true });
    const response = new ServerResponse(request);
    const status = await new Promise<number>((done, failed) => {
      holdResponse(response, (held) => done(held.status));
      handler(request, response, { requestMeta: { relativeProjectDir: "." } }).catch(failed);
    });
    if (status >= 500) throw new Error(`${path} answers ${status}`);
  }
}
