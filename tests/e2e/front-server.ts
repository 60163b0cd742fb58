import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before the site: the same pages, until a test gives one of them another text or pulls out the cable. */
export type FrontServer = {
  url: string;
  /** Another text for an address. */
  replaced: Map<string, string>;
  /** Paths asked for, in their order. */
  asked: string[];
  /** From now on no request is answered, and none is refused: it hangs. */
  hang: () => void;
  close: () => Promise<void>;
};

export async function startFrontServer(site: string): Promise<FrontServer> {
  const replaced = new Map<string, string>();
  const asked: string[] = [];
  let hangs = false;
  const answer = async ({ url = "/", headers }: IncomingMessage, response: ServerResponse) => {
    asked.push(url);
    if (hangs) return;
    const from = await fetch(site + url, { redirect: "manual", headers: { accept: headers.accept ?? "*/*" } });
    for (const [name, value] of from.headers)
      if (!/^(content-(encoding|length)|transfer-encoding|connection|keep-alive|etag|cache-control)$/.test(name))
        response.setHeader(name, value);
    response.setHeader("cache-control", "no-store");
    const other = replaced.get(url);
    if (other !== undefined && from.status === 404) response.setHeader("content-type", "text/html; charset=utf-8");
    response.writeHead(other === undefined ? from.status : 200);
    response.end(other ?? Buffer.from(await from.arrayBuffer()));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    replaced,
    asked,
    hang: () => {
      hangs = true;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
