import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ServedList } from "@/lib/delivery/served-list";

/** What Next builds of a route handler; «Invoking Entrypoints» in its documentation of adapters. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: { waitUntil?: (promise: Promise<unknown>) => void; requestMeta?: Record<string, unknown> },
) => Promise<unknown>;

/** Finds the handler of an address. The modules are loaded at once, so that the first reader need not wait. */
export function loadHandlers(folder: string, routes: ServedList["routes"]): (path: string) => Handler | undefined {
  // As Next's own standalone server has it.
  Object.assign(process.env, { NODE_ENV: "production" });
  process.chdir(folder);
  const require = createRequire(join(folder, "serve.mjs"));
  require("next/dist/server/node-environment");
  const handlers = routes.map(({ pathname, file }) => {
    const module: unknown = require(join(folder, file));
    if (!hasHandler(module)) throw new Error(`${file} has no handler; is it built by this version of Next?`);
    const pattern = new RegExp(`^${pathname.replace(/\[[^\]]+\]/g, "[^/]+")}$`);
    return { pattern, handler: module.handler };
  });
  return (path) => handlers.find(({ pattern }) => pattern.test(path))?.handler;
}

const hasHandler = (module: unknown): module is { handler: Handler } =>
  typeof module === "object" && module !== null && "handler" in module && typeof module.handler === "function";
