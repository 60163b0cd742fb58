import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServedList } from "@/lib/delivery/served-list";
import { forgetLately } from "@/lib/lately";
import type { InTurn } from "./one-each-round";
import { readAddress } from "./read-address";
import type { Handler } from "./request-routes";
import { sendFile } from "./send-file";
import { sendMade } from "./send-made";
import type { ServedFile } from "./served-files";

type Site = {
  files: ReadonlyMap<string, ServedFile>;
  headers: ServedList["headers"];
  /** The same, as names and values in turn. */
  headerList: readonly string[];
  handlerOf: (path: string) => Handler | undefined;
  /** Runs what makes an answer. */
  inTurn: InTurn;
  /** False from the moment the server is told to stop. */
  isOpen: () => boolean;
  /** Whether the connection is to be closed after this answer. */
  letsGo: () => boolean;
};

/**
 * Answers one request: from memory, or through the handler of its route. Nothing of a request is logged: the address may hold
 * what somebody searched for or answered.
 */
export function answerWith(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  const sendPage = (request: IncomingMessage, response: ServerResponse, path: string) => {
    const page = site.files.get(path);
    if (!page) throw new Error(`The build has no page ${path}.`);
    sendFile(request, response, page);
  };
  return (request, response) => {
    if (!site.isOpen() || site.letsGo()) response.setHeader("Connection", "close");
    const address = readAddress(request.url ?? "");
    if ("status" in address) return sendPage(request, response, `/_${address.status}`);
    const { path, query } = address;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      response.setHeader("Connection", "close");
      return sendPage(request, response, "/_405");
    }
    if (path === "/helse") return sendHealth(response, site);
    const file = path.startsWith("/_") && !path.startsWith("/_next/") ? undefined : site.files.get(path);
    if (file) return sendFile(request, response, file, query);
    const handler = site.handlerOf(path);
    if (handler) return site.inTurn(() => void answerByHandler(site, handler, request, response, sendPage));
    const trimmed = path.replace(/\/+$/, "");
    if (trimmed !== path && (site.files.has(trimmed) || site.handlerOf(trimmed)))
      return redirect(response, site, trimmed, query);
    sendPage(request, response, "/_not-found");
  };
}

function setAll(response: ServerResponse, headers: ServedList["headers"]): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Says that the server answers, and nothing else; 503 once it is closing, so that a load balancer turns away. */
function sendHealth(response: ServerResponse, { headers, isOpen }: Site): void {
  setAll(response, headers);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.writeHead(isOpen() ? 200 : 503).end(isOpen() ? "ok\n" : "stopper\n");
}

function redirect(response: ServerResponse, { headers }: Site, path: string, query: string): void {
  setAll(response, headers);
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(308, { Location: encodeURI(path) + (query ? `?${query}` : "") }).end();
}

/** Handlers are asked by path and query alone: who the reader came to is told by the headers. */
export const anyOrigin = "http://localhost";

/** What a handler is told of the request: nothing of who asks. */
const toldHeaders = ["host", "x-forwarded-host", "x-forwarded-proto"] as const;

async function answerByHandler(
  site: Site,
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  sendPage: (request: IncomingMessage, response: ServerResponse, path: string) => void,
): Promise<void> {
  // Whoever asked has gone.
  if (response.destroyed) return;
  try {
    const headers: Record<string, string> = {};
    for (const name of toldHeaders) {
      const value = request.headers[name];
      if (typeof value === "string") headers[name] = value;
    }
    sendMade(request, response, await handler({ url: anyOrigin + request.url, headers }), site.headerList);
  } catch (fault) {
    console.error(fault);
    if (response.headersSent) response.destroy();
    else sendPage(request, response, "/_global-error");
  } finally {
    forgetLately();
  }
}
