import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { cacheControl } from "@/lib/delivery/cache-control";
import type { Encoding } from "@/lib/delivery/served-list";
import { chooseEncoding } from "./accept-encoding";
import type { Held } from "./hold-response";
import { matches } from "./send-file";

/** Below this a packet holds it in any case. */
const worthCompressing = 1000;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Sends what was made for this request, compressed lightly: it is sent once. */
export async function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body }: Held,
  head: boolean,
): Promise<void> {
  const caching = response.getHeader("Cache-Control") ?? cacheControl.private;
  response.setHeader("Cache-Control", caching);
  const compressible = body.length > worthCompressing;
  if (compressible) response.setHeader("Vary", "Accept-Encoding");
  else response.removeHeader("Vary");
  const encoding = compressible ? chooseEncoding(request.headers["accept-encoding"], ["br", "gzip"]) : undefined;
  if (status === 200 && !String(caching).includes("no-store")) {
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}${encoding ? `-${encoding}` : ""}"`;
    response.setHeader("ETag", etag);
    if (matches(request.headers["if-none-match"], etag)) {
      for (const name of ["Content-Type", "Content-Length"]) response.removeHeader(name);
      response.writeHead(304).end();
      return;
    }
  }
  const sent = await compressed(body, encoding, String(caching).includes("no-store") ? sentOnce : sentToMany);
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", sent.length);
  response.writeHead(status);
  response.end(head ? undefined : sent);
}

/** How hard to compress: brotli and gzip levels. What a shared cache may keep is worth four times the work. */
const sentOnce = { br: 1, gzip: 1 };
const sentToMany = { br: 5, gzip: 5 };

async function compressed(body: Buffer, encoding: Encoding | undefined, levels: typeof sentOnce): Promise<Buffer> {
  if (encoding === "br") return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: levels.br } });
  if (encoding === "gzip") return gzipped(body, { level: levels.gzip });
  return body;
}
